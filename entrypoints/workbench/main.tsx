import '../../assets/workbench.css';
import { type JSX, render } from 'preact';
import { Workbench } from '../../components/common/workbench';
import { RulesPage } from '../../components/rulebook/rules-page';
import { SettingsPage } from '../../components/settings/settings-page';
import { payersUnder } from '../../lib/rules';
import { keptForm } from '../../lib/state/kept-fee-schedule';
import { createFeeSchedule, followFeeSchedule } from '../../lib/state/loaded-fee-schedule';
import { readRulebookView } from '../../lib/state/rulebook-view';
import { changeSettings, createSettings, followSettings } from '../../lib/state/settings';
import { today } from '../../lib/state/today';
import { readWorkbenchPage, type WorkbenchPage } from '../../lib/state/workbench-page';
import { feeSchedulePlace, forgetEverything, settingsPlace } from '../../lib/storage/local';
import { managedPlace } from '../../lib/storage/managed';

const root = document.getElementById('workbench');
if (!root) throw new Error('workbench/index.html has no #workbench');

const settings = createSettings();
const settingsKept = settingsPlace();
await followSettings(settings, settingsKept, managedPlace());

const pages: Readonly<Record<WorkbenchPage, () => JSX.Element>> = {
  rules: () => {
    const { contractor } = settings.getState().settings;
    return <RulesPage start={readRulebookView(location.search, today())} payers={payersUnder(contractor)} />;
  },
  settings: () => {
    const store = createFeeSchedule();
    const place = feeSchedulePlace();
    void followFeeSchedule(store, place);
    return (
      <SettingsPage
        general={{
          settings,
          onSet: (change) => void changeSettings(settings, settingsKept, change),
          onForgetEverything: forgetEverything,
        }}
        feeSchedule={{
          store,
          onKeep: (kept) => place.write(keptForm(kept)),
          onForget: () => place.forget(),
        }}
      />
    );
  },
};

const page = readWorkbenchPage(location.search);
render(
  <Workbench page={page} settings={settings}>
    {pages[page]()}
  </Workbench>,
  root,
);
