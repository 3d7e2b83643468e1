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
  needs: 'servicesOrContext',
  look(seen) {
    const found = reported(seen).filter((code) => formerTelephoneCodes.includes(code));
    const row = inForce(formerTelephone, seen.encounter.dateOfService);
    if (found.length === 0 || !row || row.value) return undefined;
    return {
      rule: 'telephone-code-ended',
      says: `${listed(found)}: no longer a code from ${row.from}.`,
      cites: row.cites,
      since: row.from,
    };
  },
};

const telemedicine: readonly string[] = Object.entries(ladders)
  .filter(([ladder]) => ladder.startsWith('telemedicine'))
  .flatMap(([, codes]) => codes);

/** A code of telemedicine billed to a payer that does not recognize them. */
export const telemedicineNotRecognized: Check = {
  id: 'telemedicine-code-not-recognized',
  kind: 'payer',
  severity: 'error',
  needs: 'servicesOrContext',
  look(seen) {
    const { payer } = seen;
    if (payer.switches.telemedicineCodes === 'recognized') return undefined;
    const found = reported(seen).filter((code) => telemedicine.includes(code));
    if (found.length === 0) return undefined;
    return {
      rule: 'telemedicine-code-not-recognized',
      says: `${payer.label} does not recognize ${listed(found)}: the visit is billed as ${familyTable.office.label.toLowerCase()} visit.`,
      cites: switchCites.telemedicineCodes,
    };
  },
};

/** The code billed for the visit and those beside it. */
function reported({ encounter: { context }, services }: Seen): readonly string[] {
  const beside = services.map(({ given }) => given.code);
  return context?.billedCode === undefined ? beside : [context.billedCode, ...beside];
}
