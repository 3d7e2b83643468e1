import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type CircumstanceId, type FactId, placesOfService, wellnessVisitCodes } from '../../lib/rules';
import { ChoiceRow } from '../common/choice-row';
import { NumberRow } from '../common/number-row';
import { TickRow } from '../common/tick-row';
import type { View } from './view';

export type Fact = FactId | CircumstanceId;

export interface FactRowsProps extends Pick<View, 'setting' | 'actions'> {
  readonly facts: readonly Fact[];
}

/** A row for each of the facts. */
export function FactRows({ facts, ...given }: FactRowsProps) {
  const rows = rowsOf(given);
  return <>{facts.map((fact) => rows[fact]())}</>;
}

function rowsOf({
  setting: { context = {}, patientAge },
  actions,
}: Omit<FactRowsProps, 'facts'>): Readonly<Record<Fact, () => JSX.Element>> {
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
  const tick = (fact: TickedFact) => (
    <TickRow
      key={fact}
      row={`context.${fact}`}
      label={i18n.t(`facts.${fact}`)}
      hint={i18n.t(`facts.${fact}Hint`)}
      ticked={context[fact] ?? false}
      onChange={(ticked) => actions.setContext({ [fact]: ticked || undefined })}
    />
  );
  const choose = (
    fact: 'admittingPhysician' | 'decisionForSurgery' | 'modality' | 'postoperative',
    value: string | undefined,
    choices: readonly Choice[],
    onChange: (value: string | undefined) => void,
  ) => (
    <ChoiceRow
      key={fact}
      row={`context.${fact}`}
      label={i18n.t(`facts.${fact}`)}
      hint={i18n.t(`facts.${fact}Hint`)}
      none={i18n.t('facts.notGiven')}
      value={value}
      choices={choices.map((id) => ({ id, label: i18n.t(`facts.${choiceWords[id]}`) }))}
      onChange={onChange}
    />
  );
  const yesOrNo = (fact: 'admittingPhysician' | 'decisionForSurgery') =>
    choose(
      fact,
      context[fact] === undefined ? undefined : context[fact] ? 'yes' : 'no',
      ['yes', 'no'],
      (value) => actions.setContext({ [fact]: value === undefined ? undefined : value === 'yes' }),
    );
  return {
    patientAge: () => (
      <NumberRow
        key="patientAge"
        row="patientAge"
        label={i18n.t('facts.patientAge')}
        hint={i18n.t('facts.patientAgeHint')}
        value={patientAge}
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
        none={i18n.t('facts.notGiven')}
        value={context.placeOfService}
        choices={placesOfService.map(({ code, label }) => ({ id: code, label: `${code} ${label}` }))}
        onChange={(value) => actions.setContext({ placeOfService: value })}
      />
    ),
    modality: () =>
      choose('modality', context.modality, modalities, (value) =>
        actions.setContext({ modality: modalities.find((one) => one === value) }),
      ),
    splitShared: () => tick('splitShared'),
    incidentTo: () => tick('incidentTo'),
    teachingPhysician: () => tick('teachingPhysician'),
    primaryCareException: () => tick('primaryCareException'),
    admittingPhysician: () => yesOrNo('admittingPhysician'),
    decisionForSurgery: () => yesOrNo('decisionForSurgery'),
    postoperative: () => {
      const after = context.postoperative;
      const given = after && (`${after.related ? 'related' : 'unrelated'}-${after.global}` as const);
      return choose('postoperative', given, surgeries, (value) => {
        const chosen = surgeries.find((one) => one === value);
        const [related, global] = chosen?.split('-') ?? [];
        const period = global === '010' ? '010' : '090';
        actions.setContext({
          postoperative: chosen && { related: related === 'related', global: period },
        });
      });
    },
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

type TickedFact =
  | 'staffVisit'
  | 'longitudinalCare'
  | 'splitShared'
  | 'incidentTo'
  | 'teachingPhysician'
  | 'primaryCareException';

/** The names under which the catalogue has the choices. */
const choiceWords = {
  yes: 'yes',
  no: 'no',
  'in-person': 'inPerson',
  video: 'video',
  audio: 'audio',
  'unrelated-010': 'unrelated10',
  'related-010': 'related10',
  'unrelated-090': 'unrelated90',
  'related-090': 'related90',
} as const;
type Choice = keyof typeof choiceWords;

const modalities = ['in-person', 'video', 'audio'] as const;

/** A surgery of the clinician's own whose global period has not ended: whether the visit is about it, and its days. */
const surgeries = ['unrelated-010', 'related-010', 'unrelated-090', 'related-090'] as const;

interface TransitionalProps {
  readonly given: NonNullable<View['setting']['context']>['transitional'];
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
