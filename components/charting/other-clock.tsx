import { i18n } from '#i18n';
import { blockMinutes } from '../../lib/state/block-minutes';
import type { ClockChange } from '../../lib/state/clock-state';
import { stopped } from '../../lib/state/run-clock';
import type { Clock } from '../../lib/state/time-blocks';
import { focusClock, takeClockOver } from './clock-actions';
import type { View } from './view';

interface OtherClockProps extends Pick<View, 'actions'> {
  readonly clock: Clock;
  /** Whether minutes bear on the open encounter. */
  readonly counts: boolean;
  readonly onClock: (change: ClockChange) => void;
}

/** A person has one clock: where it belongs to another encounter, that is said with what can be done about it. */
export function OtherClock({ clock, counts, actions, onClock }: OtherClockProps) {
  const { running } = clock;
  const change = (wanted: ClockChange) => {
    onClock(wanted);
    focusClock();
  };
  const minutes = String(blockMinutes(clock).visit);
  return (
    <div class="clock-question" data-clock="other">
      <p>
        {i18n.t(running ? 'clock.otherRuns' : 'clock.otherStands', [minutes])} {i18n.t('clock.otherWhich')}
      </p>
      <p class="clock-line">
        {running && (
          <button
            type="button"
            class="ghost small"
            data-do="stop-other"
            onClick={() => change((kept, now) => kept && stopped(kept, now))}
          >
            {i18n.t('clock.stopOther')}
          </button>
        )}
        {counts && (
          <button
            type="button"
            class="ghost small"
            data-do="take-over"
            onClick={() => takeClockOver(actions, change)}
          >
            {i18n.t('clock.takeOver')}
          </button>
        )}
        {!running && (
          <button
            type="button"
            class="ghost small"
            data-do="forget-clock"
            onClick={() => change((kept) => (kept?.encounter === clock.encounter ? undefined : kept))}
          >
            {i18n.t('clock.forget')}
          </button>
        )}
      </p>
    </div>
  );
}
