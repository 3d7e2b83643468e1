import { i18n } from '#i18n';
import type { Encounter, FeeSchedule, Payers } from '../../lib/rules';
import { type Change, whatWouldChange } from '../../lib/state/what-would-change';
import { Fold } from '../common/fold';

interface WhatWouldChangeProps {
  readonly encounter: Encounter;
  readonly payers: Payers;
  readonly loaded: FeeSchedule | undefined;
}

const elements = ['problems', 'data', 'risk'] as const;

/** Each tick that is not there with which the code would be another, and which; after what holds it, and folded away. */
export function WhatWouldChange({ encounter, payers, loaded }: WhatWouldChangeProps) {
  return (
    <Fold class="would-change" summary={i18n.t('change.title')}>
      {() => <Changes changes={whatWouldChange(encounter, payers, loaded)} />}
    </Fold>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <>
      {changes.length === 0 && <p>{i18n.t('change.none')}</p>}
      {elements.map((element) => {
        const some = changes.filter((change) => change.element === element);
        return (
          some.length > 0 && (
            <section key={element}>
              <h4 class="group">{i18n.t(`answer.${element}`)}</h4>
              <ul>
                {some.map((change) => (
                  <li key={change.row} data-change={change.row}>
                    <span>{wordsOf(change)}</span>
                    <b class="num">{change.code}</b>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function wordsOf({ words, isOneMore }: Change): string {
  return i18n.t(isOneMore ? 'change.oneMore' : 'change.with', [words]);
}
