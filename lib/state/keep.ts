import type { StoreApi } from 'zustand/vanilla';
import type { SessionPlace } from '../storage/session';
import { isWrittenBy, keptForm, parseDraft } from './draft';
import type { OpenEncounter } from './open-encounter';

/** What went wrong with keeping, for the person at the panel. */
export type KeepProblem = 'unreadable' | 'not-kept';

/**
 * Ties the open encounter to its place in session storage: takes up what is there, writes each change as it is
 * made, and follows what another page of the window writes.
 * @param tell called when what was kept cannot be read (it is put aside), or a change could not be kept
 */
export async function keep(
  store: StoreApi<OpenEncounter>,
  opening: Promise<SessionPlace>,
  tell: (problem: KeepProblem) => void,
): Promise<void> {
  const page = crypto.randomUUID();
  let place: SessionPlace;
  let kept: unknown;
  try {
    place = await opening;
    kept = await place.read();
  } catch {
    // The panel works without it; the person is told that nothing is kept.
    tell('not-kept');
    return;
  }
  const take = (value: unknown) => {
    const draft = parseDraft(value);
    if (draft.ok) {
      store.getState().replace(draft.value);
      return;
    }
    tell('unreadable');
    place.putAside(value).catch(() => tell('not-kept'));
  };
  if (kept !== undefined) take(kept);
  // Only a change made here is written; one that was taken over is there already.
  let following = false;
  store.subscribe(({ draft }, before) => {
    if (following || draft === before.draft) return;
    place.write(keptForm(draft, page)).catch(() => tell('not-kept'));
  });
  place.follow((value) => {
    if (value === undefined || isWrittenBy(value, page)) return;
    following = true;
    take(value);
    following = false;
  });
}
