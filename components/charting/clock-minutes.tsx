import { i18n } from '#i18n';
import { type BlockMinutes, blockMinutes } from '../../lib/state/block-minutes';
import type { Clock } from '../../lib/state/time-blocks';
import { timeWords } from './time-words';
import type { View } from './view';

interface OfClock {
  readonly clock: Clock;
  /** The date of service, YYYY-MM-DD. */
  readonly day: string;
}

/** The minutes of the clock, and since when it runs. */
export function ClockMinutes({ clock, day }: OfClock) {
  const { visit } = blockMinutes(clock, day);
  return (
    <p class="num">
      <b data-clock="minutes">{i18n.t('clock.minutes', [String(visit)])}</b>{' '}
      <span class="hint">
        {clock.running ? i18n.t('clock.runs', [timeWords(clock.running.start)]) : i18n.t('clock.stands')}
      </span>
    </p>
  );
}

interface SoFarProps extends OfClock {
  /** The minutes that are entered. */
  readonly entered: number | undefined;
}

/** The minutes of the clock beside those that count, and whether they are entered: there as long as the clock is. */
export function SoFar({ clock, day, entered }: SoFarProps) {
  const { visit, apart } = blockMinutes(clock, day);
  const total = visit + apart;
  const isEntered = entered === total;
  // Both take the room of the longer, unseen and unspoken, so that nothing moves with the next minute.
  return (
    <span class="clock-so-far num">
      <span data-answer="clock">
        {i18n.t(isEntered ? 'clock.soFarEntered' : 'clock.soFar', [String(total)])}
      </span>
      <span>{i18n.t(isEntered ? 'clock.soFar' : 'clock.soFarEntered', [String(total)])}</span>
    </span>
  );
}

interface UseMinutesProps extends SoFarProps, Pick<View, 'actions'> {
  /** Those entered of services reported apart. */
  readonly separate: number | undefined;
}

/** The button that enters the minutes: before it is pressed none of them counts. Entered, they need no press more. */
export function UseMinutes({ clock, day, entered, separate, actions }: UseMinutesProps) {
  const { visit, apart, open } = blockMinutes(clock, day);
  const total = visit + apart;
  // None apart leaves those that were entered.
  const isEntered = entered === total && (apart === 0 || separate === apart);
  return (
    <button
      type="button"
      class={isEntered ? 'ghost' : 'primary'}
      data-do="use-minutes"
      // Unseen, but in its room.
      disabled={total === 0}
      onClick={() => actions.enterMinutes(total, apart)}
    >
      {[
        i18n.t('clock.use', [String(total)]),
        apart > 0 && i18n.t('clock.useApart', [String(apart)]),
        open > 0 && i18n.t('clock.useWithout', [String(open)]),
      ]
        .filter(Boolean)
        .join(', ')}
    </button>
  );
}

/** What is to be known about the minutes of the clock. */
export function ClockNotes({ clock, day }: OfClock) {
  const minutes = blockMinutes(clock, day);
  return (
    <ul class="clock-notes hint" data-clock="notes">
      {notesOf(minutes).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** What is to be known about the minutes of the clock, whatever of it applies. */
function notesOf({ left, otherDay, overlap }: BlockMinutes): readonly string[] {
  return [
    left > 0 && i18n.t('clock.left', [String(left)]),
    otherDay > 0 && i18n.t('clock.otherDay', [String(otherDay)]),
    overlap && i18n.t('clock.overlap'),
  ].filter((note) => note !== false);
}
