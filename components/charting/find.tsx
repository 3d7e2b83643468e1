import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { FeeSchedule } from '../../lib/rules';
import type { Favourite } from '../../lib/state/favourites';
import type { OpenEncounter } from '../../lib/state/open-encounter';
import { memo } from '../common/memo';
import { useOfEncounter } from '../common/use-of-encounter';
import { useSettled } from '../common/use-settled';
import { useStore } from '../common/use-store';

type Choices = typeof import('./find-choices');

let choicesLoaded: Choices | undefined;

async function loadChoices(): Promise<Choices> {
  choicesLoaded ??= await import('./find-choices');
  return choicesLoaded;
}

interface FindProps {
  readonly store: StoreApi<OpenEncounter>;
  /** The fee schedule that somebody loaded, if it is at hand. */
  readonly schedule: FeeSchedule | undefined;
  readonly favourites: readonly Favourite[];
  readonly onFavourites: (favourites: readonly Favourite[]) => void;
  readonly field: Ref<HTMLInputElement>;
}

/** What was done with what was chosen last: true until the encounter is changed again, wherever that is. */
interface Done {
  readonly words: string;
  readonly past: OpenEncounter['past'];
  /** Whether the field was left since: then it is in the way of the rows below. */
  readonly isLeft: boolean;
}

/** What is typed, which of the choices is marked, and what is said of what was chosen last. */
interface FindState {
  readonly query: string;
  readonly marked: number;
  readonly done: Done | undefined;
}

const asAtFirst: FindState = { query: '', marked: 0, done: undefined };

/** Rows found by their words, or entered by shorthand: Enter takes what is marked. */
export const Find = memo(function Find({ store, favourites, schedule, onFavourites, field }: FindProps) {
  const [{ query, marked, done }, setState] = useOfEncounter(asAtFirst);
  // All that is needed to find anything is loaded when the field is entered.
  const [loaded, setLoaded] = useState(choicesLoaded);
  const isOpen = loaded !== undefined && query.trim() !== '';
  // Each change and each undoing has a past of its own.
  const isTrue = done?.past === store.getState().past;
  useStore(store, isOpen || isTrue);
  // Closed, it is not drawn anew with each tick: what is ticked is looked up when it is asked for.
  const asked = () => ({ query, draft: store.getState().draft, favourites, schedule });
  const mark = (place: number) => setState({ query, marked: place, done });
  const choicesBy = ({ findChoices }: Choices) =>
    findChoices(asked(), {
      actions: store.getState(),
      onFavourites,
      close: (words) =>
        setState({
          ...asAtFirst,
          done: words === undefined ? undefined : { words, past: store.getState().past, isLeft: false },
        }),
    });
  const choices = isOpen ? choicesBy(loaded) : [];
  const nothing = isOpen && choices.length === 0 ? loaded.nothingWords(asked()) : '';
  const words = done && isTrue ? done.words : nothing;
  const said = useSettled(words);
  const at = Math.max(0, Math.min(marked, choices.length - 1));
  return (
    <search class="find">
      <input
        ref={field}
        type="text"
        role="combobox"
        data-row="find"
        aria-label={i18n.t('find.label')}
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? 'found' : undefined}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `found-${at}` : undefined}
        placeholder={i18n.t('find.placeholder')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={() => void loadChoices().then(setLoaded)}
        onBlur={() => {
          if (done) setState({ query, marked, done: { ...done, isLeft: true } });
        }}
        onInput={({ currentTarget }) => {
          // The key that leads here, pressed once more.
          setState({ ...asAtFirst, query: currentTarget.value.replace(/^\//, '') });
        }}
        onKeyDown={(event) => {
          // The keys belong to what is being composed, as in Japanese.
          if (event.isComposing) return;
          // From an empty field the keys of the panel are wanted back.
          if (event.key === 'Escape' && query === '') event.currentTarget.blur();
          else if (event.key === 'Escape') setState({ query: '', marked, done });
          else if (event.key === 'ArrowDown') mark(Math.min(at + 1, choices.length - 1));
          else if (event.key === 'ArrowUp') mark(Math.max(at - 1, 0));
          else if (event.key === 'Enter' && choices.length > 0) choices[at]?.choose();
          // What is not found is replaced by what is typed next.
          else if (event.key === 'Enter' && loaded) event.currentTarget.select();
          // A quick hand is here before all is loaded.
          else if (event.key === 'Enter') void loadChoices().then((now) => choicesBy(now)[0]?.choose());
          else return;
          event.preventDefault();
        }}
      />
      {choices.length > 0 && (
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
      {/* Seen at once; heard once typing pauses, and after the code, from a region that is there before. */}
      {words && !done?.isLeft && (
        <p class="none" aria-hidden="true">
          {words}
        </p>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </search>
  );
});
