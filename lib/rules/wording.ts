/**
 * The first codes of a list, so that a sentence stays short however long the list is.
 * @param most how many of them; fewer where the sentence is long without them
 */
export function listed(codes: readonly string[], most = 5): string {
  const shown = codes.slice(0, most).join(', ');
  return codes.length > most ? `${shown} and ${codes.length - most} more` : shown;
}
