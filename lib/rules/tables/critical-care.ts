import type { Dated } from '../dated';
import type { ProlongedRule } from './prolonged';

/** Minutes of critical care on a date: where the first code begins, and its further units. */
interface CriticalCareMinutes {
  readonly first: number;
  /** Minutes at which the first further unit is reached. */
  readonly further: number;
  readonly each: number;
}

export const criticalCareMinutes: Readonly<Record<ProlongedRule, readonly Dated<CriticalCareMinutes>[]>> = {
  cpt: [
    { from: '2023-01-01', value: { first: 30, further: 75, each: 30 }, cites: ['codingintel-critical-care'] },
  ],
  medicare: [
    {
      from: '2023-01-01',
      value: { first: 30, further: 104, each: 30 },
      cites: ['codingintel-critical-care', 'cms-critical-care'],
    },
  ],
};
