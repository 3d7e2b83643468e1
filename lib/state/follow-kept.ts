/** A place that can be read, and that says what becomes of it. */
interface Followed<Value> {
  read(): Promise<Value>;
  follow(changed: (value: Value) => void): void;
}

/**
 * Takes up what lies in a place, and follows what any page makes of it.
 * @returns false where the browser gives nothing back
 */
export async function followKept<Value>(
  place: Followed<Value>,
  take: (value: Value) => void,
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
