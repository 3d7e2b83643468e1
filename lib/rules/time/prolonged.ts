import { inForce } from '../dated';
import type { Step } from '../reason';
import { codeAt, type LadderId, prolongedCodes } from '../tables/codes';
import type { PayerProfile } from '../tables/payers';
import { prolonged as table } from '../tables/prolonged';

/** An add-on code and how often it is supported. */
export interface AddOn {
  readonly code: string;
  readonly units: number;
}

/** The prolonged row of a ladder, payer and day; undefined where there is no prolonged service. */
export function prolongedInForce(ladder: LadderId, payer: PayerProfile, day: string) {
  const rows = table[payer.switches.prolonged][ladder];
  return rows && inForce(rows, day);
}

/**
 * Prolonged service on top of the highest code of a ladder. The first unit is reached at the payer's threshold, a
 * further one at each whole step beyond it. Undefined below the threshold and where the ladder has none.
 */
export function prolongedService(
  minutes: number,
  ladder: LadderId,
  payer: PayerProfile,
  day: string,
): Step<AddOn> | undefined {
  const row = prolongedInForce(ladder, payer, day);
  if (!row || minutes < row.value.first) return undefined;
  const { first, each } = row.value;
  const code = prolongedCodes[row.value.code];
  const units = 1 + Math.floor((minutes - first) / each);
  return {
    value: { code, units },
    reason: {
      rule: 'time.prolonged',
      says: `${minutes} minutes support ${code} × ${units} beside ${codeAt(ladder, 3)}: the first unit begins at ${first}, each further one ${each} later (${payer.label}).`,
      facts: { minutes, first, each, units, payer: payer.id },
      cites: row.cites,
      since: row.from,
    },
  };
}
