import { i18n } from '#i18n';
import type { TimeStep } from '../../lib/rules';
import { memo } from '../common/memo';

/** The thresholds of the encounter's family and payer on one line, filled up to the minutes that count. */
export const TimeScale = memo(function TimeScale({
  steps,
  minutes,
}: {
  readonly steps: readonly TimeStep[];
  readonly minutes: number;
}) {
  const last = steps.at(-1);
  if (!last) return null;
  // Room after the last threshold, so that its label stays on the line.
  const length = last.minutes * 1.08;
  // To a hundredth, far finer than a pixel: of texts of full length the browser keeps a table of its own.
  const share = (value: number) => `${Math.min(100, (value / length) * 100).toFixed(2)}%`;
  return (
    <div class="scale num">
      <div class="track" />
      <div class="fill" style={{ width: share(minutes) }} />
      <ol aria-label={i18n.t('time.scale')}>
        {steps.map((step) => (
          <li
            key={step.minutes}
            class={minutes >= step.minutes ? 'met' : ''}
            style={{ left: share(step.minutes) }}
            title={step.code}
          >
            {step.prolonged && '+'}
            {step.minutes}
            <span class="hidden">: {step.code}</span>
          </li>
        ))}
      </ol>
    </div>
  );
});
