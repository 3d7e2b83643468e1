import type { Encounter } from '../encounter';
import { answerFor } from '../families/answer';
import { isLaboratoryValue } from '../mdm/tests';
import { type ReadingId, readings } from '../tables/readings';
import { type Weighed, weigh } from '../weighed';
import type { Check } from './check';

/** The encounter as the other position would tick it; undefined where the position makes no difference to it. */
const otherwise: Readonly<Record<ReadingId, (weighed: Weighed) => Encounter | undefined>> = {
  'stable-drug': ({ encounter, mdm: { problems } }) => {
    const drug = 'prescription-drug-management';
    if (!encounter.risk?.includes(drug) || !problems.ticked) return undefined;
    if (!problems.counted.every(({ kind }) => kind === 'chronic-stable')) return undefined;
    return { ...encounter, risk: encounter.risk.filter((item) => item !== drug) };
  },
  'billed-laboratory': ({ encounter }) => {
    const tests = encounter.data?.tests;
    const isMeant = ({ code, interpretationBilled }: NonNullable<typeof tests>[number]) =>
      interpretationBilled === true && isLaboratoryValue(code, encounter.dateOfService);
    if (!tests?.some(isMeant)) return undefined;
    const changed = tests.map((test) => (isMeant(test) ? { ...test, interpretationBilled: false } : test));
    return { ...encounter, data: { ...encounter.data, tests: changed } };
  },
  'external-same-specialty': ({ encounter }) =>
    encounter.data?.externalNotes
      ? { ...encounter, data: { ...encounter.data, externalNotes: 0 } }
      : undefined,
  'emergency-historian': ({ encounter }) =>
    encounter.family === 'emergency' && encounter.data?.independentHistorian
      ? { ...encounter, data: { ...encounter.data, independentHistorian: false } }
      : undefined,
};

/** Says where the code would be another under the position of other authorities; the code itself stays. */
export const otherReadings: readonly Check[] = (Object.keys(readings) as ReadingId[]).map((id) => ({
  id: `reading-${id}`,
  kind: 'note',
  severity: 'info',
  look(seen) {
    const changed = otherwise[id](seen);
    if (!changed) return undefined;
    const other = answerFor(weigh(changed, seen.payer)).code;
    if (other === seen.assessment.code) return undefined;
    const { ours, other: position } = readings[id];
    return {
      rule: `reading-${id}`,
      says: `Authorities differ. Another reading: ${position.says}; the code would be ${other ?? 'none'}.`,
      cites: [
        ...position.cites,
        ...ours.cites.filter((cite) => !(position.cites as readonly string[]).includes(cite)),
      ],
    };
  },
}));
