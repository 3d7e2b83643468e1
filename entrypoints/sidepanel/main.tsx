import '../../assets/panel.css';
import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { Panel } from '../../components/charting/panel';
import { rememberWords } from '../../components/common/remember-words';
import { clockOnceNeeded } from '../../lib/state/clock-once-needed';
import { createClock } from '../../lib/state/clock-state';
import { createEarlier, rememberEarlier } from '../../lib/state/earlier';
import { type KeepProblem, keep } from '../../lib/state/keep';
import { createFeeSchedule, followOnceNeeded } from '../../lib/state/loaded-fee-schedule';
import { createOpenEncounter, isEmpty } from '../../lib/state/open-encounter';
import { changeSettings, createSettings, followSettings } from '../../lib/state/settings';
import { today } from '../../lib/state/today';
import { feeSchedulePlace, settingsPlace } from '../../lib/storage/local';
import { managedPlace } from '../../lib/storage/managed';
import { earlierPlace, openEncounterPlace } from '../../lib/storage/session';
import { timeBlocksPlace } from '../../lib/storage/time-blocks';

const root = document.getElementById('panel');
if (!root) throw new Error('sidepanel/index.html has no #panel');

rememberWords();
document.title = i18n.t('extension.name');
// Which window it is takes the browser as long to say as what is set: both are asked at once.
const encounterKept = openEncounterPlace();
const settings = createSettings();
const settingsKept = settingsPlace();
await followSettings(settings, settingsKept, managedPlace());
const store = createOpenEncounter(today(), () => settings.getState().settings);
// An encounter in which nothing is ticked yet begins as it is set, whenever that is.
settings.subscribe(({ settings: now }, { settings: before }) => {
  const { draft, begin } = store.getState();
  const isOther = (['family', 'payer', 'placeOfService'] as const).some((key) => now[key] !== before[key]);
  if (isOther && isEmpty(draft)) begin();
});
const keepProblem = createStore<{ problem: KeepProblem | undefined }>(() => ({ problem: undefined }));
await keep(store, encounterKept, (problem) => keepProblem.setState({ problem }));
const earlier = createEarlier();
void rememberEarlier(earlier, store, earlierPlace());
const clock = createClock();
const onClock = clockOnceNeeded(clock, store, timeBlocksPlace());
const feeSchedule = createFeeSchedule();
followOnceNeeded(feeSchedule, store, feeSchedulePlace());
render(
  <Panel
    store={store}
    earlier={earlier}
    keepProblem={keepProblem}
    feeSchedule={feeSchedule}
    settings={settings}
    clock={clock}
    onSet={(change) => changeSettings(settings, settingsKept, change)}
    onClock={onClock}
  />,
  root,
);
