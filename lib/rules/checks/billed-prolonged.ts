import { inForce } from '../dated';
import {
  codeAt,
  criticalCareCodes,
  type LadderId,
  type ProlongedCodeId,
  prolongedCodes,
} from '../tables/codes';
import { criticalCareMinutes } from '../tables/critical-care';
import { familyTable } from '../tables/families';
import { prolonged } from '../tables/prolonged';
import { netMinutes } from '../time/total-time';
import type { Check, Seen } from './check';

interface Reported {
  readonly id: ProlongedCodeId;
  readonly code: string;
}

const byCode: ReadonlyMap<string, Reported> = new Map(
  (Object.entries(prolongedCodes) as [ProlongedCodeId, string][]).map(([id, code]) => [code, { id, code }]),
);

/** The prolonged service that stands among the services of the day. */
function reportedOf({ services }: Seen): Reported | undefined {
  for (const { given } of services) {
    const reported = byCode.get(given.code);
    if (reported) return reported;
  }
  return undefined;
}

/** The row under which a prolonged code begins beside a ladder, whosever rule it is. */
function rowOf(id: ProlongedCodeId, ladder: LadderId, day: string) {
  for (const table of Object.values(prolonged)) {
    const rows = table[ladder];
    const row = rows && inForce(rows, day);
    if (row?.value.code === id) return row;
  }
  return undefined;
}

const withoutTime: Check = {
  id: 'prolonged-without-time',
  kind: 'conflict',
  severity: 'error',
  needs: 'services',
  look(seen) {
    const reported = reportedOf(seen);
    if (!reported || seen.assessment.basis === 'time') return undefined;
    return {
      rule: 'prolonged-without-time',
      says: `${reported.code} is among the services; prolonged service stands only beside a visit whose basis is time.`,
      cites: ['codapedia-prolonged', 'icd10monitor-prolonged'],
    };
  },
};

const belowTop: Check = {
  id: 'prolonged-below-top',
  kind: 'conflict',
  severity: 'error',
  needs: 'services',
  look(seen) {
    const reported = reportedOf(seen);
    if (!reported) return undefined;
    const { ladder } = seen.answer;
    const base = seen.encounter.context?.billedCode ?? seen.assessment.code;
    const top = ladder && codeAt(ladder, 3);
    if (base === null || base === top) return undefined;
    const family = familyTable[seen.encounter.family].label.toLowerCase();
    return {
      rule: 'prolonged-below-top',
      says: `${reported.code} is among the services beside ${base}; it stands only beside the highest code of a family (here: ${top ?? `none, ${family}`}).`,
      cites: ['codapedia-prolonged', 'cbiz-prolonged-2023'],
    };
  },
};

const ofAnotherPayer: Check = {
  id: 'prolonged-of-another-payer',
  kind: 'payer',
  severity: 'error',
  needs: 'services',
  look(seen) {
    const reported = reportedOf(seen);
    if (!reported?.id.endsWith('-cpt') || seen.payer.switches.prolonged === 'cpt') return undefined;
    return {
      rule: 'prolonged-of-another-payer',
      says: `${reported.code} is among the services; ${seen.payer.label} has prolonged codes of its own.`,
      cites: ['icd10monitor-prolonged', 'ngs-prolonged'],
    };
  },
};

const minutesShort: Check = {
  id: 'prolonged-minutes-short',
  kind: 'conflict',
  severity: 'error',
  needs: 'services',
  look(seen) {
    const reported = reportedOf(seen);
    if (!reported) return undefined;
    const { ladder } = seen.answer;
    const minutes = netMinutes(seen.encounter);
    if (!ladder || minutes === undefined) return undefined;
    const row = rowOf(reported.id, ladder, seen.encounter.dateOfService);
    if (!row || minutes >= row.value.first) return undefined;
    return {
      rule: 'prolonged-minutes-short',
      says: `${reported.code} is among the services and begins at ${row.value.first} minutes here; ${minutes} are recorded.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

const furtherCriticalCare: Check = {
  id: 'further-critical-care-minutes',
  kind: 'conflict',
  severity: 'error',
  needs: 'services',
  look({ encounter, payer }) {
    const code = criticalCareCodes.further;
    if (!encounter.services?.some((service) => service.code === code)) return undefined;
    const row = inForce(criticalCareMinutes[payer.switches.criticalCare], encounter.dateOfService);
    const minutes = netMinutes(encounter);
    if (!row || minutes === undefined || minutes >= row.value.further) return undefined;
    return {
      rule: 'further-critical-care-minutes',
      says: `${code} is among the services and begins at ${row.value.further} minutes (${payer.label}); ${minutes} are recorded.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

/** Prolonged service and further critical care that are reported, against what carries them. */
export const billedProlonged: readonly Check[] = [
  withoutTime,
  belowTop,
  ofAnotherPayer,
  minutesShort,
  furtherCriticalCare,
];
