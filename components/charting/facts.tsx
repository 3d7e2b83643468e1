import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type FactId, factsFor, wellnessVisitCodes } from '../../lib/rules';
import { visitOf } from '../../lib/state/draft';
import { Card } from '../common/card';
import { ChoiceRow } from '../common/choice-row';
import { Fold } from '../common/fold';
import { NumberRow } from '../common/number-row';
import { TickRow } from '../common/tick-row';
import type { View } from './view';

/** Facts that decide on the code itself, asked for before anything else. */
const decisive: ReadonlySet<FactId> = new Set([
  'patientAge',
  'discussionMinutes',
  'sameDayStayHours',
  'placeOfService',
]);

/** Places of service that route a consultation. */
const places = ['11', '21', '22', '23', '31', '32'] as const;

/** The facts without which the code is not known. */
export function DecisiveFacts(view: View) {
  const facts = factsOf(view).filter((fact) => decisive.has(fact));
  if (facts.length === 0) return null;
  const rows = rowsOf(view);
  return <Card title={i18n.t('facts.title')}>{facts.map((fact) => rows[fact]())}</Card>;
}

/** What is reported beside the visit, folded away until it is asked for. */
export function FactsBeside(view: View) {
  const facts = factsOf(view).filter((fact) => !decisive.has(fact));
  const { family, context = {} } = view.draft.ticks;
  if (facts.length === 0) return null;
  const rows = rowsOf(view);
  return (
    <Card title={i18n.t('facts.beside')}>
      <Fold
        key={family}
        summary={i18n.t('facts.more', facts.length)}
        ticked={facts.filter((fact) => fact in context).length}
      >
        {facts.map((fact) => rows[fact]())}
      </Fold>
    </Card>
  );
}

function factsOf({ draft }: View): readonly FactId[] {
  const visit = visitOf(draft);
  return factsFor({ ...draft.ticks, ...(visit ? { visit } : {}) });
}

function rowsOf({ draft: { ticks }, actions }: View): Readonly<Record<FactId, () => JSX.Element>> {
  const { context = {} } = ticks;
  const minutes = (fact: 'discussionMinutes' | 'advanceCareMinutes') => (
    <NumberRow
      key={fact}
      row={`context.${fact}`}
      label={i18n.t(`facts.${fact}`)}
      hint={i18n.t(`facts.${fact}Hint`)}
      value={context[fact]}
      most={1440}
      allowed={i18n.t('time.minutesError')}
      onChange={(value) => actions.setContext({ [fact]: value })}
    />
  );
  const tick = (fact: 'staffVisit' | 'longitudinalCare') => (
    <TickRow
      key={fact}
      row={`context.${fact}`}
      label={i18n.t(`facts.${fact}`)}
      hint={i18n.t(`facts.${fact}Hint`)}
      ticked={context[fact] ?? false}
      onChange={(ticked) => actions.setContext({ [fact]: ticked })}
    />
  );
  return {
    patientAge: () => (
      <NumberRow
        key="patientAge"
        row="patientAge"
        label={i18n.t('facts.patientAge')}
        hint={i18n.t('facts.patientAgeHint')}
        value={ticks.patientAge}
        most={130}
        allowed={i18n.t('facts.patientAgeError')}
        onChange={actions.setAge}
      />
    ),
    discussionMinutes: () => minutes('discussionMinutes'),
    sameDayStayHours: () => (
      <NumberRow
        key="sameDayStayHours"
        row="context.sameDayStayHours"
        label={i18n.t('facts.sameDayStayHours')}
        hint={i18n.t('facts.sameDayStayHoursHint')}
        value={context.sameDayStayHours}
        most={24}
        fractions
        allowed={i18n.t('facts.sameDayStayHoursError')}
        onChange={(value) => actions.setContext({ sameDayStayHours: value })}
      />
    ),
    placeOfService: () => (
      <ChoiceRow
        key="placeOfService"
        row="context.placeOfService"
        label={i18n.t('facts.placeOfService')}
        hint={i18n.t('facts.placeOfServiceHint')}
        none={i18n.t('facts.noPlace')}
        value={context.placeOfService}
        choices={places.map((id) => ({ id, label: i18n.t(`facts.place${id}`) }))}
        onChange={(value) => actions.setContext({ placeOfService: value })}
      />
    ),
    staffVisit: () => tick('staffVisit'),
    longitudinalCare: () => tick('longitudinalCare'),
    advanceCareMinutes: () => minutes('advanceCareMinutes'),
    transitional: () => (
      <Transitional key="transitional" given={context.transitional} onChange={actions.setContext} />
    ),
    wellness: () => (
      <ChoiceRow
        key="wellness"
        row="context.wellness"
        label={i18n.t('facts.wellness')}
        hint={i18n.t('facts.wellnessHint')}
        none={i18n.t('facts.none')}
        value={context.wellness}
        choices={wellnessVisitCodes.map((id) => ({ id, label: id }))}
        onChange={(value) => actions.setContext({ wellness: wellnessVisitCodes.find((id) => id === value) })}
      />
    ),
  };
}

interface TransitionalProps {
  readonly given: NonNullable<View['draft']['ticks']['context']>['transitional'];
  readonly onChange: View['actions']['setContext'];
}

/** Days from the discharge: to the contact and to the visit. Both together are a fact. */
function Transitional({ given, onChange }: TransitionalProps) {
  const set = (change: Partial<NonNullable<TransitionalProps['given']>>) => {
    const next = { contactBusinessDays: 0, visitDays: 0, ...given, ...change };
    onChange({ transitional: next });
  };
  return (
    <>
      <NumberRow
        row="context.transitional.contactBusinessDays"
        label={i18n.t('facts.contactDays')}
        hint={i18n.t('facts.contactDaysHint')}
        value={given?.contactBusinessDays}
        most={366}
        allowed={i18n.t('facts.daysError')}
        onChange={(value) =>
          value === undefined ? onChange({ transitional: undefined }) : set({ contactBusinessDays: value })
        }
      />
      {given && (
        <NumberRow
          row="context.transitional.visitDays"
          label={i18n.t('facts.visitDays')}
          hint={i18n.t('facts.visitDaysHint')}
          value={given.visitDays}
          most={366}
          allowed={i18n.t('facts.daysError')}
          onChange={(value) => set({ visitDays: value ?? 0 })}
        />
      )}
    </>
  );
}
