import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { defaultPayer, payersUnder, takesMdm, takesTime, timeSteps } from '../../lib/rules';
import { lateNote } from '../../lib/state/answered';
import { encounterOf, ticksOfVisit, visitOf } from '../../lib/state/draft';
import { closedOf, type Earlier } from '../../lib/state/earlier';
import type { KeepProblem } from '../../lib/state/keep';
import type { FeeScheduleState } from '../../lib/state/loaded-fee-schedule';
import { type EncounterActions, isEmpty, type OpenEncounter } from '../../lib/state/open-encounter';
import { type RulebookView, rulebookAddress } from '../../lib/state/rulebook-view';
import type { Settings, SettingsState } from '../../lib/state/settings';
import { today } from '../../lib/state/today';
import { onDemand } from '../common/on-demand';
import { RuleAddress } from '../common/rule-address';
import { useLook } from '../common/use-look';
import { Opened } from '../common/use-of-encounter';
import { useStore } from '../common/use-store';
import { Answer, AnswerBar, spokenAnswer } from './answer';
import { askedOfServices } from './asked';
import { type ClockProps, ClockSoFar, toggleClock } from './clock';
import { ContextLine } from './context-line';
import { Data } from './data';
import { DecisiveFacts, FactsBeside } from './facts';
import { Find } from './find';
import { Foot } from './foot';
import { focusContext, focusTop } from './go-to-row';
import { Time } from './minutes';
import { NoElements } from './no-elements';
import { ChangeNotice, KeepNotice, noticeWords } from './notices';
import { Problems } from './problems';
import { Risk } from './risk';
import { Services } from './services';
import { Tools } from './tools';
import { useAtWork } from './use-at-work';
import { useFocusNear } from './use-focus-near';
import { useKeys } from './use-keys';
import { useMovedRow } from './use-moved-row';
import type { View } from './view';

/* What there is nothing of until something is ticked or asked: none of it is read before. */
const BeforeYouSign = onDemand(async () => (await import('./before-you-sign')).BeforeYouSign);
const EarlierEncounters = onDemand(async () => (await import('./earlier-encounters')).EarlierEncounters);
const Explain = onDemand(async () => (await import('./explain')).Explain);
const Help = onDemand(async () => (await import('./help')).Help);
const Modifiers = onDemand(async () => (await import('./modifiers')).Modifiers);
const NoteDialog = onDemand(async () => (await import('./note-dialog')).NoteDialog);
const VisitDialog = onDemand(async () => (await import('./visit-question')).VisitDialog);

interface PanelProps extends ClockProps {
  readonly store: StoreApi<OpenEncounter>;
  readonly keepProblem: StoreApi<{ readonly problem: KeepProblem | undefined }>;
  readonly feeSchedule: StoreApi<FeeScheduleState>;
  readonly settings: StoreApi<SettingsState>;
  readonly earlier: StoreApi<Earlier>;
  readonly onSet: (change: Partial<Settings>) => Promise<void>;
}

/** The same each time: what they are handed to is not drawn anew for them. */
const noServices: View['services'] = [];
const noneGiven: NonNullable<View['draft']['ticks']['services']> = [];

/** Charting: one encounter beside the chart. The assessment is derived from the ticks and kept nowhere. */
export function Panel({
  store,
  keepProblem,
  feeSchedule,
  settings,
  earlier,
  clock,
  onSet,
  onClock,
}: PanelProps) {
  const { draft, notice, past, future, opened } = useStore(store);
  // The same functions each time: what they are handed to is not drawn anew for them.
  const actions: EncounterActions = useMemo(() => store.getState(), [store]);
  const { problem } = useStore(keepProblem);
  const loaded = useStore(feeSchedule).kept?.schedule;
  const { settings: given, policy } = useStore(settings);
  const { contractor, favourites, noteTemplate, rowOrders, singleKeys, whatHolds } = given;
  const { encounters: remembered } = useStore(earlier);
  const encounters = useMemo(() => closedOf(remembered, draft), [remembered, draft.id]);
  useLook(given);
  const payers = useMemo(() => payersUnder(contractor), [contractor]);
  const { ticks } = draft;
  const visit = visitOf(draft);
  const encounter = useMemo(() => encounterOf(draft), [draft]);
  const isUntouched = isEmpty(draft);
  // Where decision making levels nothing, what is missing is for the rules to say.
  const atWork = useAtWork(!isUntouched || takesMdm(ticks) !== true);
  const assessment = useMemo(
    () => encounter && atWork?.assess(encounter, payers, loaded),
    [encounter, payers, loaded, atWork],
  );
  const services = useMemo(
    () =>
      (ticks.services && atWork?.servicesBeside(ticks, assessment?.code ?? null, payers, loaded)) ??
      noServices,
    [ticks, assessment, payers, loaded, atWork],
  );
  // None of the ticks moves a threshold.
  const steps = useMemo(
    () => (encounter ? timeSteps(encounter, payers) : []),
    [encounter === undefined, ticks.family, visit, ticks.payer, ticks.dateOfService, ticks.context, payers],
  );
  // No other tick bears on a fact.
  const setting = useMemo(
    () => ticksOfVisit(draft),
    [ticks.family, visit, ticks.payer, ticks.dateOfService, ticks.context, ticks.patientAge],
  );
  const asked = askedOfServices({ services });
  const counts = takesTime(ticks) !== false;
  const shown = { encounter, assessment, steps, services };
  const view: View = { draft, isUntouched, setting, ...shown, payers, loaded, actions };
  const { dateOfService, payer = defaultPayer } = ticks;
  const rules = useMemo(
    (): RulebookView => ({ day: dateOfService, payer, find: '' }),
    [dateOfService, payer],
  );
  const rulesAddress = useMemo(() => rulebookAddress(rules), [rules]);
  const addressOf = useCallback((rule: string) => rulebookAddress(rules, rule), [rules]);
  // None of the three has a level before anything is ticked in them.
  const elements = assessment?.mdm?.level ? assessment.mdm : undefined;
  const minutes = ticks.time?.minutes;
  const isOwnClock = useStore(clock).clock?.encounter === draft.id;
  // The same as long as it says the same: what it stands in is not drawn anew.
  const soFar = useMemo(
    () => <ClockSoFar clock={clock} isOwn={isOwnClock} day={dateOfService} entered={minutes} />,
    [clock, isOwnClock, dateOfService, minutes],
  );
  const late = assessment && lateNote(assessment);
  const [dialog, setDialog] = useState<keyof typeof open>();
  const close = () => setDialog(undefined);
  // The same functions each time: what they are handed to is not drawn anew for them.
  const open = useMemo(
    () => ({
      explain: () => setDialog('explain'),
      copy: () => setDialog('copy'),
      help: () => setDialog('help'),
      visit: () => setDialog('visit'),
    }),
    [],
  );
  const isClockRunning = useCallback(() => {
    const { clock: kept } = clock.getState();
    return kept?.running !== undefined && kept.encounter === store.getState().draft.id;
  }, [store, clock]);
  const begin = useCallback(() => {
    store.getState().clear(today(), isClockRunning());
    scrollTo({ top: 0 });
    // What follows is at the top, and so is the hand that was among the rows.
    if (document.activeElement?.closest('.card')) focusTop();
  }, [store, isClockRunning]);
  const reopen: EncounterActions['reopen'] = useCallback(
    (before) => {
      store.getState().reopen(before, isClockRunning());
      focusContext();
    },
    [store, isClockRunning],
  );
  const setFavourites = useCallback(
    (changed: Settings['favourites']) => void onSet({ favourites: changed }),
    [onSet],
  );
  const { moved, moveRow } = useMovedRow(store, settings, onSet);
  const findField = useRef<HTMLInputElement>(null);
  useKeys(singleKeys, {
    find: () => findField.current?.focus(),
    help: open.help,
    rule: () => document.activeElement?.closest('.item')?.querySelector<HTMLAnchorElement>('a.rule')?.click(),
    clock: () => {
      if (counts || clock.getState().clock?.running) void toggleClock(actions, onClock);
    },
    explain: open.explain,
    copy: open.copy,
    begin,
    services: () => {
      const field = document.querySelector<HTMLInputElement>('[data-row="services.add"]');
      field?.focus();
      // What was left there is replaced by what is typed next.
      field?.select();
    },
    undo: () => actions.undo(),
    redo: () => actions.redo(),
    rowUp: () => moveRow(-1),
    rowDown: () => moveRow(1),
  });
  useFocusNear();
  const visitField = useRef<HTMLSelectElement>(null);
  const chooseVisit: EncounterActions['setVisit'] = (chosen) => {
    actions.setVisit(chosen);
    // What it was chosen by, or what opened the dialog, may go with the choice.
    visitField.current?.focus();
  };
  return (
    <RuleAddress.Provider value={addressOf}>
      <Opened.Provider value={opened}>
        <div class="panel">
          <header>
            <h1 class="hidden" tabIndex={-1}>
              {i18n.t('extension.name')}
            </h1>
            <ContextLine
              family={ticks.family}
              visit={visit}
              payer={payer}
              day={dateOfService}
              place={ticks.context?.placeOfService}
              visitField={visitField}
              onFamily={actions.setFamily}
              onVisit={actions.setVisit}
              onPayer={actions.setPayer}
              onDay={actions.setDateOfService}
              onAskVisit={open.visit}
            />
            {problem && <KeepNotice problem={problem} />}
            {notice && <ChangeNotice notice={notice} view={view} />}
          </header>
          <Answer {...view} clock={soFar} onVisit={chooseVisit} onAskVisit={open.visit} />
          <AnswerBar {...view} />
          {/* Only what has changed is spoken: a code that stands is not said again because a notice has gone. */}
          <div class="hidden" role="status" aria-atomic="false">
            {notice && <p>{noticeWords(notice, view)}</p>}
            {moved && <p>{moved}</p>}
            <p>{spokenAnswer(view)}</p>
          </div>
          <main>
            <div class="tools">
              <Find
                store={store}
                schedule={loaded}
                field={findField}
                favourites={favourites}
                onFavourites={setFavourites}
              />
              <Tools
                isUndone={future.length > 0}
                isChanged={past.length > 0}
                onUndo={actions.undo}
                onRedo={actions.redo}
                onHelp={open.help}
              />
            </div>
            <DecisiveFacts setting={setting} actions={actions} />
            {takesMdm(ticks) === false ? (
              <NoElements {...view} />
            ) : (
              <>
                <Problems
                  problems={ticks.problems}
                  family={ticks.family}
                  visit={visit}
                  day={ticks.dateOfService}
                  level={elements?.problems}
                  orders={rowOrders}
                  onCount={actions.setProblem}
                />
                <Data
                  given={ticks.data}
                  level={elements?.data}
                  onCount={actions.setDataCount}
                  onTick={actions.setDataTick}
                  onTests={actions.setTests}
                />
                <Risk
                  risk={ticks.risk}
                  family={ticks.family}
                  day={ticks.dateOfService}
                  level={elements?.risk}
                  orders={rowOrders}
                  onTick={actions.setRisk}
                />
              </>
            )}
            <Time
              isOwn={isOwnClock}
              day={dateOfService}
              counts={counts}
              minutes={minutes}
              separate={draft.separateMinutes}
              counted={assessment?.time?.minutes}
              steps={steps}
              actions={actions}
              clock={clock}
              onClock={onClock}
            />
            <Services
              given={ticks.services ?? noneGiven}
              services={services}
              decision={ticks.context?.decisionForSurgery}
              actions={actions}
            />
            <FactsBeside
              setting={setting}
              actions={actions}
              asksDecision={asked.has('planned')}
              asksPrincipal={assessment?.modifiers.some(({ modifier }) => modifier === 'AI') ?? false}
            />
            {assessment && <Modifiers {...view} rules={rules} />}
            {assessment && <BeforeYouSign {...view} rules={rules} />}
            {encounters.length > 0 && (
              <EarlierEncounters encounters={encounters} payers={payers} onOpen={reopen} />
            )}
            {late && <p class="about late">{late.message}</p>}
            <p class="about">{i18n.t('foot.about')}</p>
          </main>
          <Foot rulesAddress={rulesAddress} onExplain={open.explain} onCopy={open.copy} onNew={begin} />
          {dialog === 'explain' && (
            <Explain
              assessment={assessment}
              encounter={encounter}
              payers={payers}
              loaded={loaded}
              whatHolds={whatHolds}
              rules={rules}
              onClose={close}
            />
          )}
          {dialog === 'copy' && (
            <NoteDialog
              {...view}
              template={noteTemplate}
              isLocked={policy.locked.includes('noteTemplate')}
              onTemplate={(changed) => void onSet({ noteTemplate: changed })}
              onClose={close}
            />
          )}
          {dialog === 'help' && <Help {...view} onClose={close} />}
          {dialog === 'visit' && (
            <VisitDialog ticks={ticks} rules={rules} onChoose={chooseVisit} onClose={close} />
          )}
        </div>
      </Opened.Provider>
    </RuleAddress.Provider>
  );
}
