import type { Cited } from './reason';
import { builtInPayers, type Payers } from './tables/payers';
import { type Source, sources } from './tables/sources';

/** A source as it is shown: that of a payer's note has no mark of our confidence. */
export type ShownSource = Omit<Source, 'confidence'> & Partial<Pick<Source, 'confidence'>>;

/**
 * Where something that is said is written.
 * @param payers the profiles whose notes may be cited
 * @throws when a note of a profile that is not among them is cited
 */
export function sourceOf(id: Cited[number], payers: Payers = builtInPayers): ShownSource {
  const known: Readonly<Record<string, Source>> = sources;
  const source = known[id];
  if (source) return source;
  const [payer, place] = id.split('/note-') as [string, string?];
  const profile = payers[payer];
  const note = profile?.notes?.[Number(place) - 1];
  if (!profile || !note) throw new Error(`unknown source ${id}`);
  return { ...note.source, publisher: profile.label };
}
