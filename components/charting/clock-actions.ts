import type { ClockChange } from '../../lib/state/clock-state';
import { blockAdded, blockChanged, runningChanged } from '../../lib/state/edit-block';
import type { EncounterActions, Notice } from '../../lib/state/open-encounter';
import { started, stopped } from '../../lib/state/run-clock';
import type { Clock, TimeBlock } from '../../lib/state/time-blocks';
import { focusOnceDrawn } from './go-to-row';

/** Starts the clock of the open encounter, or stops it; one that belongs to another encounter stays as it is. */
export function toggleClock(actions: EncounterActions, change: (change: ClockChange) => void): void {
  const id = actions.hold();
  change((clock, now) =>
    clock?.encounter === id && clock.running ? stopped(clock, now) : started(clock, id, now),
  );
}

/** Has the open encounter take the clock of another, which may be from before the browser was closed. */
export function takeClockOver(actions: EncounterActions, change: (change: ClockChange) => void): void {
  const id = actions.hold();
  change((clock) => clock && { ...clock, encounter: id });
}

/**
 * Puts a block in the place of another, adds one where none is given before, or takes one away where none is given
 * after; undoing takes that back.
 */
export function replaceBlock(
  encounter: string,
  before: TimeBlock | undefined,
  after: TimeBlock | undefined,
  actions: EncounterActions,
  change: (change: ClockChange) => void,
): void {
  changeUndoably(
    (clock) => replaced(clock, encounter, before, after),
    (clock) => replaced(clock, encounter, after, before),
    actions,
    change,
    after ? undefined : { of: 'block-removed' },
  );
}

/** Changes the start or the activity of the block that runs; undoing takes that back, be it stopped meanwhile. */
export function changeRunning(
  before: TimeBlock,
  after: TimeBlock,
  actions: EncounterActions,
  change: (change: ClockChange) => void,
): void {
  const { start, activity } = before;
  const next = { start: after.start, activity: after.activity };
  changeUndoably(
    (clock, now) => clock && runningChanged(clock, { start, activity }, next, now),
    (clock, now) => clock && runningChanged(clock, next, { start, activity }, now),
    actions,
    change,
  );
}

/** @param back what takes the change back; a change that changed nothing is not taken back */
function changeUndoably(
  forth: ClockChange,
  back: ClockChange,
  actions: EncounterActions,
  change: (change: ClockChange) => void,
  notice?: Notice,
): void {
  // Another page may have changed the block meanwhile: then there is nothing to take back.
  let isDone = false;
  const again = () =>
    change((clock, now) => {
      const changed = forth(clock, now);
      isDone = changed !== clock;
      return changed;
    });
  again();
  actions.changedBeside(
    { back: () => change((clock, now) => (isDone ? back(clock, now) : clock)), again },
    notice,
  );
}

function replaced(
  clock: Clock | undefined,
  encounter: string,
  from: TimeBlock | undefined,
  to: TimeBlock | undefined,
): Clock | undefined {
  // Without an activity is not with that of before.
  if (from) return clock && blockChanged(clock, from, to && { activity: undefined, ...to });
  return to ? blockAdded(clock, encounter, to) : clock;
}

/** Where the focus goes from a button that its own press takes away. */
export function focusClock(): void {
  const at = (selector: string) => document.querySelector<HTMLElement>(selector);
  (at('[data-do="clock"]') ?? at('[data-row="time.minutes"]'))?.focus();
}

/**
 * Where the focus goes when a block was added, or one of several removed: to add one more, or to the folded list. No
 * press there starts a clock.
 */
export function focusBlocks(): void {
  const add = document.querySelector<HTMLElement>('.clock-blocks[open] > [data-do="add-block"]');
  if (add) add.focus();
  else focusOnceDrawn('.clock-blocks > summary');
}
