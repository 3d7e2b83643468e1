/** Something that lies in the browser's storage, and is told of to every page. */
interface Followed<Value> {
  read(): Promise<Value>;
  follow(changed: (value: Value) => void): void;
}

/**
 * Takes up what lies in a place, and follows what any page makes of it, one after the other.
 * @param take may take its time: what comes later waits for it
 * @returns false where the browser gives nothing back
 */
export async function followKept<Value>(
  place: Followed<Value>,
  take: (value: Value) => Promise<void> | void,
): Promise<boolean> {
  let taken: Promise<void> | undefined;
  const takeNext = (value: Value) => {
    taken = taken ? taken.then(() => take(value)) : Promise.resolve(take(value));
    return taken;
  };
  place.follow((value) => void takeNext(value));
  try {
    const value = await place.read();
    // What was read may be older than what was told meanwhile.
    await (taken ?? takeNext(value));
    return true;
  } catch {
    return false;
  }
}
