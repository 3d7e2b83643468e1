import { listed } from '../wording';
import { finding, type ModifierRule } from './modifier';
import { statusOf } from './same-day-service';

/** A visit at which a major procedure (90-day global period) for that day or the next was decided. */
export const modifier57: ModifierRule = {
  id: '57',
  findings: [finding('modifier-57', 'warning')],
  ask({ encounter, services, code }) {
    if (services.length === 0) return undefined;
    const major = services.filter(({ global, given }) => global === '090' && given.planned !== true);
    if (major.length === 0) return undefined;
    const status = statusOf(encounter.context?.decisionForSurgery);
    const names = listed(major.map(({ given }) => given.code));
    const words = {
      supported: `the visit is said to have decided on ${names}.`,
      'not-supported': `the visit is said not to have decided on ${names}.`,
      review: `was ${names} decided at this visit?`,
    }[status];
    return {
      value: { modifier: '57', on: code, status },
      reason: {
        rule: 'modifier.57',
        says: `Modifier 57 on ${code}: ${words}`,
        facts: { services: names, status },
        cites: ['modifier-57', 'mckesson-ncci'],
      },
    };
  },
};
