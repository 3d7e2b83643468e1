import { rowOn } from '../dated';
import type { Reason } from '../reason';
import { criticalCareCodes } from '../tables/codes';
import { criticalCareMinutes } from '../tables/critical-care';
import { netMinutes } from '../time/total-time';
import { notCovered } from './coverage';
import type { Family } from './family';

/** Critical care: by its minutes on the date alone; the payer decides when the add-on for further time begins. */
export const criticalCare: Family = ({ encounter, payer }) => {
  const uncovered = notCovered('critical-care', encounter.dateOfService);
  if (uncovered) return uncovered;
  const row = rowOn(criticalCareMinutes[payer.switches.criticalCare], encounter.dateOfService);
  const { first, further, each } = row.value;
  const minutes = netMinutes(encounter);
  const spent = minutes ?? 0;
  const code = spent >= first ? criticalCareCodes.first : null;
  const units = Math.max(0, 1 + Math.floor((spent - further) / each));
  const says =
    minutes === undefined
      ? `No minutes of critical care are given; ${criticalCareCodes.first} begins at ${first}.`
      : `${minutes} minutes of critical care: ${criticalCareCodes.first} begins at ${first}, ${criticalCareCodes.further} at ${further} (${payer.label}).`;
  const why: Reason = {
    rule: 'time.critical-care',
    says,
    facts: { minutes: minutes ?? null, units, payer: payer.id },
    cites: row.cites,
    since: row.from,
  };
  return {
    covered: true,
    code,
    basis: code ? 'time' : 'none',
    time: minutes === undefined ? undefined : { minutes, code },
    addOns: units > 0 ? [{ code: criticalCareCodes.further, units }] : [],
    why,
  };
};
