/** A record with a value for each of some keys. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key, place: number) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key, place) => [key, make(key, place)])) as Record<Key, Value>;
}
