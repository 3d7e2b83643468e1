import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TimeActivityId } from '../../lib/rules';
import type { ClockChange } from '../../lib/state/clock-state';
import { blockRead } from '../../lib/state/edit-block';
import { TimeField } from '../common/time-field';
import { ActivityChoice } from './activity-choice';
import { focusBlocks, replaceBlock } from './clock-actions';
import { refusalWords } from './refusal-words';
import type { View } from './view';

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
  const form = useRef<HTMLFormElement>(null);
  const fields = () => [...(form.current?.querySelectorAll('input') ?? [])];
  useEffect(() => fields()[0]?.focus(), []);
  // What is said below the times would be under the foot.
  useEffect(() => {
    if (refused) form.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
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
    replaceBlock(actions.hold(), undefined, { ...read.block, activity }, actions, onClock);
    onClose();
    focusBlocks();
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
      // What was refused is no longer what stands there.
      onInput={() => setRefused(undefined)}
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
    </form>
  );
}
