import { render } from 'preact';
import { i18n } from '#i18n';

const root = document.getElementById('panel');
if (!root) throw new Error('sidepanel/index.html has no #panel');
render(<h1>{i18n.t('extension.name')}</h1>, root);
