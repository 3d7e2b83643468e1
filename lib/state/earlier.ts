import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionPlace } from '../storage/session';
import { type Draft, isWrittenBy, keptForm } from './draft';
import { isEmpty, type OpenEncounter } from './open-encounter';

/** So many encounters of a browser session are remembered. */
const most = 20;

/** The encounters that were open in this window before, the latest first; gone with the browser session. */
export interface Earlier {
  readonly drafts: readonly Draft[];
}

export function createEarlier(): StoreApi<Earlier> {
  return createStore<Earlier>(() => ({ drafts: [] }));
}

/**
 * Remembers each encounter that a new one takes the place of, and follows what other pages of the window remember.
 * Where the browser keeps nothing, this page still remembers.
 */
export async function rememberEarlier(
  earlier: StoreApi<Earlier>,
  store: StoreApi<OpenEncounter>,
  opening: Promise<SessionPlace>,
): Promise<void> {
  const page = crypto.randomUUID();
  store.subscribe(({ opened, notice }, before) => {
    if (opened === before.opened || notice?.of !== 'cleared' || isEmpty(before.draft)) return;
    remember(before.draft);
  });
  let place: SessionPlace | undefined;
  const remember = (draft: Draft) => {
    const drafts = [draft, ...earlier.getState().drafts].slice(0, most);
    earlier.setState({ drafts });
    place?.write(drafts.map((one) => keptForm(one, page, 0))).catch(() => undefined);
  };
  try {
    place = await opening;
    const take = async (value: unknown) => earlier.setState({ drafts: await read(value) });
    place.follow((value) => {
      const isOwn = Array.isArray(value) && isWrittenBy(value[0], page);
      if (!isOwn) void take(value);
    });
    await take(await place.read());
  } catch {
    // What was earlier is a help, not the encounter that is open: nothing is lost that is on the screen.
  }
}

/** The drafts of a list that was kept; one that cannot be read is left out. */
async function read(value: unknown): Promise<readonly Draft[]> {
  if (!Array.isArray(value)) return [];
  const { parseDraft } = await import('./kept-draft');
  return value.flatMap((one: unknown) => {
    const draft = parseDraft(one);
    return draft.ok ? [draft.value] : [];
  });
}
