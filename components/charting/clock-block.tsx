import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { wholeMinutes } from '../../lib/state/block-minutes';
import { type BlockRefusal, blockRead, startRead, stopRead } from '../../lib/state/edit-block';
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
  /** Called when the focus leaves it: its own times stand in its fields again, and what was held back is said. */
  readonly onLeave: () => void;
  readonly onChange: (change: Partial<TimeBlock>) => void;
  readonly onRemove: () => void;
}

/** What is to be said of a time that was typed last. */
export interface SaidOfTime {
  /** The block that has the time, or kept its own. */
  readonly of: TimeBlock;
  readonly words: string;
  readonly isRefused: boolean;
  /** The times (HH:MM) that are refused: they stay in their fields until the other end is typed, or the block is left. */
  readonly typed?: { readonly start?: string; readonly stop?: string } | undefined;
  /** Whether it is not said yet: the other end of the block may be typed next. */
  readonly isHeld?: boolean;
  /** The other instant that the time may mean, with the end of the block that it is of. */
  readonly other?: Partial<TimeBlock> | undefined;
}

/** One block: its start and stop by the clock on the wall, how long it is, what was done, and a way to remove it. */
export function ClockBlock(props: ClockBlockProps) {
  const { block, isRunning, number, day, said, onSaid, onLeave, onChange, onRemove } = props;
  const { start, stop, activity } = block;
  const name = String(number);
  const item = useRef<HTMLLIElement>(null);
  // In another window the focus is still where it was.
  const isWithin = (next: EventTarget | null) =>
    item.current?.contains(next instanceof Node ? next : document.activeElement) ?? false;
  const take = (end: 'start' | 'stop', time: string, next?: EventTarget | null) => {
    const typed = { ...said?.typed, [end]: time };
    const { start: from, stop: to } = typed;
    const refuse = (refused: BlockRefusal, of: string, isHeld = false) =>
      onSaid({ of: block, words: refusalWords[refused](of), isRefused: true, typed, isHeld });
    // A block that moves as a whole is typed from left to right: its new start may be after its old stop.
    if (from !== undefined && to !== undefined) {
      const whole = blockRead(from, to, localDay(start), Date.now());
      if (!whole.ok) return refuse(whole.refused, whole.of === 'start' ? from : to);
      onSaid(
        whole.other && {
          of: { ...block, ...whole.block },
          words: i18n.t('clock.twice', [typedTimeWords(whole.twice === 'start' ? from : to)]),
          isRefused: false,
          other: whole.other,
        },
      );
      return onChange(whole.block);
    }
    // Its own time is there again.
    if (time === localTime(block[end])) return onSaid(undefined);
    const read = end === 'start' ? startRead(time, stop) : stopRead(time, start, Date.now());
    if (!read.ok) return refuse(read.refused, time, !isRunning && next !== undefined && isWithin(next));
    const change = { [end]: read.instant };
    const other = read.other === undefined ? undefined : { [end]: read.other };
    const words = i18n.t('clock.twice', [typedTimeWords(time)]);
    onSaid(other && { of: { ...block, ...change }, words, isRefused: false, other });
    onChange(change);
  };
  const longer = said?.other && { ...block, ...said.other };
  return (
    <li
      data-block={name}
      ref={item}
      onFocusOut={({ relatedTarget }) => {
        if (!isWithin(relatedTarget)) onLeave();
      }}
    >
      <span class="clock-times num">
        <TimeField
          label={i18n.t('clock.blockStart', [name])}
          time={said?.typed?.start ?? localTime(start)}
          onChange={(time, next) => take('start', time, next)}
          data-row={`clock.${name}.start`}
        />
        <span aria-hidden="true">–</span>
        {isRunning ? (
          <span>{i18n.t('clock.running')}</span>
        ) : (
          <TimeField
            label={i18n.t('clock.blockStop', [name])}
            time={said?.typed?.stop ?? localTime(stop)}
            onChange={(time, next) => take('stop', time, next)}
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
      {said && !said.isHeld && (
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
