import { i18n } from '#i18n';
import { type GlobalPeriod, globalPeriods, type ShownService } from '../../lib/rules';
import { Question } from '../common/question';
import type { View } from './view';

type Given = NonNullable<View['draft']['ticks']['services']>[number];

export interface ServicesProps extends Pick<View, 'services' | 'actions'> {
  readonly given: readonly Given[];
  /** Whether surgery was decided on, as far as that was answered. */
  readonly decision: boolean | undefined;
}

/** The services of the day: each code with its kind, its global period and what is asked of it. */
export function ListedServices({ given, services: shown, decision, actions }: ServicesProps) {
  // One fact of the visit answers for all of them; one that was planned before is taken out of the question.
  const surgery = shown.filter(({ asks }) => asks.includes('planned')).map(({ code }) => code);
  const unplanned = surgery.filter((code) => !given.some((one) => one.code === code && one.planned));
  const change = (code: string, facts: Partial<Given>) =>
    actions.setServices(given.map((service) => (service.code === code ? { ...service, ...facts } : service)));
  return (
    <>
      {given.map((service, index) => {
        const known = shown[index];
        return (
          known && (
            <Service
              key={service.code}
              given={service}
              shown={known}
              onChange={(facts) => change(service.code, facts)}
              onRemove={() => {
                actions.setServices(given.filter((other) => other !== service));
                // The button goes with the service: the focus stays in the list.
                document.querySelector<HTMLInputElement>('[data-row="services.add"]')?.focus();
              }}
            />
          )
        );
      })}
      {surgery.length > 0 && (
        <Question
          row="context.decisionForSurgery"
          asks={
            unplanned.length > 0
              ? i18n.t('services.decision', [new Intl.ListFormat().format(unplanned)])
              : i18n.t('services.otherDecision')
          }
          answer={decision}
          onAnswer={(decisionForSurgery) => actions.setContext({ decisionForSurgery })}
        />
      )}
    </>
  );
}

interface ServiceProps {
  readonly given: Given;
  readonly shown: ShownService;
  readonly onChange: (facts: Partial<Given>) => void;
  readonly onRemove: () => void;
}

function Service({ given, shown, onChange, onRemove }: ServiceProps) {
  const { code, kind, global, asks } = shown;
  const row = `services.${code}`;
  return (
    <div class="service" data-service={code}>
      {/* Find leads here, where something may be asked or not; the tab order goes without it. */}
      <p tabIndex={-1} data-row={row}>
        <b class="num">{code}</b>
        <span class="hint">
          {[kind ?? i18n.t('services.unknown'), global && globalWords(global)].filter(Boolean).join(', ')}
        </span>
      </p>
      <button
        type="button"
        class="ghost small"
        aria-label={i18n.t('services.remove', [code])}
        onClick={onRemove}
      >
        ✕
      </button>
      {asks.includes('global') && (
        <label class="global">
          {i18n.t('services.whichGlobal')}
          <select
            class="choice"
            data-row={`${row}.global`}
            value={given.global ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ global: globalPeriods.find((one) => one === value) })
            }
          >
            <option value="">{i18n.t('services.noGlobal')}</option>
            {globalPeriods.map((one) => (
              <option key={one} value={one}>
                {one}: {globalWords(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {asks.includes('planned') && (
        <label class="planned">
          <input
            type="checkbox"
            data-row={`${row}.planned`}
            checked={given.planned ?? false}
            onChange={(event) => onChange({ planned: event.currentTarget.checked || undefined })}
          />
          {i18n.t('services.planned')}
        </label>
      )}
      {asks.includes('separate-work') && (
        <Question
          row={`${row}.separateEM`}
          asks={i18n.t('services.separateWork', [code])}
          answer={given.separateEM}
          onAnswer={(separateEM) => onChange({ separateEM })}
        />
      )}
    </div>
  );
}

function globalWords(global: GlobalPeriod): string {
  return i18n.t(`services.global${global}`);
}
