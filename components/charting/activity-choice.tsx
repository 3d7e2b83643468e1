import { i18n } from '#i18n';
import { type TimeActivityId, timeActivities, timeActivityIds } from '../../lib/rules';

interface ActivityChoiceProps {
  readonly row: string;
  readonly label: string;
  /** Undefined for the visit itself. */
  readonly activity: TimeActivityId | undefined;
  readonly onChange: (activity: TimeActivityId | undefined) => void;
}

/** What was done in a block: the visit, or one of what counts and of what does not. */
export function ActivityChoice({ row, label, activity, onChange }: ActivityChoiceProps) {
  return (
    <select
      class="choice"
      data-row={row}
      aria-label={label}
      value={activity ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(timeActivityIds.find((id) => id === value))}
    >
      <option value="">{i18n.t('clock.visit')}</option>
      <Activities label={i18n.t('clock.counted')} counts={['yes']} />
      <Activities label={i18n.t('clock.notCounted')} counts={['apart', 'no']} />
    </select>
  );
}

/** What may be said to have been done, of those that count or of those that do not. */
function Activities({
  label,
  counts,
}: {
  readonly label: string;
  readonly counts: readonly (typeof timeActivities)[TimeActivityId]['counts'][];
}) {
  return (
    <optgroup label={label}>
      {timeActivityIds
        .filter((id) => counts.includes(timeActivities[id].counts))
        .map((id) => (
          <option key={id} value={id}>
            {timeActivities[id].label}
          </option>
        ))}
    </optgroup>
  );
}
