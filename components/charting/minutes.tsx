import { i18n } from '#i18n';
import { Card } from '../common/card';
import { memo } from '../common/memo';
import { NumberRow } from '../common/number-row';
import { ClockPart, type ClockProps } from './clock';
import { TimeScale } from './time-scale';
import type { View } from './view';

/** The minutes of a day. */
const most = 1440;

interface TimeProps extends ClockProps, Pick<View, 'steps' | 'actions'> {
  /** Whether the clock that is kept, if any, is that of the open encounter. */
  readonly isOwn: boolean;
  /** The date of service, YYYY-MM-DD. */
  readonly day: string;
  /** Whether time can level the encounter. */
  readonly counts: boolean;
  /** The minutes entered, those of services reported apart, and those that count of them. */
  readonly minutes: number | undefined;
  readonly separate: number | undefined;
  readonly counted: number | undefined;
}

/** Total time on the date, less what is reported apart, and the thresholds it is held against. */
export const Time = memo(function Time(props: TimeProps) {
  const { isOwn, day, counts, minutes, separate, counted, steps, actions, clock, onClock } = props;
  const pill =
    counted === undefined ? undefined : { words: i18n.t('pill.minutes', [String(counted)]), step: 0 };
  // One and the same whether minutes count or not: what is half typed in it stays.
  const clockPart = (
    <ClockPart
      key="clock"
      isOwn={isOwn}
      day={day}
      counts={counts}
      entered={minutes}
      separate={separate}
      actions={actions}
      clock={clock}
      onClock={onClock}
    />
  );
  if (!counts) {
    return (
      <Card id="time" title={i18n.t('time.title')}>
        <p class="aside">
          {i18n.t('time.notUsed')} {minutes !== undefined && i18n.t('time.kept', [String(minutes)])}
        </p>
        {clockPart}
      </Card>
    );
  }
  const tooMany = minutes !== undefined && separate !== undefined && separate > minutes;
  return (
    <Card id="time" title={i18n.t('time.title')} pill={pill}>
      <NumberRow
        row="time.minutes"
        label={i18n.t('time.minutes')}
        hint={i18n.t('time.minutesHint')}
        value={minutes}
        most={most}
        allowed={i18n.t('time.minutesError')}
        onChange={actions.setMinutes}
      />
      {(minutes !== undefined || separate) && (
        <NumberRow
          row="time.separatelyReportedMinutes"
          label={i18n.t('time.separate')}
          hint={i18n.t('time.separateHint')}
          value={separate}
          most={most}
          allowed={i18n.t('time.minutesError')}
          warning={tooMany ? i18n.t('time.separateError') : undefined}
          onChange={(apart) => actions.setSeparateMinutes(apart || undefined)}
        />
      )}
      {clockPart}
      <TimeScale steps={steps} minutes={counted ?? 0} />
    </Card>
  );
});
