import { i18n } from '#i18n';
import { wholeMinutes } from '../../lib/state/block-minutes';
import { startRead, stopRead } from '../../lib/state/edit-block';
import { localDay, localTime } from '../../lib/state/local-time';
import { longestBlockMs, type TimeBlock } from '../../lib/state/time-blocks';
import { TimeField } from '../common/time-field';
import { ActivityChoice } from './activity-choice';
import { refusalWords } from './refusal-words';
import { typedTimeWords } from './time-words';

interface ClockBlockProps {
  readonly block: TimeBlock;
  readonly isRunning: boolean;
  /** Its place in the list, from 1. */
  readonly number: number;
  /** The date of service, YYYY-MM-DD. */
  readonly day: string;
  /** What is said of the time that was typed last, where it is of this block. */
  readonly said: SaidOfTime | undefined;
  readonly onSaid: (said: SaidOfTime | undefined) => void;
  readonly onChange: (change: Partial<TimeBlock>) => void;
  readonly onRemove: () => void;
}

/** What is to be said of a time that was typed last. */
export interface SaidOfTime {
  /** The block that has the time, or kept its own. */
  readonly of: TimeBlock;
  readonly words: string;
  readonly isRefused: boolean;
  /** The other instant that the time may mean, with the end of the block that it is of. */
  readonly other?: Partial<TimeBlock> | undefined;
}

/** One block: its start and stop by the clock on the wall, how long it is, what was done, and a way to remove it. */
export function ClockBlock(props: ClockBlockProps) {
  const { block, isRunning, number, day, said, onSaid, onChange, onRemove } = props;
  const { start, stop, activity } = block;
  const name = String(number);
  const take = (end: 'start' | 'stop', time: string) => {
    const read = end === 'start' ? startRead(time, stop) : stopRead(time, start, Date.now());
    if (!read.ok) {
      onSaid({ of: block, words: refusalWords[read.refused](time), isRefused: true });
      return;
    }
    const change = { [end]: read.instant };
    const other = read.other === undefined ? undefined : { [end]: read.other };
    const words = i18n.t('clock.twice', [typedTimeWords(time)]);
    onSaid(other && { of: { ...block, ...change }, words, isRefused: false, other });
    onChange(change);
  };
  const longer = said?.other && { ...block, ...said.other };
  return (
    <li data-block={name}>
      <span class="clock-times num">
        <TimeField
          label={i18n.t('clock.blockStart', [name])}
          time={localTime(start)}
          onChange={(time) => take('start', time)}
          data-row={`clock.${name}.start`}
        />
        <span aria-hidden="true">–</span>
        {isRunning ? (
          <span>{i18n.t('clock.running')}</span>
        ) : (
          <TimeField
            label={i18n.t('clock.blockStop', [name])}
            time={localTime(stop)}
            onChange={(time) => take('stop', time)}
            data-row={`clock.${name}.stop`}
          />
        )}
      </span>
      <span class="clock-activity">
        <ActivityChoice
          row={`clock.${name}.activity`}
          label={i18n.t('clock.activity', [name])}
          activity={activity}
          onChange={(changed) => onChange({ activity: changed })}
        />
        <b class="num" data-clock="length">
          {minutesOf(block)}
        </b>
        {!isRunning && (
          <button
            type="button"
            class="ghost small"
            title={i18n.t('clock.remove', [name])}
            data-do="remove-block"
            onClick={onRemove}
          >
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </span>
      {localDay(start) !== day && <span class="hint">{i18n.t('clock.onDay', [localDay(start)])}</span>}
      {stop - start === longestBlockMs && <span class="hint">{i18n.t('clock.dayLong')}</span>}
      {said && (
        <span class={said.isRefused ? 'error' : 'hint'} role="alert">
          {said.words}{' '}
          {longer && (
            <button
              type="button"
              class="ghost small"
              data-do="other-reading"
              onClick={() => {
                onChange(said.other ?? {});
                onSaid(undefined);
              }}
            >
              {i18n.t('clock.otherReading', [String(wholeMinutes(longer.stop - longer.start))])}
            </button>
          )}
        </span>
      )}
    </li>
  );
}

function minutesOf({ start, stop }: TimeBlock): string {
  return i18n.t('clock.minutes', [String(wholeMinutes(stop - start))]);
}
