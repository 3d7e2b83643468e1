/** The cells of one row of a CSV file, without the space around them; undefined where a quote is not closed. */
export function cellsOf(row: string): readonly string[] | undefined {
  // Hardly any row has a quote, and files have thousands of rows.
  if (!row.includes('"')) return row.split(',').map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < row.length; index += 1) {
    const sign = row.charAt(index);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (row.charAt(index + 1) === '"') {
        cell += sign;
        index += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === ',') {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  if (quoted) return undefined;
  cells.push(cell.trim());
  return cells;
}
