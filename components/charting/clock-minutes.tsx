import { i18n } from '#i18n';
import { type BlockMinutes, blockMinutes } from '../../lib/state/block-minutes';
import type { Clock } from '../../lib/state/time-blocks';
import { timeWords } from './time-words';
import type { View } from './view';

interface OfClock {
  readonly clock: Clock;
  readonly draft: View['draft'];
}

/** The minutes of the clock, and since when it runs. */
export function ClockMinutes({ clock, draft }: OfClock) {
  const { visit } = blockMinutes(clock, draft.ticks.dateOfService);
  return (
    <p class="num">
      <b data-clock="minutes">{i18n.t('clock.minutes', [String(visit)])}</b>{' '}
      <span class="hint">
        {clock.running ? i18n.t('clock.runs', [timeWords(clock.running.start)]) : i18n.t('clock.stands')}
      </span>
    </p>
  );
}

/** The button that enters the minutes: before it is pressed none of them counts. */
export function UseMinutes({ clock, draft, actions }: OfClock & Pick<View, 'actions'>) {
  const { visit, apart, open } = blockMinutes(clock, draft.ticks.dateOfService);
  const total = visit + apart;
  if (total === 0) return null;
  return (
    <button
      type="button"
      class="primary"
      data-do="use-minutes"
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
export function ClockNotes({ clock, draft }: OfClock) {
  const minutes = blockMinutes(clock, draft.ticks.dateOfService);
  const total = minutes.visit + minutes.apart;
  return (
    <ul class="clock-notes hint" data-clock="notes">
      {notesOf(minutes, total, draft.ticks.time?.minutes).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** What is to be known about the minutes of the clock, whatever of it applies. */
function notesOf(
  { left, otherDay, overlap }: BlockMinutes,
  total: number,
  entered: number | undefined,
): readonly string[] {
  return [
    entered !== undefined &&
      total > 0 &&
      entered !== total &&
      i18n.t('clock.differs', [String(entered), String(total)]),
    left > 0 && i18n.t('clock.left', [String(left)]),
    otherDay > 0 && i18n.t('clock.otherDay', [String(otherDay)]),
    overlap && i18n.t('clock.overlap'),
  ].filter((note) => note !== false);
}
