import type { Ref } from 'preact';
import { i18n } from '#i18n';
import {
  builtInPayers,
  defaultPayer,
  type FamilyId,
  familiesCovered,
  familyTable,
  visitsFor,
  visitTable,
} from '../../lib/rules';
import { visitOf } from '../../lib/state/draft';
import { DateField } from '../common/date-field';
import type { View } from './view';
import { WhichVisit } from './which-visit';

interface ContextLineProps extends View {
  readonly visitField: Ref<HTMLSelectElement>;
  readonly onAskVisit: () => void;
}

/** What the answer depends on: family, visit, payer profile and date of service. */
export function ContextLine({ draft, actions, visitField, onAskVisit }: ContextLineProps) {
  const { family, payer, dateOfService } = draft.ticks;
  const visit = visitOf(draft);
  const visits = visitsFor(draft.ticks);
  return (
    <section class="context" aria-label={i18n.t('context.title')}>
      <select
        data-context="family"
        aria-label={i18n.t('context.family')}
        value={family}
        onChange={(event) => actions.setFamily(event.currentTarget.value as FamilyId)}
      >
        {familiesCovered().map((id) => (
          <option key={id} value={id}>
            {familyTable[id].label}
          </option>
        ))}
      </select>
      {visits.length > 0 && (
        <select
          // A fresh element per family: a select does not take back a value its new options lack.
          key={family}
          ref={visitField}
          data-context="visit"
          aria-label={i18n.t('context.visit')}
          class={visit ? '' : 'unset'}
          value={visit ?? ''}
          onChange={(event) => {
            const chosen = visits.find((id) => id === event.currentTarget.value);
            if (chosen) actions.setVisit(chosen);
          }}
        >
          {!visit && <option value="">{i18n.t('context.chooseVisit')}</option>}
          {visits.map((id) => (
            <option key={id} value={id}>
              {visitTable[id].short}
            </option>
          ))}
        </select>
      )}
      {visits.length > 0 && <WhichVisit place="context" onAsk={onAskVisit} />}
      <select
        data-context="payer"
        aria-label={i18n.t('context.payer')}
        value={payer ?? defaultPayer}
        onChange={(event) => actions.setPayer(event.currentTarget.value)}
      >
        {Object.values(builtInPayers).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <DateField
        data-context="dateOfService"
        label={i18n.t('context.dateOfService')}
        day={dateOfService}
        onChange={actions.setDateOfService}
      />
    </section>
  );
}
