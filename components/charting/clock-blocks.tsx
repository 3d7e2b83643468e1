import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { blocksOf } from '../../lib/state/block-minutes';
import type { ClockChange } from '../../lib/state/clock-state';
import { type Clock, isSame, type TimeBlock } from '../../lib/state/time-blocks';
import { Fold } from '../common/fold';
import { changeRunning, focusBlocks, replaceBlock } from './clock-actions';
import { ClockBlock, type SaidOfTime } from './clock-block';
import { focusOnceDrawn } from './go-to-row';
import type { View } from './view';

interface ClockBlocksProps extends Pick<View, 'actions'> {
  readonly clock: Clock;
  /** The date of service, YYYY-MM-DD. */
  readonly day: string;
  readonly onClock: (change: ClockChange) => void;
  /** The button that begins a block by hand. */
  readonly add: ComponentChild;
}

/** The blocks of the clock, folded away: when each started and stopped, what was done, and how long it is. */
export function ClockBlocks({ clock, day, actions, onClock, add }: ClockBlocksProps) {
  const [said, setSaid] = useState<SaidOfTime>();
  const blocks = blocksOf(clock);
  const isOf = ({ of }: SaidOfTime, block: TimeBlock, index: number) =>
    // The stop of the one that runs is only where it was seen last.
    index === clock.blocks.length ? of.start === block.start : isSame(of, block);
  // It ends with the block that it is of, though an undoing may bring that back.
  useEffect(() => {
    if (said && !blocks.some((block, index) => isOf(said, block, index))) setSaid(undefined);
  }, [clock]);
  if (blocks.length === 0) return null;
  const replace = (before: TimeBlock, after: TimeBlock | undefined) =>
    replaceBlock(clock.encounter, before, after, actions, onClock);
  return (
    <Fold class="clock-blocks" summary={i18n.t('clock.blocks', blocks.length)}>
      {() => (
        <>
          <ol>
            {blocks.map((block, index) => {
              const isRunning = index === clock.blocks.length;
              return (
                <ClockBlock
                  // A block stays in its place when it is changed, and so does the focus in it.
                  key={index}
                  block={block}
                  isRunning={isRunning}
                  number={index + 1}
                  day={day}
                  said={said && isOf(said, block, index) ? said : undefined}
                  onSaid={setSaid}
                  onLeave={() => setSaid((now) => now && { ...now, typed: undefined, isHeld: false })}
                  onChange={({ stop, ...change }) => {
                    if (isRunning) changeRunning(block, { ...block, ...change }, actions, onClock);
                    else replace(block, { ...block, ...change, ...(stop === undefined ? {} : { stop }) });
                  }}
                  onRemove={() => {
                    replace(block, undefined);
                    // With the last block goes the list, and the button to add one stands beside that of the clock.
                    if (blocks.length > 1) focusBlocks();
                    else focusOnceDrawn('.clock-line > [data-do="add-block"]');
                  }}
                />
              );
            })}
          </ol>
          {add}
        </>
      )}
    </Fold>
  );
}
