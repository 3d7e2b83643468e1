import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { takesTime } from '../../lib/rules';
import { type BlockMinutes, blockMinutes } from '../../lib/state/block-minutes';
import type { ClockChange, ClockState } from '../../lib/state/clock';
import type { Clock } from '../../lib/state/time-blocks';
import { onDemand } from '../common/on-demand';
import { useStore } from '../common/use-store';
import { toggleClock } from './clock-actions';
import { timeWords } from './time-words';
import type { View } from './view';

const ClockBlocks = onDemand(async () => (await import('./clock-blocks')).ClockBlocks);
const ClockGaps = onDemand(async () => (await import('./clock-gaps')).ClockGaps);
const OtherClock = onDemand(async () => (await import('./other-clock')).OtherClock);

export interface ClockProps {
  readonly clock: StoreApi<ClockState>;
  readonly onClock: (change: ClockChange) => void;
}

/**
 * The clock of the open encounter: one button until it has run; then its minutes, what is asked about them, and its
 * blocks. Nothing of it counts before its minutes are entered.
 */
export function ClockPart({ draft, actions, clock: store, onClock }: View & ClockProps) {
  const { clock, problem } = useStore(store);
  const isOther = clock !== undefined && clock.encounter !== draft.id;
  const counts = takesTime(draft.ticks) !== false;
  if (!clock && !problem && !counts) return null;
  const own = isOther ? undefined : clock;
  return (
    <div class="clock">
      {problem && (
        <p class="error" role="alert">
          {i18n.t(problem === 'unreadable' ? 'clock.unreadable' : 'clock.notKept')}
        </p>
      )}
      {isOther ? (
        <OtherClock clock={clock} counts={counts} actions={actions} onClock={onClock} />
      ) : (
        <Running
          own={own}
          minutes={own && blockMinutes(own, draft.ticks.dateOfService)}
          counts={counts}
          draft={draft}
          actions={actions}
          onToggle={() => toggleClock(actions, onClock)}
        />
      )}
      {own && <ClockGaps clock={own} onClock={onClock} />}
      {own && <ClockBlocks clock={own} day={draft.ticks.dateOfService} onClock={onClock} />}
      <p class="hidden" role="status">
        {own && i18n.t(own.running ? 'clock.spokenRuns' : 'clock.spokenStands')}
      </p>
    </div>
  );
}

interface RunningProps extends Pick<View, 'draft' | 'actions'> {
  readonly own: Clock | undefined;
  readonly minutes: BlockMinutes | undefined;
  readonly counts: boolean;
  readonly onToggle: () => void;
}

/** The minutes with the button that starts and stops, and the one that enters them. */
function Running({ own, minutes, counts, draft, actions, onToggle }: RunningProps) {
  const { visit = 0, apart = 0, open = 0 } = minutes ?? {};
  const total = visit + apart;
  const entered = draft.ticks.time?.minutes;
  return (
    <>
      <div class="clock-line">
        {own && (
          <p class="num">
            <b data-clock="minutes">{i18n.t('clock.minutes', [String(visit)])}</b>{' '}
            <span class="hint">
              {own.running ? i18n.t('clock.runs', [timeWords(own.running.start)]) : i18n.t('clock.stands')}
            </span>
          </p>
        )}
        {(counts || own?.running) && (
          <button
            type="button"
            class="ghost"
            data-do="clock"
            aria-label={i18n.t(own?.running ? 'clock.stopName' : own ? 'clock.goOnName' : 'clock.start')}
            onClick={onToggle}
          >
            {i18n.t(own?.running ? 'clock.stop' : own ? 'clock.goOn' : 'clock.start')}
          </button>
        )}
        {own && counts && total > 0 && (
          <button
            type="button"
            class="primary"
            data-do="use-minutes"
            onClick={() => actions.enterMinutes(total, apart)}
          >
            {[
              i18n.t('clock.use', [String(total)]),
              apart > 0 && i18n.t('clock.useApart', [String(apart)]),
              open > 0 && i18n.t('clock.useWithout', [String(open)]),
            ]
              .filter(Boolean)
              .join(', ')}
          </button>
        )}
      </div>
      {minutes && (
        <ul class="clock-notes hint" data-clock="notes">
          {notesOf(minutes, total, entered).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is to be known about the minutes of the clock, whatever of it applies. */
function notesOf(
  { left, otherDay, overlap }: BlockMinutes,
  total: number,
  entered: number | undefined,
): readonly string[] {
  return [
    entered !== undefined &&
      total > 0 &&
      entered !== total &&
      i18n.t('clock.differs', [String(entered), String(total)]),
    left > 0 && i18n.t('clock.left', [String(left)]),
    otherDay > 0 && i18n.t('clock.otherDay', [String(otherDay)]),
    overlap && i18n.t('clock.overlap'),
  ].filter((note) => note !== false);
}
