import { createContext } from 'preact';
import { useContext, useReducer, useRef } from 'preact/hooks';

/** Which encounter the page shows: how often another one took the place of the one that was open. */
export const Opened = createContext(0);

/**
 * State that belongs to one encounter, such as what is half typed: another encounter finds it as at first. What shows
 * it is drawn on, not made anew, which would cost the panel a document of rows with every encounter.
 * @param atFirst what it is when an encounter is opened
 */
export function useOfEncounter<State>(atFirst: State): readonly [State, (state: State) => void] {
  const opened = useContext(Opened);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const kept = useRef<{ opened: number; state: State } | undefined>(undefined);
  if (kept.current?.opened !== opened) kept.current = { opened, state: atFirst };
  const set = (state: State) => {
    if (kept.current?.opened === opened && kept.current.state === state) return;
    kept.current = { opened, state };
    redraw(undefined);
  };
  return [kept.current.state, set];
}
