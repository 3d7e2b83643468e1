import { inForce } from '../dated';
import { formerTelephone } from '../tables/add-ons';
import { formerTelephoneCodes, ladders } from '../tables/codes';
import { familyTable } from '../tables/families';
import { switchCites } from '../tables/payers';
import { listed } from '../wording';
import type { Check, Seen } from './check';

/** Codes of telephone visits after their end. */
export const formerTelephoneVisit: Check = {
  id: 'telephone-code-ended',
  kind: 'conflict',
  severity: 'error',
  needs: 'reported',
  look(seen) {
    const found = reportedAmong(formerTelephoneCodes, seen);
    if (found.length === 0) return undefined;
    const row = inForce(formerTelephone, seen.encounter.dateOfService);
    if (!row || row.value) return undefined;
    return {
      rule: 'telephone-code-ended',
      says: `${listed(found)}: no longer a code from ${row.from}.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

const telemedicine: ReadonlySet<string> = new Set(
  Object.entries(ladders)
    .filter(([ladder]) => ladder.startsWith('telemedicine'))
    .flatMap(([, codes]) => codes),
);

/** A code of telemedicine billed to a payer that does not recognize them. */
export const telemedicineNotRecognized: Check = {
  id: 'telemedicine-code-not-recognized',
  kind: 'payer',
  severity: 'error',
  needs: 'reported',
  look(seen) {
    const { payer } = seen;
    if (payer.switches.telemedicineCodes === 'recognized') return undefined;
    const found = reportedAmong(telemedicine, seen);
    if (found.length === 0) return undefined;
    return {
      rule: 'telemedicine-code-not-recognized',
      says: `${payer.label} does not recognize ${listed(found)}: the visit is billed as ${familyTable.office.label.toLowerCase()} visit.`,
      cites: switchCites.telemedicineCodes,
    };
  },
};

/** The code billed for the visit and those beside it, as far as they are among some. */
function reportedAmong(codes: ReadonlySet<string>, { encounter, services }: Seen): readonly string[] {
  const found: string[] = [];
  const billed = encounter.context?.billedCode;
  if (billed && codes.has(billed)) found.push(billed);
  for (const { given } of services) if (codes.has(given.code)) found.push(given.code);
  return found;
}
