import { i18n } from '#i18n';
import {
  type FeeSchedule,
  familiesCovered,
  familyTable,
  serviceOf,
  visitsFor,
  visitTable,
} from '../../lib/rules';
import { type Draft, ticksOfVisit, visitOf } from '../../lib/state/draft';
import {
  entriesOf,
  type Favourite,
  favouriteOf,
  favouritesFor,
  withFavourite,
  withoutFavourite,
} from '../../lib/state/favourites';
import {
  type Entry,
  type Findable,
  type FindableFact,
  find,
  findableFact,
  findableIn,
  merged,
} from '../../lib/state/find';
import { type Allowed, allowedFor, type OfRow } from '../../lib/state/find-allowed';
import { factsIn, type VisitFact } from '../../lib/state/find-facts';
import type { EncounterActions } from '../../lib/state/open-encounter';
import { focusContext, goToRow } from './go-to-row';

/** So much of what was typed is said again: a whole note may be pasted. */
const longestQuote = 40;

/** What looks like the code of a service; four digits and an m may as well be minutes. */
const codeForm = /^([a-z0-9]\d{4}|0\d{3}[a-z]|\d{4}[ftu])$/i;

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
  /** The fee schedule that somebody loaded, if it is at hand. */
  readonly schedule: FeeSchedule | undefined;
}

/** What follows when something is chosen. */
interface Choosing {
  readonly actions: EncounterActions;
  readonly onFavourites: (favourites: readonly Favourite[]) => void;
  /** Empties the field; the words say what was done, where the focus stays. */
  readonly close: (words?: string) => void;
}

/** What may be entered at once for what is asked, the likeliest first. */
export function findChoices(asked: Asked, choosing: Choosing): readonly Choice[] {
  const { draft, favourites } = asked;
  const query = asked.query.trim();
  // A plus begins the name under which what is ticked is kept.
  if (query.startsWith('+')) return savingOf(favouriteOf(query.slice(1), draft), favourites, choosing);
  const rows = rowsOf(draft);
  const families = familiesOf(query, draft, choosing);
  return [
    ...families.filter(({ isNamed }) => isNamed),
    ...favouritesFor(query, favourites).map((favourite) => favouriteChoice(favourite, rows, draft, choosing)),
    ...servicesOf(query, asked, choosing),
    ...choicesOf(query, draft, choosing),
    ...visitsOf(query, draft, choosing),
    ...families.filter(({ isNamed }) => !isNamed),
  ];
}

interface FamilyChoice extends Choice {
  /** Whether its whole name was typed, and it is not open: no row is meant by that, and a tick in its place is unseen. */
  readonly isNamed: boolean;
}

/** The families with a name of which a word begins so, below whatever can be ticked but for one named whole. */
function familiesOf(query: string, { ticks }: Draft, { actions, close }: Choosing): readonly FamilyChoice[] {
  const wanted = query.toLowerCase();
  // A word; shorter ones are shorthand.
  if (wanted.length < 4) return [];
  return familiesCovered()
    .filter((id) => ` ${familyTable[id].label.toLowerCase()}`.includes(` ${wanted}`))
    .map((id) => {
      const key = `family-${id}`;
      if (id === ticks.family) {
        const choose = () => {
          close();
          focusContext();
        };
        return { key, words: i18n.t('find.familyOpen', [familyTable[id].label]), choose, isNamed: false };
      }
      const words = i18n.t('find.family', [familyTable[id].label]);
      const choose = () => {
        actions.setFamily(id);
        close(words);
      };
      return { key, words, choose, isNamed: familyTable[id].label.toLowerCase() === wanted };
    });
}

/** The visits of the family that begin so, but for the one that is chosen. */
function visitsOf(query: string, draft: Draft, { actions, close }: Choosing): readonly Choice[] {
  const wanted = query.toLowerCase();
  // As for families; new is the shortest.
  if (wanted.length < 3) return [];
  return visitsFor(draft.ticks)
    .filter((visit) => visit !== visitOf(draft) && visitTable[visit].label.toLowerCase().startsWith(wanted))
    .map((visit) => {
      const words = i18n.t('find.visit', [visitTable[visit].label]);
      const choose = () => {
        actions.setVisit(visit);
        close(words);
      };
      return { key: `visit-${visit}`, words, choose };
    });
}

/** The service of a code that is typed whole. */
function servicesOf(
  query: string,
  { draft, schedule }: Asked,
  { actions, close }: Choosing,
): readonly Choice[] {
  const service = serviceOf(query.toUpperCase(), schedule);
  if (!service) return [];
  const { code, kind } = service;
  const given = draft.ticks.services ?? [];
  const named = [code, kind].filter(Boolean).join(', ');
  if (given.some((one) => one.code === code)) {
    const words = i18n.t('find.serviceListed', [named]);
    return [{ key: `service-${code}`, words, choose: () => goTo(`services.${code}`, close) }];
  }
  return [
    {
      key: `service-${code}`,
      words: i18n.t('find.service', [named]),
      choose: () => {
        actions.setServices([...given, { code }]);
        close(i18n.t('find.entered', [named]));
      },
    },
  ];
}

function rowsOf(draft: Draft): readonly Findable[] {
  return findableIn(ticksOfVisit(draft));
}

function savingOf(
  favourite: Favourite | undefined,
  favourites: readonly Favourite[],
  { onFavourites, close }: Choosing,
): readonly Choice[] {
  if (!favourite?.name) return [];
  const isNew = withoutFavourite(favourites, favourite.name).length === favourites.length;
  const words = i18n.t(isNew ? 'find.save' : 'find.replace', [favourite.name]);
  const choose = () => {
    onFavourites(withFavourite(favourites, favourite));
    close(i18n.t('find.saved', [favourite.name]));
  };
  return [{ key: 'save', words, choose }];
}

function favouriteChoice(
  favourite: Favourite,
  rows: readonly Findable[],
  { ticks }: Draft,
  choosing: Choosing,
): Choice {
  const entries = merged(entriesOf(favourite, rows), ticks);
  const words = i18n.t('find.favourite', [favourite.name, entries.map(entryWords).join(' · ')]);
  return {
    key: `favourite-${favourite.name}`,
    words,
    choose: () => enter(entries, favourite.name, choosing),
  };
}

function choicesOf(query: string, draft: Draft, choosing: Choosing): readonly Choice[] {
  const found = find(query, rowsOf(draft), factsOf(draft));
  if (found.kind === 'shorthand') {
    const entries = merged(found.entries, draft.ticks);
    const words = entries.map(entryWords).join(' · ');
    return [{ key: 'shorthand', words, choose: () => enter(entries, words, choosing) }];
  }
  return found.rows.slice(0, mostRows).map((row) => ({
    key: row.row,
    words: labelOf(row),
    choose: () => {
      // Minutes have no next one, and a fact has its own answers: their rows ask for them.
      if (row.takes === 'minutes' || row.takes === 'answer') goTo(row.row, choosing.close);
      else {
        const entries = merged([{ found: row, number: undefined }], draft.ticks);
        enter(entries, entries.map(entryWords).join(), choosing);
      }
    },
  }));
}

function enter(entries: readonly Entry[], words: string, { actions, close }: Choosing): void {
  actions.enter(entries);
  close(i18n.t('find.entered', [words]));
}

function goTo(row: string, close: Choosing['close']): void {
  close();
  goToRow(row);
}

function factsOf(draft: Draft): readonly FindableFact[] {
  return factsIn(draft).map((fact) => findableFact(fact, factLabel(fact)));
}

function factLabel(fact: VisitFact): string {
  return i18n.t(fact === 'transitional' ? 'facts.contactDays' : `facts.${fact}`);
}

/** What is said where nothing may be entered. */
export function nothingWords({ query, draft }: Asked): string {
  const asked = query.trim();
  if (asked.startsWith('+')) return i18n.t('find.nothingToSave');
  const found = find(asked, rowsOf(draft), factsOf(draft));
  const code = asked.split(/[\s,]+/).find((part) => codeForm.test(part));
  if (code) return i18n.t(code === asked ? 'find.unknownCode' : 'find.codeAlone', [code]);
  return found.kind === 'rows' && found.refused
    ? refusedWords(found.refused, allowedFor(found.refused, rowsOf(draft)))
    : i18n.t('find.nothing', [quoted(asked)]);
}

/** That a part is no shorthand, with what is allowed in its place. */
function refusedWords(part: string, allowed: Allowed): string {
  if (allowed.kind === 'no-number') return i18n.t('find.noNumber', [quoted(part), codeWords(allowed)]);
  if (allowed.kind === 'number') {
    const { least, most } = allowed;
    return i18n.t('find.number', [quoted(part), codeWords(allowed), String(least), String(most)]);
  }
  if (allowed.kind === 'begun')
    return i18n.t('find.begun', [quoted(part), allowed.codes.map(codeWords).join(';\n')]);
  return i18n.t('find.refused', [quoted(part)]);
}

function quoted(text: string): string {
  const signs = [...text];
  return signs.length > longestQuote ? `${signs.slice(0, longestQuote).join('').trimEnd()}…` : text;
}

/** A code with the name of its row. */
function codeWords({ code, found }: OfRow): string {
  return i18n.t('find.code', [code, labelOf(found)]);
}

function entryWords({ found, number }: Entry): string {
  if (found.takes === 'minutes') return i18n.t('pill.minutes', [String(number)]);
  return number === undefined ? labelOf(found) : i18n.t('find.times', [String(number), labelOf(found)]);
}

function labelOf({ takes, label }: Findable | FindableFact): string {
  return takes === 'minutes' ? i18n.t('time.minutes') : label;
}
