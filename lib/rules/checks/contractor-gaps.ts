import type { Encounter } from '../encounter';
import { type Contractor, contractors } from '../tables/contractors';
import type { GapId } from '../tables/gaps';
import type { Check } from './check';

interface Strictness {
  readonly id: string;
  /** The gap on which the contractor asks for more than the national rules. */
  readonly gap: GapId;
  reading(contractor: Contractor): Contractor['toxicity'];
  isTicked(encounter: Encounter): boolean;
}

/** A stable drug that is continued is said with the readings, where it can be told whether the code would change. */
const strictness: readonly Strictness[] = [
  {
    id: 'contractor-toxicity',
    gap: 'R2',
    reading: ({ toxicity }) => toxicity,
    isTicked: ({ risk }) => risk?.includes('drug-toxicity-monitoring') === true,
  },
  {
    id: 'contractor-split-shared',
    gap: 'F1',
    reading: ({ splitShared }) => splitShared,
    isTicked: ({ context }) => context?.splitShared === true,
  },
];

/** What a contractor asks beyond the national rules: to know where it is ticked, to heed where it is not documented. */
export const contractorGaps: readonly Check[] = strictness.flatMap(({ id, gap, reading, isTicked }) => {
  const check = (missing: boolean): Check => ({
    id: missing ? `${id}-missing` : id,
    kind: 'payer',
    severity: missing ? 'warning' : 'info',
    needs: 'contractor',
    look({ encounter, payer }) {
      const contractor = contractors[payer.switches.contractor];
      const strict = reading(contractor);
      if (!strict) return undefined;
      const documented = encounter.context?.documented?.[gap];
      const meant = missing ? documented === false : documented === undefined && isTicked(encounter);
      if (!meant) return undefined;
      const says = `${contractor.label} ${strict.says}.`;
      return {
        rule: id,
        says: missing ? `${gap}: ${says}` : says,
        cites: strict.cites,
      };
    },
  });
  return [check(false), check(true)];
});
