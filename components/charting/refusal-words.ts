import { i18n } from '#i18n';
import type { BlockRefusal } from '../../lib/state/edit-block';
import { typedTimeWords } from './time-words';

/** Why a time (HH:MM) that was typed for a block is not taken, in words. */
export const refusalWords: Readonly<Record<BlockRefusal, (time: string) => string>> = {
  'no-such-time': (time) => i18n.t('clock.noSuchTime', [typedTimeWords(time)]),
  'not-before-stop': (time) => i18n.t('clock.notBeforeStop', [typedTimeWords(time)]),
  'not-after-start': (time) => i18n.t('clock.notAfterStart', [typedTimeWords(time)]),
  'in-future': (time) => i18n.t('clock.inFuture', [typedTimeWords(time)]),
};
