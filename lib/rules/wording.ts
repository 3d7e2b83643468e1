/** The first codes of a list, so that a sentence stays short however long the list is. */
export function listed(codes: readonly string[]): string {
  const shown = codes.slice(0, 5).join(', ');
  return codes.length > 5 ? `${shown} and ${codes.length - 5} more` : shown;
}
