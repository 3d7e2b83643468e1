import type { StoreApi } from 'zustand/vanilla';
import type { SessionPlace } from '../storage/session';
import { isWrittenBy, keptForm } from './draft';
import type { OpenEncounter } from './open-encounter';
import { today } from './today';

/** What went wrong with keeping, for the person at the panel. */
export type KeepProblem = 'unreadable' | 'not-kept';

type KeptDraft = typeof import('./kept-draft');

let loading: Promise<KeptDraft> | undefined;

/** One promise for all, so that what is told is read in the order in which it was told. */
function loadKeptDraft(): Promise<KeptDraft> {
  loading ??= import('./kept-draft');
  return loading;
}

/**
 * Ties the open encounter to its place in session storage: takes up what is there, writes each change as it is
 * made, and follows what another page of the window writes. Writes are counted: the page with more of them behind it
 * is right (of two with as many, the one whose name is later), and says so again, so that pages never stay apart.
 * @param tell called when what was kept cannot be read (it is put aside) or a change could not be kept, and with
 *   undefined once keeping works again
 */
export async function keep(
  store: StoreApi<OpenEncounter>,
  opening: Promise<SessionPlace>,
  tell: (problem: KeepProblem | undefined) => void,
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
  let revision = 0;
  const writeNow = () => {
    revision += 1;
    return place.write(keptForm(store.getState().draft, page, revision));
  };
  // Only a change made here is written; one that was taken over is there already.
  let taking = false;
  const take = ({ parseDraft }: KeptDraft, value: unknown) => {
    const draft = parseDraft(value);
    if (!draft.ok) {
      tell('unreadable');
      // What is on the screen takes its place, which the next page would find unreadable as well.
      place
        .putAside(value)
        .then(writeNow)
        .catch(() => tell('not-kept'));
      return;
    }
    taking = true;
    store.getState().replace(draft.value);
    taking = false;
  };
  if (kept !== undefined) {
    const reading = await loadKeptDraft();
    revision = reading.writingOf(kept)?.revision ?? 0;
    take(reading, kept);
  }
  const write = () => {
    writeNow().then(
      () => tell(undefined),
      () => tell('not-kept'),
    );
  };
  store.subscribe(({ draft }, before) => {
    if (!taking && draft !== before.draft) write();
  });
  const follow = (reading: KeptDraft, value: unknown) => {
    if (value === undefined) {
      // A person had everything forgotten: what is on the screen too.
      taking = true;
      store.getState().begin(today());
      taking = false;
      return;
    }
    const writing = reading.writingOf(value);
    const isLater =
      !writing || writing.revision > revision || (writing.revision === revision && writing.writer > page);
    if (!isLater) {
      write();
      return;
    }
    revision = writing?.revision ?? revision;
    take(reading, value);
  };
  place.follow((value) => {
    // A page is told of what it wrote itself, too: after every tick.
    if (!isWrittenBy(value, page)) void loadKeptDraft().then((reading) => follow(reading, value));
  });
}
