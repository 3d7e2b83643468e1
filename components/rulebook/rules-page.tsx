import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  builtInPayers,
  defaultPayer,
  lastChecked,
  type PayerProfile,
  type Payers,
  rulebook,
} from '../../lib/rules';
import { type RulebookView, rulebookAddress } from '../../lib/state/rulebook-view';
import { CodeAnswer } from './code-answer';
import { Contents } from './contents';
import { Controls } from './controls';
import { NothingShown } from './nothing-shown';
import { SectionTable } from './section-table';
import { shownOf } from './shown';
import { SourceList } from './source-list';
import { useAddress } from './use-address';
import { usePlace } from './use-place';

/** The rules as a person reads them, by date and payer, searchable, with where each is written. */
export function RulesPage({ start, payers }: { readonly start: RulebookView; readonly payers: Payers }) {
  const [view, setView] = useState(start);
  const [all, setAll] = useState(false);
  const { day, find } = view;
  const payer = payerOf(view, payers);
  const book = useMemo(() => rulebook({ day, payer }), [day, payer]);
  const shown = useMemo(() => shownOf(book, find, all), [book, find, all]);
  const writeAddress = useAddress();
  const change = (part: Partial<RulebookView>) => {
    const next = { ...view, ...part };
    setView(next);
    writeAddress(rulebookAddress(next));
  };
  usePlace(book, shown, () => {
    setView({ ...view, find: '' });
    setAll(true);
  });
  useEffect(() => {
    document.title = `${i18n.t('rulebook.title')} · ${i18n.t('extension.name')}`;
  }, []);
  return (
    <main class="rules">
      <div class="lead">
        <h1>{i18n.t('rulebook.title')}</h1>
        <p>{i18n.t('rulebook.asOf', [day, payer.label, lastChecked])}</p>
        {day > lastChecked && <p class="late">{i18n.t('rulebook.late')}</p>}
      </div>
      <Controls view={view} shown={shown} all={all} onChange={change} onAll={setAll} />
      <div class="sheet">
        <Contents shown={shown} />
        <div>
          <div role="status">
            <CodeAnswer text={find} day={day} sources={book.sources} />
            {find.trim() !== '' && shown.rowCount > 0 && (
              <p class="count">{i18n.t('rulebook.found', shown.rowCount)}</p>
            )}
            {shown.rowCount === 0 && (
              <NothingShown
                find={find}
                hidden={shown.hidden}
                onClear={() => change({ find: '' })}
                onAll={() => setAll(true)}
              />
            )}
          </div>
          {shown.sections.map((section) => (
            <SectionTable key={section.id} section={section} sources={book.sources} payer={payer} />
          ))}
          <SourceList sources={shown.sources} onFind={(id) => change({ find: id })} />
        </div>
      </div>
    </main>
  );
}

function payerOf({ payer }: RulebookView, payers: Payers): PayerProfile {
  return payers[payer] ?? builtInPayers[defaultPayer];
}
