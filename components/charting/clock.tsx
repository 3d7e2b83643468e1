import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { ClockChange, ClockState } from '../../lib/state/clock-state';
import { onDemand } from '../common/on-demand';
import { useOfEncounter } from '../common/use-of-encounter';
import { useStore } from '../common/use-store';
import type { View } from './view';

const ClockBlocks = onDemand(async () => (await import('./clock-blocks')).ClockBlocks);
const ClockGaps = onDemand(async () => (await import('./clock-gaps')).ClockGaps);
const ClockMinutes = onDemand(async () => (await import('./clock-minutes')).ClockMinutes);
const ClockNotes = onDemand(async () => (await import('./clock-minutes')).ClockNotes);
const NewBlock = onDemand(async () => (await import('./new-block')).NewBlock);
const OtherClock = onDemand(async () => (await import('./other-clock')).OtherClock);
const SoFar = onDemand(async () => (await import('./clock-minutes')).SoFar);
const UseMinutes = onDemand(async () => (await import('./clock-minutes')).UseMinutes);

export interface ClockProps {
  readonly clock: StoreApi<ClockState>;
  readonly onClock: (change: ClockChange) => void;
}

interface SoFarProps extends Pick<ClockProps, 'clock'> {
  /** Whether the clock that is kept, if any, is that of the open encounter. */
  readonly isOwn: boolean;
  /** The date of service, YYYY-MM-DD. */
  readonly day: string;
  /** The minutes that are entered. */
  readonly entered: number | undefined;
}

/** The minutes of the clock of the open encounter, as long as there is one. */
export function ClockSoFar({ clock: store, isOwn, ...rest }: SoFarProps) {
  const { clock } = useStore(store);
  return clock && isOwn ? <SoFar clock={clock} {...rest} /> : null;
}

/** Starts the clock of the open encounter, or stops it. */
export async function toggleClock(actions: View['actions'], onClock: ClockProps['onClock']): Promise<void> {
  (await import('./clock-actions')).toggleClock(actions, onClock);
}

interface ClockPartProps extends ClockProps, Pick<View, 'actions'> {
  /** Whether the clock that is kept, if any, is that of the open encounter. */
  readonly isOwn: boolean;
  /** The date of service, YYYY-MM-DD. */
  readonly day: string;
  /** Whether time can level the encounter. */
  readonly counts: boolean;
  /** The minutes that are entered, and those of services reported apart. */
  readonly entered: number | undefined;
  readonly separate: number | undefined;
}

/**
 * The clock of the open encounter: one button until it has run; then its minutes, what is asked about them, and its
 * blocks. Nothing of it counts before its minutes are entered.
 */
export function ClockPart(props: ClockPartProps) {
  const { isOwn, day, counts, entered, separate, actions, clock: store, onClock } = props;
  const { clock, problem } = useStore(store);
  const [isAdding, setAdding] = useOfEncounter(false);
  const isNothing = !clock && !problem && !counts;
  if (isNothing && !isAdding) return null;
  const isOther = clock !== undefined && !isOwn;
  const own = isOther ? undefined : clock;
  const hasBlocks = own !== undefined && (own.running !== undefined || own.blocks.length > 0);
  const add = (
    <button type="button" class="ghost small" data-do="add-block" onClick={() => setAdding(true)}>
      {i18n.t('clock.addBlock')}
    </button>
  );
  return (
    <div class="clock" hidden={isNothing}>
      {problem && (
        <p class="error" role="alert">
          {i18n.t(problem === 'unreadable' ? 'clock.unreadable' : 'clock.notKept')}
        </p>
      )}
      {isOther && <OtherClock clock={clock} counts={counts} actions={actions} onClock={onClock} />}
      {!isOther && (
        <div class="clock-line">
          {own && <ClockMinutes clock={own} day={day} />}
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
          {!hasBlocks && counts && add}
          {own && counts && (
            <UseMinutes clock={own} day={day} entered={entered} separate={separate} actions={actions} />
          )}
        </div>
      )}
      {own && <ClockNotes clock={own} day={day} />}
      {own && <ClockGaps clock={own} onClock={onClock} />}
      {own && <ClockBlocks clock={own} day={day} actions={actions} onClock={onClock} add={add} />}
      {isAdding && (
        <NewBlock
          day={day}
          isAside={isOther}
          actions={actions}
          onClock={onClock}
          onClose={() => setAdding(false)}
        />
      )}
      <p class="hidden" role="status">
        {own && i18n.t(own.running ? 'clock.spokenRuns' : 'clock.spokenStands')}
      </p>
    </div>
  );
}
