import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '../../lib/state/draft';
import type { OpenEncounter } from '../../lib/state/open-encounter';
import type { Settings, SettingsState } from '../../lib/state/settings';
import type { MovedRow } from './moved-row';

/**
 * Moves rows by keys, in the order that the settings keep.
 * @returns what is to be said of the row that was moved last, until a tick is changed, and what moves the row that has
 * the focus one place up (-1) or down (1)
 */
export function useMovedRow(
  store: StoreApi<OpenEncounter>,
  settings: StoreApi<SettingsState>,
  onSet: (change: Partial<Settings>) => Promise<void>,
): { readonly moved: string | undefined; readonly moveRow: (by: -1 | 1) => void } {
  const [last, setLast] = useState<MovedRow & { readonly draft: Draft }>();
  // A row that moved is drawn elsewhere, and would lose the focus.
  useLayoutEffect(() => last?.focus(), [last]);
  const move = async (row: string, by: -1 | 1) => {
    const { movedRow } = await import('./moved-row');
    // A key that is held is quicker than what is drawn: what stands is read anew each time.
    const { draft } = store.getState();
    const moved = movedRow(row, by, draft, settings.getState().settings.rowOrders);
    if (!moved) return;
    void onSet({ rowOrders: moved.orders });
    setLast({ ...moved, draft });
  };
  return {
    moved: last?.draft === store.getState().draft ? last.words : undefined,
    moveRow: (by) => {
      const row = document.activeElement?.getAttribute('data-row');
      if (row) void move(row, by);
    },
  };
}
