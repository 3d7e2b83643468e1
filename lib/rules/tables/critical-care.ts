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

/** Services that critical care by the same clinician includes, so that they are not reported beside it. */
export const criticalCareIncludes: readonly Dated<ReadonlySet<string>>[] = [
  {
    from: '2023-01-01',
    value: new Set(
      '36000 36410 36415 36591 36600 43752 43753 71045 71046 92953 93598 94002 94003 94004 94660 94662 94760 94761 94762'.split(
        ' ',
      ),
    ),
    cites: ['aapc-critical-care-included', 'ncci-pairs'],
  },
];
