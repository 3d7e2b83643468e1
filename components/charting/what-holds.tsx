import { i18n } from '#i18n';
import type { Encounter, FeeSchedule, Payers } from '../../lib/rules';
import { type Holding, whatHolds } from '../../lib/state/what-holds';

interface WhatHoldsProps {
  readonly encounter: Encounter;
  readonly payers: Payers;
  readonly loaded: FeeSchedule | undefined;
}

/** Each tick without which the code would be another, and which. */
export function WhatHolds({ encounter, payers, loaded }: WhatHoldsProps) {
  const holding = whatHolds(encounter, payers, loaded);
  return (
    <section class="holds">
      <h3 class="group">{i18n.t('holds.title')}</h3>
      {holding.length === 0 && <p>{i18n.t('holds.none')}</p>}
      <ul>
        {holding.map((one) => (
          <li key={one.row} data-holds={one.row}>
            <span>{wordsOf(one)}</span>
            <b class="num">{one.code ?? i18n.t('answer.none')}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ row, words, isOneOfSeveral }: Holding): string {
  if (row === 'time.minutes') return i18n.t('holds.withoutMinutes');
  return i18n.t(isOneOfSeveral ? 'holds.oneFewer' : 'holds.without', [words]);
}
