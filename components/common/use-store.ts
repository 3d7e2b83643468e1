import { useEffect, useReducer } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The state of a store, redrawn on each change. Zustand's own hook would bring in preact/compat. */
export function useStore<State>(store: StoreApi<State>): State {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const state = store.getState();
  useEffect(() => {
    // What changed between drawing and subscribing would else not be drawn.
    if (store.getState() !== state) redraw(undefined);
    return store.subscribe(() => redraw(undefined));
  }, [store]);
  return state;
}
