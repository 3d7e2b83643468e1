import type { Ref } from 'preact';
import { i18n } from '#i18n';
import {
  builtInPayers,
  type FamilyId,
  familiesCovered,
  familyTable,
  type Visit,
  visitsFor,
  visitTable,
} from '../../lib/rules';
import { DateField } from '../common/date-field';
import { memo } from '../common/memo';
import type { View } from './view';
import { WhichVisit } from './which-visit';

interface ContextLineProps {
  readonly family: FamilyId;
  readonly visit: Visit | undefined;
  readonly payer: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** On which the visits of a consultation depend. */
  readonly place: string | undefined;
  readonly onFamily: View['actions']['setFamily'];
  readonly onVisit: View['actions']['setVisit'];
  readonly onPayer: View['actions']['setPayer'];
  readonly onDay: View['actions']['setDateOfService'];
  readonly visitField: Ref<HTMLSelectElement>;
  readonly onAskVisit: () => void;
}

/** What the answer depends on: family, visit, payer profile and date of service. */
export const ContextLine = memo(function ContextLine(props: ContextLineProps) {
  const { family, visit, payer, day, place, visitField, onFamily, onVisit, onPayer, onDay, onAskVisit } =
    props;
  const visits = visitsFor({ family, payer, ...(place ? { context: { placeOfService: place } } : {}) });
  return (
    <section class="context" aria-label={i18n.t('context.title')}>
      <div>
        <select
          data-context="family"
          aria-label={i18n.t('context.family')}
          value={family}
          onChange={(event) => onFamily(event.currentTarget.value as FamilyId)}
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
              if (chosen) onVisit(chosen);
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
      </div>
      <div>
        <select
          data-context="payer"
          aria-label={i18n.t('context.payer')}
          value={payer}
          onChange={(event) => onPayer(event.currentTarget.value)}
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
          day={day}
          onChange={onDay}
        />
      </div>
    </section>
  );
});
