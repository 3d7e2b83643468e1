/**
 * What depends only on a row of a table and a small number is made once and then shared: a batch of a million visits
 * says the same few hundred things. What is shared is frozen, so that nobody can change it under another's hands.
 * @param make a pure function of both
 */
export function sharedBy<Row extends object, Value extends object>(
  make: (row: Row, number: number) => Value,
) {
  const made = new Map<Row, Value[]>();
  return (row: Row, number: number): Value => {
    let values = made.get(row);
    if (!values) {
      values = [];
      made.set(row, values);
    }
    let value = values[number];
    if (value === undefined) {
      value = Object.freeze(make(row, number));
      values[number] = value;
    }
    return value;
  };
}
