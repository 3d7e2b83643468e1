import { rowOn } from '../dated';
import { dischargeCodes } from '../tables/codes';
import { dischargeMinutes } from '../tables/discharge';
import { netMinutes } from '../time/total-time';
import { notCovered } from './coverage';
import type { Family } from './family';

/** The day of discharge: by its minutes alone. Without minutes the shorter code stands, and they are asked for. */
export const discharge =
  (family: keyof typeof dischargeCodes): Family =>
  ({ encounter }) => {
    const uncovered = notCovered(family, encounter.dateOfService);
    if (uncovered) return uncovered;
    const row = rowOn(dischargeMinutes, encounter.dateOfService);
    const minutes = netMinutes(encounter);
    const { short, long } = dischargeCodes[family];
    const code = (minutes ?? 0) > row.value ? long : short;
    const says =
      minutes === undefined
        ? `${code}: no minutes are given; ${long} begins beyond ${row.value}.`
        : `${code}: ${minutes} minutes on the day of discharge; ${long} begins beyond ${row.value}.`;
    return {
      covered: true,
      code,
      basis: minutes === undefined ? 'none' : 'time',
      time: minutes === undefined ? undefined : { minutes, code },
      addOns: [],
      why: {
        rule: 'time.discharge',
        says,
        facts: { minutes: minutes ?? null },
        cites: row.cites,
        since: row.from,
      },
    };
  };
