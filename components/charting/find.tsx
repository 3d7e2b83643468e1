import type { Ref } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { visitOf } from '../../lib/state/draft';
import {
  entriesOf,
  type Favourite,
  favouriteOf,
  favouritesFor,
  withFavourite,
  withoutFavourite,
} from '../../lib/state/favourites';
import { type Entry, type Findable, find, findableIn } from '../../lib/state/find';
import type { View } from './view';

/** So many rows are offered; a longer list is for the panel itself. */
const mostRows = 6;

interface FindProps extends View {
  readonly favourites: readonly Favourite[];
  readonly onFavourites: (favourites: readonly Favourite[]) => void;
  readonly field: Ref<HTMLInputElement>;
}

/** What is entered at once: the whole of a shorthand, or one row. */
interface Choice {
  readonly key: string;
  readonly words: string;
  readonly choose: () => void;
}

/** Rows found by their words, or entered by shorthand: Enter takes what is marked. */
export function Find({ draft, actions, favourites, onFavourites, field }: FindProps) {
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const [saved, setSaved] = useState<string>();
  const visit = visitOf(draft);
  const rows = useMemo(
    () => findableIn({ ...draft.ticks, ...(visit ? { visit } : {}) }),
    [draft.ticks, visit],
  );
  const enter = (entries: readonly Entry[]) => {
    actions.enter(entries);
    setQuery('');
  };
  const save = (favourite: Favourite) => {
    onFavourites(withFavourite(favourites, favourite));
    setQuery('');
    setSaved(favourite.name);
  };
  const asked = query.trim();
  // A plus begins the name under which what is ticked is kept.
  const toSave = asked.startsWith('+') ? favouriteOf(asked.slice(1), draft) : undefined;
  const choices: readonly Choice[] = asked.startsWith('+')
    ? savingOf(toSave, favourites, save)
    : [
        ...favouritesFor(asked, favourites).map((favourite) => favouriteChoice(favourite, rows, enter)),
        ...choicesOf(query, rows, enter, () => setQuery('')),
      ];
  const at = Math.min(marked, choices.length - 1);
  const isOpen = query.trim() !== '';
  return (
    <search class="find">
      <input
        ref={field}
        type="text"
        role="combobox"
        data-row="find"
        aria-label={i18n.t('find.label')}
        aria-expanded={isOpen && choices.length > 0}
        aria-controls={isOpen && choices.length > 0 ? 'found' : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && choices.length > 0 ? `found-${at}` : undefined}
        placeholder={i18n.t('find.placeholder')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => {
          // The key that leads here, pressed once more.
          setQuery(currentTarget.value.replace(/^\//, ''));
          setMarked(0);
          setSaved(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setQuery('');
          else if (event.key === 'ArrowDown') setMarked(Math.min(at + 1, choices.length - 1));
          else if (event.key === 'ArrowUp') setMarked(Math.max(at - 1, 0));
          else if (event.key === 'Enter') choices[at]?.choose();
          else return;
          event.preventDefault();
        }}
      />
      {isOpen && choices.length > 0 && (
        <div id="found" role="listbox" aria-label={i18n.t('find.found')}>
          {choices.map(({ key, words, choose }, index) => (
            // The keys are those of the field, which keeps the focus.
            <div
              key={key}
              id={`found-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              data-found={key}
              onMouseDown={(event) => {
                event.preventDefault();
                choose();
              }}
            >
              {words}
            </div>
          ))}
        </div>
      )}
      {isOpen && choices.length === 0 && (
        <p class="none" role="status">
          {nothingWords(asked, rows)}
        </p>
      )}
      <p class={saved ? 'none' : 'hidden'} role="status">
        {saved && i18n.t('find.saved', [saved])}
      </p>
    </search>
  );
}

function savingOf(
  favourite: Favourite | undefined,
  favourites: readonly Favourite[],
  save: (favourite: Favourite) => void,
): readonly Choice[] {
  if (!favourite?.name) return [];
  const isNew = withoutFavourite(favourites, favourite.name).length === favourites.length;
  const words = i18n.t(isNew ? 'find.save' : 'find.replace', [favourite.name]);
  return [{ key: 'save', words, choose: () => save(favourite) }];
}

function favouriteChoice(
  favourite: Favourite,
  rows: readonly Findable[],
  enter: (entries: readonly Entry[]) => void,
): Choice {
  const entries = entriesOf(favourite, rows);
  const words = i18n.t('find.favourite', [favourite.name, entries.map(entryWords).join(' · ')]);
  return { key: `favourite-${favourite.name}`, words, choose: () => enter(entries) };
}

function choicesOf(
  query: string,
  rows: readonly Findable[],
  enter: (entries: readonly Entry[]) => void,
  clear: () => void,
): readonly Choice[] {
  const found = find(query, rows);
  if (found.kind === 'shorthand') {
    const { entries } = found;
    const words = entries.map(entryWords).join(' · ');
    return [{ key: 'shorthand', words, choose: () => enter(entries) }];
  }
  return found.rows.slice(0, mostRows).map((row) => ({
    key: row.row,
    words: labelOf(row),
    choose: () => {
      // Minutes have no next one: the field asks for them.
      if (row.takes !== 'minutes') return enter([{ found: row, number: undefined }]);
      clear();
      document.querySelector<HTMLElement>(`[data-row="${row.row}"]`)?.focus();
    },
  }));
}

function nothingWords(asked: string, rows: readonly Findable[]): string {
  if (asked.startsWith('+')) return i18n.t('find.nothingToSave');
  const found = find(asked, rows);
  return found.kind === 'rows' && found.refused
    ? i18n.t('find.refused', [found.refused])
    : i18n.t('find.nothing', [asked]);
}

function entryWords({ found, number }: Entry): string {
  if (found.takes === 'minutes') return i18n.t('pill.minutes', [String(number)]);
  return number === undefined ? labelOf(found) : i18n.t('find.times', [String(number), labelOf(found)]);
}

function labelOf({ takes, label }: Findable): string {
  return takes === 'minutes' ? i18n.t('time.minutes') : label;
}
