import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TimeActivityId } from '../../lib/rules';
import { wholeMinutes } from '../../lib/state/block-minutes';
import type { ClockChange } from '../../lib/state/clock-state';
import { blockRead } from '../../lib/state/edit-block';
import type { TimeBlock } from '../../lib/state/time-blocks';
import { TimeField } from '../common/time-field';
import { ActivityChoice } from './activity-choice';
import { focusBlocks, replaceBlock } from './clock-actions';
import { refusalWords } from './refusal-words';
import { typedTimeWords } from './time-words';
import type { View } from './view';

/** What is asked of two times of which one came twice that night. */
interface Asked {
  readonly words: string;
  readonly blocks: readonly TimeBlock[];
}

interface NewBlockProps extends Pick<View, 'actions'> {
  /** The date of service, YYYY-MM-DD, on which the block begins. */
  readonly day: string;
  /** Whether it is put aside for now, with what is typed. */
  readonly isAside: boolean;
  readonly onClock: (change: ClockChange) => void;
  readonly onClose: () => void;
}

/** A block that no clock saw: its start, its stop and what was done, as they are in the blocks of the clock. */
export function NewBlock({ day, isAside, actions, onClock, onClose }: NewBlockProps) {
  const [start, setStart] = useState('');
  const [stop, setStop] = useState('');
  const [activity, setActivity] = useState<TimeActivityId>();
  const [refused, setRefused] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const form = useRef<HTMLFormElement>(null);
  const fields = () => [...(form.current?.querySelectorAll('input') ?? [])];
  useEffect(() => fields()[0]?.focus(), []);
  // What is said below the times would be under the foot.
  useEffect(() => {
    if (refused || asked) form.current?.scrollIntoView({ block: 'nearest' });
  }, [refused, asked]);
  const take = (block: TimeBlock) => {
    replaceBlock(actions.hold(), undefined, { ...block, activity }, actions, onClock);
    onClose();
    focusBlocks();
  };
  const add = () => {
    // As they stand: what was typed last is not drawn yet.
    const [from = '', to = ''] = fields().map(({ value }) => value);
    const read = from === '' || to === '' ? undefined : blockRead(from, to, day, Date.now());
    if (!read?.ok) {
      setRefused(
        read ? refusalWords[read.refused](read.of === 'start' ? from : to) : i18n.t('clock.bothTimes'),
      );
      return;
    }
    if (!read.other) return take(read.block);
    const words = i18n.t('clock.twiceWhich', [typedTimeWords(read.twice === 'start' ? from : to)]);
    setAsked({ words, blocks: [read.block, read.other] });
  };
  const leave = () => {
    onClose();
    document.querySelector<HTMLElement>('[data-do="add-block"]')?.focus();
  };
  return (
    <form
      ref={form}
      class="clock-new"
      hidden={isAside}
      // What was refused, or asked about, is no longer what stands there.
      onInput={() => {
        setRefused(undefined);
        setAsked(undefined);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <span class="clock-times num">
        <TimeField
          label={i18n.t('clock.newStart')}
          time={start}
          onChange={setStart}
          data-row="clock.new.start"
        />
        <span aria-hidden="true">–</span>
        <TimeField label={i18n.t('clock.newStop')} time={stop} onChange={setStop} data-row="clock.new.stop" />
      </span>
      <span class="clock-activity">
        <ActivityChoice
          row="clock.new.activity"
          label={i18n.t('clock.newActivity')}
          activity={activity}
          onChange={setActivity}
        />
        <button type="submit" class="ghost small" data-do="take-block">
          {i18n.t('clock.take')}
        </button>
        <button
          type="button"
          class="ghost small"
          title={i18n.t('clock.newLeft')}
          data-do="leave-block"
          onClick={leave}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </span>
      {refused && (
        <span class="error" role="alert">
          {refused}
        </span>
      )}
      {asked && (
        <span class="hint" role="alert">
          {asked.words}{' '}
          {asked.blocks.map((block) => (
            <button
              key={block.stop - block.start}
              type="button"
              class="ghost small"
              data-do="take-reading"
              onClick={() => take(block)}
            >
              {i18n.t('clock.minutes', [String(wholeMinutes(block.stop - block.start))])}
            </button>
          ))}
        </span>
      )}
    </form>
  );
}
