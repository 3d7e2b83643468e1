import '../../assets/workbench.css';
import { render } from 'preact';
import { Workbench } from '../../components/common/workbench';
import { RulesPage } from '../../components/rulebook/rules-page';
import { readRulebookView } from '../../lib/state/rulebook-view';
import { today } from '../../lib/state/today';

const root = document.getElementById('workbench');
if (!root) throw new Error('workbench/index.html has no #workbench');

render(
  <Workbench>
    <RulesPage start={readRulebookView(location.search, today())} />
  </Workbench>,
  root,
);
