import { listed } from '../wording';
import { finding, type ModifierRule } from './modifier';
import { statusOf } from './same-day-service';

/**
 * A visit beside a minor procedure, or another service that includes some E/M work, by the same clinician on the
 * same day: reportable where the note shows work of its own beyond the service. The decision to do a minor
 * procedure is part of the procedure.
 */
export const modifier25: ModifierRule = {
  id: '25',
  findings: [finding('modifier-25', 'warning')],
  ask({ encounter, services, code }) {
    if (services.length === 0) return undefined;
    const others = encounter.context?.staffVisit ? 'staff-visit' : 'clinician-visit';
    const beside = services.filter(
      ({ paired, global }) => (paired === 'every-visit' || paired === others) && global !== '090',
    );
    if (beside.length === 0) return undefined;
    // The visit has to stand apart from every one of them.
    const answers = beside.map(({ given }) => given.separateEM);
    const status = statusOf(answers.includes(false) ? false : answers.includes(undefined) ? undefined : true);
    const names = listed(beside.map(({ given }) => given.code));
    const words = {
      supported: `the note is said to show E/M work beyond ${names}.`,
      'not-supported': `the note is said to show no E/M work beyond ${names}.`,
      review: `does the note show E/M work beyond ${names}?`,
    }[status];
    return {
      value: { modifier: '25', on: code, status },
      reason: {
        rule: 'modifier.25',
        says: `Modifier 25 on ${code}: ${words}`,
        facts: { services: names, status },
        cites: ['fcso-modifier-25', 'mckesson-ncci', 'ncci-pairs'],
      },
    };
  },
};
