import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { builtInPayers } from '../../lib/rules';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { DateField } from '../common/date-field';
import type { Shown } from './shown';

interface ControlsProps {
  readonly view: RulebookView;
  readonly shown: Shown;
  readonly all: boolean;
  readonly onChange: (part: Partial<RulebookView>) => void;
  readonly onAll: (all: boolean) => void;
}

/** What the rules are searched for, and the day and payer they are read for. */
export function Controls({ view, shown, all, onChange, onAll }: ControlsProps) {
  const id = useId();
  return (
    <search class="controls">
      <label class="find" for={`${id}-find`}>
        <span>{i18n.t('rulebook.find')}</span>
        <input
          id={`${id}-find`}
          type="search"
          data-context="find"
          placeholder={i18n.t('rulebook.findHint')}
          value={view.find}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onChange({ find: event.currentTarget.value })}
        />
      </label>
      <div class="field">
        <span aria-hidden="true">{i18n.t('context.dateOfService')}</span>
        <DateField
          data-context="day"
          label={i18n.t('context.dateOfService')}
          day={view.day}
          onChange={(day) => onChange({ day })}
        />
      </div>
      <label class="field" for={`${id}-payer`}>
        <span>{i18n.t('context.payer')}</span>
        <select
          id={`${id}-payer`}
          data-context="payer"
          value={view.payer}
          onChange={(event) => onChange({ payer: event.currentTarget.value })}
        >
          {Object.values(builtInPayers).map(({ id: payer, label }) => (
            <option key={payer} value={payer}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="all" for={`${id}-all`}>
        <input
          id={`${id}-all`}
          type="checkbox"
          data-context="all"
          checked={all}
          onChange={(event) => onAll(event.currentTarget.checked)}
        />
        <span>
          {shown.hidden > 0
            ? i18n.t('rulebook.showHidden', [String(shown.hidden)])
            : i18n.t('rulebook.showAll')}
        </span>
      </label>
    </search>
  );
}
