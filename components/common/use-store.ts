import { useEffect, useReducer } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/**
 * The state of a store, redrawn on each change. Zustand's own hook would bring in preact/compat.
 * @param isFollowed whether changes matter now: where not, the state is that of the last drawing
 */
export function useStore<State>(store: StoreApi<State>, isFollowed = true): State {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const state = store.getState();
  useEffect(() => {
    if (!isFollowed) return undefined;
    // What changed between drawing and subscribing would else not be drawn.
    if (store.getState() !== state) redraw(undefined);
    return store.subscribe(() => redraw(undefined));
  }, [store, isFollowed]);
  return state;
}
