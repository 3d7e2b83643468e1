import { useMemo } from 'preact/hooks';

/** A function for each of some rows, the same as long as the one that it calls is: a row that stays is not drawn anew. */
export function useSetters<Id extends string, Value>(
  ids: readonly Id[],
  set: (id: Id, value: Value) => void,
): Readonly<Record<Id, (value: Value) => void>> {
  return useMemo(
    () =>
      Object.fromEntries(ids.map((id) => [id, (value: Value) => set(id, value)])) as Record<
        Id,
        (value: Value) => void
      >,
    [ids, set],
  );
}
