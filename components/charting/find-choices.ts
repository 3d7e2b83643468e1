import { i18n } from '#i18n';
import { type Draft, visitOf } from '../../lib/state/draft';
import {
  entriesOf,
  type Favourite,
  favouriteOf,
  favouritesFor,
  withFavourite,
  withoutFavourite,
} from '../../lib/state/favourites';
import { type Entry, type Findable, find, findableIn } from '../../lib/state/find';

/** So many rows are offered; a longer list is for the panel itself. */
const mostRows = 6;

/** What is entered at once: the whole of a shorthand, or one row. */
export interface Choice {
  readonly key: string;
  readonly words: string;
  readonly choose: () => void;
}

/** What a person writes in the field, and what it stands beside. */
interface Asked {
  readonly query: string;
  readonly draft: Draft;
  readonly favourites: readonly Favourite[];
}

/** What follows when something is chosen. */
interface Choosing {
  readonly enter: (entries: readonly Entry[], words: string) => void;
  /** Keeps favourites, of which one has a name that is new or was taken. */
  readonly save: (favourites: readonly Favourite[], name: string) => void;
  readonly clear: () => void;
}

/** What may be entered at once for what is asked, the likeliest first. */
export function findChoices(asked: Asked, choosing: Choosing): readonly Choice[] {
  const { draft, favourites } = asked;
  const query = asked.query.trim();
  // A plus begins the name under which what is ticked is kept.
  if (query.startsWith('+')) return savingOf(favouriteOf(query.slice(1), draft), favourites, choosing);
  const rows = rowsOf(draft);
  return [
    ...favouritesFor(query, favourites).map((favourite) => favouriteChoice(favourite, rows, choosing)),
    ...choicesOf(query, rows, choosing),
  ];
}

function rowsOf(draft: Draft): readonly Findable[] {
  const visit = visitOf(draft);
  return findableIn({ ...draft.ticks, ...(visit ? { visit } : {}) });
}

function savingOf(
  favourite: Favourite | undefined,
  favourites: readonly Favourite[],
  { save }: Choosing,
): readonly Choice[] {
  if (!favourite?.name) return [];
  const isNew = withoutFavourite(favourites, favourite.name).length === favourites.length;
  const words = i18n.t(isNew ? 'find.save' : 'find.replace', [favourite.name]);
  return [{ key: 'save', words, choose: () => save(withFavourite(favourites, favourite), favourite.name) }];
}

function favouriteChoice(favourite: Favourite, rows: readonly Findable[], { enter }: Choosing): Choice {
  const entries = entriesOf(favourite, rows);
  const words = i18n.t('find.favourite', [favourite.name, entries.map(entryWords).join(' · ')]);
  return { key: `favourite-${favourite.name}`, words, choose: () => enter(entries, favourite.name) };
}

function choicesOf(query: string, rows: readonly Findable[], { enter, clear }: Choosing): readonly Choice[] {
  const found = find(query, rows);
  if (found.kind === 'shorthand') {
    const { entries } = found;
    const words = entries.map(entryWords).join(' · ');
    return [{ key: 'shorthand', words, choose: () => enter(entries, words) }];
  }
  return found.rows.slice(0, mostRows).map((row) => ({
    key: row.row,
    words: labelOf(row),
    choose: () => {
      // Minutes have no next one: the field asks for them.
      if (row.takes !== 'minutes') return enter([{ found: row, number: undefined }], labelOf(row));
      clear();
      document.querySelector<HTMLElement>(`[data-row="${row.row}"]`)?.focus();
    },
  }));
}

/** What is said where nothing may be entered. */
export function nothingWords({ query, draft }: Asked): string {
  const asked = query.trim();
  if (asked.startsWith('+')) return i18n.t('find.nothingToSave');
  const found = find(asked, rowsOf(draft));
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
