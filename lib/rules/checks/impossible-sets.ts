import { listed } from '../wording';
import type { Check } from './check';

const majorSurgeries = [
  'major-surgery-elective',
  'major-surgery-elective-risk-factors',
  'major-surgery-emergency',
] as const;

/** An elective major surgery both without and with risk factors. */
const surgeryBothWays: Check = {
  id: 'surgery-with-and-without-risk-factors',
  kind: 'conflict',
  severity: 'warning',
  needs: 'risk',
  look({ encounter: { risk } }) {
    if (!risk?.includes('major-surgery-elective')) return undefined;
    if (!risk.includes('major-surgery-elective-risk-factors')) return undefined;
    return {
      rule: 'surgery-with-and-without-risk-factors',
      says: 'Elective major surgery is ticked both without and with identified risk factors; one surgery is one of the two.',
      cites: ['findacode-surgery-risk', 'aad-risk'],
    };
  },
};

/** A decision on major surgery beside a minor procedure of the day. */
const majorBesideMinor: Check = {
  id: 'major-surgery-minor-global',
  kind: 'note',
  severity: 'info',
  needs: 'services',
  look({ encounter: { risk }, services }) {
    const minor = services.filter(({ global }) => global === '000' || global === '010');
    if (minor.length === 0 || services.some(({ global }) => global === '090')) return undefined;
    if (!majorSurgeries.some((item) => risk?.includes(item))) return undefined;
    const codes = listed([...new Set(minor.map(({ given }) => given.code))].sort());
    return {
      rule: 'major-surgery-minor-global',
      says: `Major surgery is ticked beside ${codes}, of a short global period. The clinician judges what is major; some payers go by the period.`,
      cites: ['findacode-surgery-risk', 'uhc-em-policy'],
    };
  },
};

const hospitals: ReadonlySet<string | undefined> = new Set(['19', '21', '22', '23']);

/** Hospital care as a kind of problem, in a visit that is not in a hospital. */
const hospitalElsewhere: Check = {
  id: 'hospital-problem-elsewhere',
  kind: 'conflict',
  severity: 'warning',
  families: ['office', 'telemedicine-video', 'telemedicine-audio', 'home', 'nursing-facility'],
  needs: 'problems',
  look({ encounter: { context }, mdm }) {
    if (hospitals.has(context?.placeOfService)) return undefined;
    if (!mdm.problems.counted.some(({ kind }) => kind === 'acute-uncomplicated-hospital')) return undefined;
    return {
      rule: 'hospital-problem-elsewhere',
      says: 'An illness treated at hospital level is ticked; neither the family nor the place of service is a hospital.',
      cites: ['codapedia-problems'],
    };
  },
};

/** Ticks that do not go together. */
export const impossibleSets: readonly Check[] = [surgeryBothWays, majorBesideMinor, hospitalElsewhere];
