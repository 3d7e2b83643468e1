import type { ClockChange } from '../../lib/state/clock-state';
import type { EncounterActions } from '../../lib/state/open-encounter';
import { started, stopped } from '../../lib/state/run-clock';

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

/** Where the focus goes from a button that its own press takes away. */
export function focusClock(): void {
  const at = (selector: string) => document.querySelector<HTMLElement>(selector);
  (at('[data-do="clock"]') ?? at('[data-row="time.minutes"]'))?.focus();
}
