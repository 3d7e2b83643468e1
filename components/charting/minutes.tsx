import { i18n } from '#i18n';
import { takesTime } from '../../lib/rules';
import { Card } from '../common/card';
import { Row } from '../common/row';
import { useNumberField } from '../common/use-number-field';
import { TimeScale } from './time-scale';
import type { View } from './view';

/** The minutes of a day. */
const most = 1440;

/** Total time on the date, less what is reported apart, and the thresholds it is held against. */
export function Time({ draft, encounter, assessment, actions }: View) {
  const { ticks } = draft;
  const { time } = ticks;
  const counted = assessment?.time?.minutes;
  const pill =
    counted === undefined ? undefined : { words: i18n.t('pill.minutes', [String(counted)]), step: 0 };
  if (takesTime(ticks) === false) {
    return (
      <Card title={i18n.t('time.title')}>
        <p class="aside">
          {i18n.t('time.notUsed')} {time && i18n.t('time.kept', [String(time.minutes)])}
        </p>
      </Card>
    );
  }
  const separate = time?.separatelyReportedMinutes;
  return (
    <Card title={i18n.t('time.title')} pill={pill}>
      <MinutesRow
        row="time.minutes"
        label={i18n.t('time.minutes')}
        hint={i18n.t('time.minutesHint')}
        value={time?.minutes}
        most={most}
        allowed={i18n.t('time.minutesError')}
        onChange={(minutes) =>
          actions.setTime(
            minutes === undefined
              ? undefined
              : { minutes, ...(separate ? { separatelyReportedMinutes: Math.min(separate, minutes) } : {}) },
          )
        }
      />
      {time && time.minutes > 0 && (
        <MinutesRow
          row="time.separatelyReportedMinutes"
          label={i18n.t('time.separate')}
          hint={i18n.t('time.separateHint')}
          value={separate}
          most={time.minutes}
          allowed={i18n.t('time.separateError')}
          onChange={(minutes) =>
            actions.setTime({
              minutes: time.minutes,
              ...(minutes ? { separatelyReportedMinutes: minutes } : {}),
            })
          }
        />
      )}
      {encounter && <TimeScale encounter={encounter} minutes={counted ?? 0} />}
    </Card>
  );
}

interface MinutesRowProps {
  readonly row: string;
  readonly label: string;
  readonly hint: string;
  readonly value: number | undefined;
  readonly most: number;
  readonly allowed: string;
  readonly onChange: (minutes: number | undefined) => void;
}

function MinutesRow({ row, label, hint, value, most, allowed, onChange }: MinutesRowProps) {
  const { input, refused } = useNumberField({ value, most, onChange });
  return (
    <Row label={label} hint={hint} error={refused ? allowed : undefined}>
      {({ control, describedBy }) => (
        <input {...input} class="minutes" id={control} aria-describedby={describedBy} data-row={row} />
      )}
    </Row>
  );
}
