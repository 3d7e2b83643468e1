import type { LocalPlace } from '../storage/local';

/**
 * Takes up what lies in a place, and follows what any page makes of it.
 * @returns false where the browser gives nothing back
 */
export async function followKept(
  place: Pick<LocalPlace, 'read' | 'follow'>,
  take: (value: unknown) => void,
): Promise<boolean> {
  let changed = false;
  place.follow((value) => {
    changed = true;
    take(value);
  });
  try {
    const value = await place.read();
    // What was read may be older than what was told meanwhile.
    if (!changed) take(value);
    return true;
  } catch {
    return false;
  }
}
