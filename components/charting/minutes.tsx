import { i18n } from '#i18n';
import { takesTime } from '../../lib/rules';
import { Card } from '../common/card';
import { NumberRow } from '../common/number-row';
import { ClockPart, type ClockProps } from './clock';
import { TimeScale } from './time-scale';
import type { View } from './view';

/** The minutes of a day. */
const most = 1440;

/** Total time on the date, less what is reported apart, and the thresholds it is held against. */
export function Time({ clock, onClock, ...view }: View & ClockProps) {
  const { draft, assessment, steps, actions } = view;
  const { ticks } = draft;
  const { time } = ticks;
  // One and the same whether minutes count or not: what is half typed in it stays.
  const clockPart = <ClockPart key="clock" {...view} clock={clock} onClock={onClock} />;
  const counted = assessment?.time?.minutes;
  const pill =
    counted === undefined ? undefined : { words: i18n.t('pill.minutes', [String(counted)]), step: 0 };
  if (takesTime(ticks) === false) {
    return (
      <Card title={i18n.t('time.title')}>
        <p class="aside">
          {i18n.t('time.notUsed')} {time && i18n.t('time.kept', [String(time.minutes)])}
        </p>
        {clockPart}
      </Card>
    );
  }
  const separate = draft.separateMinutes;
  const tooMany = time !== undefined && separate !== undefined && separate > time.minutes;
  return (
    <Card title={i18n.t('time.title')} pill={pill}>
      <NumberRow
        row="time.minutes"
        label={i18n.t('time.minutes')}
        hint={i18n.t('time.minutesHint')}
        value={time?.minutes}
        most={most}
        allowed={i18n.t('time.minutesError')}
        onChange={actions.setMinutes}
      />
      {(time || separate) && (
        <NumberRow
          row="time.separatelyReportedMinutes"
          label={i18n.t('time.separate')}
          hint={i18n.t('time.separateHint')}
          value={separate}
          most={most}
          allowed={i18n.t('time.minutesError')}
          warning={tooMany ? i18n.t('time.separateError') : undefined}
          onChange={(minutes) => actions.setSeparateMinutes(minutes || undefined)}
        />
      )}
      {clockPart}
      <TimeScale steps={steps} minutes={counted ?? 0} />
    </Card>
  );
}
