import type { Dated } from '../dated';

/** Laboratory panels with the tests each one is made of: a panel is one test, whatever it is made of. */
export const panels: readonly Dated<ReadonlyMap<string, ReadonlySet<string>>>[] = [
  {
    from: '2021-01-01',
    value: new Map(
      (
        [
          ['80047', '82330 82374 82435 82565 82947 84132 84295 84520'],
          ['80048', '82310 82374 82435 82565 82947 84132 84295 84520'],
          ['80051', '82374 82435 84132 84295'],
          ['80053', '82040 82247 82310 82374 82435 82565 82947 84075 84132 84155 84295 84450 84460 84520'],
          ['80061', '82465 83718 84478'],
          ['80069', '82040 82310 82374 82435 82565 82947 84100 84132 84295 84520'],
          ['80076', '82040 82247 82248 84075 84155 84450 84460'],
        ] as const
      ).map(([panel, parts]) => [panel, new Set(parts.split(' '))]),
    ),
    cites: ['findacode-panels', 'facs-data'],
  },
];
