import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionPlace } from '../storage/session';
import { type Draft, isWrittenBy, keptForm } from './draft';
import { isEmpty, type OpenEncounter } from './open-encounter';

/** So many encounters of a browser session are remembered. */
const most = 20;

/** An encounter that was open before. */
export interface EarlierEncounter {
  readonly draft: Draft;
  /** The instant at which another took its place, in milliseconds since 1970. */
  readonly left: number;
}

/** The encounters that were open in this window before, the latest first; gone with the browser session. */
export interface Earlier {
  readonly encounters: readonly EarlierEncounter[];
}

export function createEarlier(): StoreApi<Earlier> {
  return createStore<Earlier>(() => ({ encounters: [] }));
}

/**
 * Remembers each encounter that a new one takes the place of, and follows what other pages of the window remember.
 * Where the browser keeps nothing, this page still remembers.
 */
export async function rememberEarlier(
  earlier: StoreApi<Earlier>,
  store: StoreApi<OpenEncounter>,
  opening: Promise<SessionPlace>,
  now: () => number = Date.now,
): Promise<void> {
  const page = crypto.randomUUID();
  store.subscribe(({ opened, notice }, before) => {
    if (opened === before.opened || notice?.of !== 'cleared' || isEmpty(before.draft)) return;
    remember(before.draft);
  });
  let place: SessionPlace | undefined;
  const remember = (draft: Draft) => {
    const encounters = [{ draft, left: now() }, ...earlier.getState().encounters].slice(0, most);
    earlier.setState({ encounters });
    place?.write(encounters.map((one) => keptEncounter(one, page))).catch(() => undefined);
  };
  try {
    place = await opening;
    const take = async (value: unknown) => earlier.setState({ encounters: await read(value) });
    place.follow((value) => {
      // A page is told of what it wrote itself, too.
      if (!isListWrittenBy(value, page)) void take(value);
    });
    await take(await place.read());
  } catch {
    // What was earlier is a help, not the encounter that is open: nothing is lost that is on the screen.
  }
}

function keptEncounter({ draft, left }: EarlierEncounter, page: string): unknown {
  return { left, draft: keptForm(draft, page, 0) };
}

/** A page writes the whole list: its first encounter tells who. */
function isListWrittenBy(kept: unknown, page: string): boolean {
  const first: unknown = Array.isArray(kept) ? kept[0] : undefined;
  return typeof first === 'object' && first !== null && 'draft' in first && isWrittenBy(first.draft, page);
}

/** The encounters of a list that was kept; one that cannot be read is left out. */
async function read(value: unknown): Promise<readonly EarlierEncounter[]> {
  if (!Array.isArray(value)) return [];
  const { parseEarlier } = await import('./kept-draft');
  return value.flatMap((one: unknown) => parseEarlier(one) ?? []);
}
