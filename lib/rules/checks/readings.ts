import { answerFor } from '../families/answer';
import { weighData } from '../mdm/data';
import { type Mdm, together } from '../mdm/mdm';
import { riskOfManagement } from '../mdm/risk';
import { countTests, isLaboratoryValue, type TestCredit } from '../mdm/tests';
import { contractors } from '../tables/contractors';
import type { FamilyId } from '../tables/families';
import { readings, type WeighedReadingId, weighedReadingIds } from '../tables/readings';
import type { Weighed } from '../weighed';
import type { Check, Seen } from './check';
import type { CheckNeed } from './needs';

interface Otherwise {
  /** What the position reads differently. */
  readonly needs: CheckNeed;
  /** The families whose rules it is about, where not all. */
  readonly families?: readonly FamilyId[];
  /** Decision making as the other position would weigh it; undefined where the position makes no difference. */
  weigh(weighed: Weighed): Mdm | undefined;
}

const stableDrug: Otherwise = {
  needs: 'risk',
  weigh({ encounter, mdm: { problems, data } }) {
    // Kinds are counted once each.
    if (problems.counted.length !== 1 || problems.counted[0]?.kind !== 'chronic-stable') return undefined;
    const drug = 'prescription-drug-management';
    if (!encounter.risk?.includes(drug)) return undefined;
    const risk = encounter.risk.filter((item) => item !== drug);
    return together(problems, data, riskOfManagement({ risk, dateOfService: encounter.dateOfService }));
  },
};

const billedLaboratory: Otherwise = {
  // A test whose interpretation is billed is remarked on.
  needs: 'testRemarks',
  weigh(weighed) {
    const { encounter } = weighed;
    const tests = encounter.data?.tests;
    const isMeant = ({ code, interpretationBilled }: NonNullable<typeof tests>[number]) =>
      interpretationBilled && isLaboratoryValue(code, encounter.dateOfService);
    if (!tests?.some(isMeant)) return undefined;
    const changed = tests.map((test) => (isMeant(test) ? { ...test, interpretationBilled: false } : test));
    return withData(weighed, encounter.data, countTests(changed, encounter.dateOfService));
  },
};

const otherwise: Readonly<Record<WeighedReadingId, Otherwise>> = {
  'stable-drug': stableDrug,
  'billed-laboratory': billedLaboratory,
  'external-same-specialty': {
    needs: 'data',
    weigh(weighed) {
      const { data } = weighed.encounter;
      return data?.externalNotes ? withData(weighed, { ...data, externalNotes: 0 }) : undefined;
    },
  },
  'emergency-historian': {
    needs: 'data',
    families: ['emergency'],
    weigh(weighed) {
      const { data } = weighed.encounter;
      return data?.independentHistorian
        ? withData(weighed, { ...data, independentHistorian: false })
        : undefined;
    },
  },
};

/** Decision making with other data; undefined where they weigh the same. */
function withData(
  { encounter, mdm }: Weighed,
  changed: Weighed['encounter']['data'],
  tests: TestCredit = mdm.data.tests,
): Mdm | undefined {
  const data = weighData(changed, tests, encounter.dateOfService);
  if (data.rank === mdm.data.rank && data.ticked === mdm.data.ticked) return undefined;
  return together(mdm.problems, data, mdm.risk);
}

/** The code under the other position; undefined where it is the same. */
function otherCode(reading: Otherwise, seen: Seen): string | null | undefined {
  const mdm = reading.weigh(seen);
  if (!mdm || mdm.whole === seen.mdm.whole) return undefined;
  const { encounter, payer, services, assessment } = seen;
  const { code } = answerFor({ encounter, payer, services, mdm });
  return code === assessment.code ? undefined : code;
}

function isNeverCredited({ payer }: Seen): boolean {
  return contractors[payer.switches.contractor].stableDrug?.credited === 'never';
}

/** Says where the code would be another under the position of other authorities; the code itself stays. */
const weighedReadings = weighedReadingIds.map(
  (id): Check => ({
    id: `reading-${id}`,
    kind: 'note',
    severity: 'info',
    ...(otherwise[id].families ? { families: otherwise[id].families } : {}),
    needs: otherwise[id].needs,
    look(seen) {
      const other = otherCode(otherwise[id], seen);
      if (other === undefined) return undefined;
      // A contractor that takes the other position has it said as its own.
      if (id === 'stable-drug' && isNeverCredited(seen)) return undefined;
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
  }),
);

/** A contractor that never credits a stable drug which is continued unchanged. */
const contractorNever: Check = {
  id: 'contractor-stable-drug',
  kind: 'payer',
  severity: 'warning',
  needs: 'contractor',
  look(seen) {
    const { label, stableDrug: position } = contractors[seen.payer.switches.contractor];
    if (position?.credited !== 'never') return undefined;
    const other = otherCode(stableDrug, seen);
    if (other === undefined) return undefined;
    return {
      rule: 'contractor-stable-drug',
      says: `${label} ${position.says}; if it is unchanged, the code would be ${other ?? 'none'}.`,
      cites: position.cites,
    };
  },
};

/** A contractor that credits a stable drug under a condition. */
const contractorCondition: Check = {
  id: 'contractor-stable-drug-condition',
  kind: 'payer',
  severity: 'info',
  needs: 'contractor',
  look(seen) {
    const { label, stableDrug: position } = contractors[seen.payer.switches.contractor];
    if (position?.credited !== 'where-shown' || !stableDrug.weigh(seen)) return undefined;
    return {
      rule: 'contractor-stable-drug-condition',
      says: `${label} ${position.says}.`,
      cites: position.cites,
    };
  },
};

export const otherReadings: readonly Check[] = [...weighedReadings, contractorNever, contractorCondition];
