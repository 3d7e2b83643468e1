import { i18n } from '#i18n';
import { wholeMinutes } from '../../lib/state/block-minutes';
import type { ClockChange } from '../../lib/state/clock-state';
import { localDay } from '../../lib/state/local-time';
import { gapAnswered, mayCount } from '../../lib/state/run-clock';
import type { Clock, Gap } from '../../lib/state/time-blocks';
import { focusClock } from './clock-actions';
import { timeWords } from './time-words';

interface ClockGapsProps {
  readonly clock: Clock;
  readonly onClock: (change: ClockChange) => void;
}

/** What nothing saw: each stretch with the question whether it counts. Until then it does not. */
export function ClockGaps({ clock: { gaps }, onClock }: ClockGapsProps) {
  return gaps.map((gap) => {
    const answer = (counts: boolean) => {
      onClock((clock, now) => clock && gapAnswered(clock, gap, counts, now));
      focusClock();
    };
    return (
      <div class="clock-question" data-clock="gap" key={`${gap.start} ${gap.stop}`}>
        <p>{wordsOf(gap)}</p>
        <p class="clock-line">
          {mayCount(gap) && (
            <button type="button" class="ghost small" data-do="gap-counts" onClick={() => answer(true)}>
              {i18n.t('clock.counts')}
            </button>
          )}
          <button type="button" class="ghost small" data-do="gap-counts-not" onClick={() => answer(false)}>
            {i18n.t(mayCount(gap) ? 'clock.countsNot' : 'clock.understood')}
          </button>
        </p>
      </div>
    );
  });
}

function wordsOf(gap: Gap): string {
  const { start, stop } = gap;
  const ends = [endOf(start, gap), endOf(stop, gap)] as const;
  if (stop < start) return i18n.t('clock.setBack', [...ends]);
  const minutes = String(wholeMinutes(stop - start));
  return i18n.t(mayCount(gap) ? 'clock.gap' : 'clock.gapLong', [...ends, minutes]);
}

/** A time, with its day where the two ends are of different days. */
function endOf(instant: number, { start, stop }: Gap): string {
  const time = timeWords(instant);
  return localDay(start) === localDay(stop) ? time : `${localDay(instant)} ${time}`;
}
