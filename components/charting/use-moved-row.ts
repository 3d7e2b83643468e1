import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '../../lib/state/draft';
import type { OpenEncounter } from '../../lib/state/open-encounter';
import type { Settings, SettingsState } from '../../lib/state/settings';
import type { MovedRow } from './moved-row';

/**
 * Moves rows by keys, in the order that the settings keep; undoing moves them back.
 * @returns what is to be said of the row that was moved last, until a tick is changed, and what moves the row that has
 * the focus one place up (-1) or down (1)
 */
export function useMovedRow(
  store: StoreApi<OpenEncounter>,
  settings: StoreApi<SettingsState>,
  onSet: (change: Partial<Settings>) => Promise<void>,
): { readonly moved: string | undefined; readonly moveRow: (by: -1 | 1) => void } {
  const [last, setLast] = useState<MovedRow & { readonly draft: Draft; readonly hadFocus: boolean }>();
  // A row that moved is drawn elsewhere, and would lose the focus.
  useLayoutEffect(() => {
    if (last?.hadFocus) last.focus();
  }, [last]);
  /** @returns whether the row has another place now */
  const move = async (row: string, by: -1 | 1) => {
    // Undone by its button, a row does not take the focus from there.
    const hadFocus = rowInFocus() === row;
    const { movedRow } = await import('./moved-row');
    // A key that is held is quicker than what is drawn: what stands is read anew each time.
    const { draft } = store.getState();
    const { rowOrders } = settings.getState().settings;
    const moved = movedRow(row, by, draft, rowOrders);
    if (!moved) return false;
    setLast({ ...moved, draft, hadFocus });
    if (moved.orders === rowOrders) return false;
    void onSet({ rowOrders: moved.orders });
    return true;
  };
  return {
    moved: last?.draft === store.getState().draft ? last.words : undefined,
    moveRow: async (by) => {
      const row = rowInFocus();
      if (!row || !(await move(row, by))) return;
      const back = by === 1 ? -1 : 1;
      store.getState().changedBeside({ back: () => void move(row, back), again: () => void move(row, by) });
    },
  };
}

function rowInFocus(): string | null | undefined {
  return document.activeElement?.getAttribute('data-row');
}
