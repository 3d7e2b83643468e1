import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { takesTime } from '../../lib/rules';
import type { ClockChange, ClockState } from '../../lib/state/clock-state';
import { onDemand } from '../common/on-demand';
import { useStore } from '../common/use-store';
import type { View } from './view';

const ClockBlocks = onDemand(async () => (await import('./clock-blocks')).ClockBlocks);
const ClockGaps = onDemand(async () => (await import('./clock-gaps')).ClockGaps);
const ClockMinutes = onDemand(async () => (await import('./clock-minutes')).ClockMinutes);
const ClockNotes = onDemand(async () => (await import('./clock-minutes')).ClockNotes);
const OtherClock = onDemand(async () => (await import('./other-clock')).OtherClock);
const UseMinutes = onDemand(async () => (await import('./clock-minutes')).UseMinutes);

export interface ClockProps {
  readonly clock: StoreApi<ClockState>;
  readonly onClock: (change: ClockChange) => void;
}

/** Starts the clock of the open encounter, or stops it. */
export async function toggleClock(actions: View['actions'], onClock: ClockProps['onClock']): Promise<void> {
  (await import('./clock-actions')).toggleClock(actions, onClock);
}

/**
 * The clock of the open encounter: one button until it has run; then its minutes, what is asked about them, and its
 * blocks. Nothing of it counts before its minutes are entered.
 */
export function ClockPart({ draft, actions, clock: store, onClock }: View & ClockProps) {
  const { clock, problem } = useStore(store);
  const counts = takesTime(draft.ticks) !== false;
  if (!clock && !problem && !counts) return null;
  const isOther = clock !== undefined && clock.encounter !== draft.id;
  const own = isOther ? undefined : clock;
  return (
    <div class="clock">
      {problem && (
        <p class="error" role="alert">
          {i18n.t(problem === 'unreadable' ? 'clock.unreadable' : 'clock.notKept')}
        </p>
      )}
      {isOther && <OtherClock clock={clock} counts={counts} actions={actions} onClock={onClock} />}
      {!isOther && (
        <div class="clock-line">
          {own && <ClockMinutes clock={own} draft={draft} />}
          {(counts || own?.running) && (
            <button
              type="button"
              class="ghost"
              data-do="clock"
              aria-label={i18n.t(own?.running ? 'clock.stopName' : own ? 'clock.goOnName' : 'clock.start')}
              onClick={() => void toggleClock(actions, onClock)}
            >
              {i18n.t(own?.running ? 'clock.stop' : own ? 'clock.goOn' : 'clock.start')}
            </button>
          )}
          {own && counts && <UseMinutes clock={own} draft={draft} actions={actions} />}
        </div>
      )}
      {own && <ClockNotes clock={own} draft={draft} />}
      {own && <ClockGaps clock={own} onClock={onClock} />}
      {own && <ClockBlocks clock={own} day={draft.ticks.dateOfService} onClock={onClock} />}
      <p class="hidden" role="status">
        {own && i18n.t(own.running ? 'clock.spokenRuns' : 'clock.spokenStands')}
      </p>
    </div>
  );
}
