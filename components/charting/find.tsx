import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Favourite } from '../../lib/state/favourites';
import { useSettled } from '../common/use-settled';
import type { View } from './view';

type Choices = typeof import('./find-choices');

let choicesLoaded: Choices | undefined;

async function loadChoices(): Promise<Choices> {
  choicesLoaded ??= await import('./find-choices');
  return choicesLoaded;
}

interface FindProps extends View {
  readonly favourites: readonly Favourite[];
  readonly onFavourites: (favourites: readonly Favourite[]) => void;
  readonly field: Ref<HTMLInputElement>;
}

/** Rows found by their words, or entered by shorthand: Enter takes what is marked. */
export function Find({ draft, actions, favourites, loaded: schedule, onFavourites, field }: FindProps) {
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const [done, setDone] = useState<string>();
  // All that is needed to find anything is loaded when the field is entered.
  const [loaded, setLoaded] = useState(choicesLoaded);
  const asked = { query, draft, favourites, schedule };
  const choicesBy = ({ findChoices }: Choices) =>
    findChoices(asked, {
      actions,
      onFavourites,
      close: (words) => {
        setQuery('');
        setDone(words);
      },
    });
  const isOpen = loaded !== undefined && query.trim() !== '';
  const choices = isOpen ? choicesBy(loaded) : [];
  const nothing = isOpen && choices.length === 0 ? loaded.nothingWords(asked) : '';
  const words = done ?? nothing;
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
        onInput={({ currentTarget }) => {
          // The key that leads here, pressed once more.
          setQuery(currentTarget.value.replace(/^\//, ''));
          setMarked(0);
          setDone(undefined);
        }}
        onKeyDown={(event) => {
          // From an empty field the keys of the panel are wanted back.
          if (event.key === 'Escape' && query === '') event.currentTarget.blur();
          else if (event.key === 'Escape') setQuery('');
          else if (event.key === 'ArrowDown') setMarked(Math.min(at + 1, choices.length - 1));
          else if (event.key === 'ArrowUp') setMarked(Math.max(at - 1, 0));
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
      {words && (
        <p class="none" aria-hidden="true">
          {words}
        </p>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </search>
  );
}
