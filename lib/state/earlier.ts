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

/** The encounters that were open in this window before, the one left last first, each once; gone with the session. */
export interface Earlier {
  readonly encounters: readonly EarlierEncounter[];
}

export function createEarlier(): StoreApi<Earlier> {
  return createStore<Earlier>(() => ({ encounters: [] }));
}

/** Those that are not open: one that came back, by opening or undoing it, is where it was before once it is left. */
export function closedOf(encounters: readonly EarlierEncounter[], open: Draft): readonly EarlierEncounter[] {
  return encounters.filter(({ draft }) => !isOne(draft, open));
}

/** Whether two drafts are of one encounter; one kept before there were ids is like no other. */
function isOne(one: Draft, other: Draft): boolean {
  return one.id !== undefined && one.id === other.id;
}

/**
 * Remembers each encounter that another takes the place of, as it was left last, and follows what other pages of the
 * window remember. Where the browser keeps nothing, this page still remembers.
 */
export async function rememberEarlier(
  earlier: StoreApi<Earlier>,
  store: StoreApi<OpenEncounter>,
  opening: Promise<SessionPlace>,
  now: () => number = Date.now,
): Promise<void> {
  const page = crypto.randomUUID();
  store.subscribe(({ draft, past, future }, before) => {
    // What another page changed has no way back here, and that page remembers.
    const isOfThisPage = past.length > 0 || future.length > 0;
    if (isOfThisPage && draft.id !== before.draft.id && !isEmpty(before.draft)) remember(before.draft);
  });
  let place: SessionPlace | undefined;
  const remember = (draft: Draft) => {
    const others = closedOf(earlier.getState().encounters, draft);
    const encounters = [{ draft, left: now() }, ...others].slice(0, most);
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
