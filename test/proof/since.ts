/** The time since a moment of `performance.now()`, in words. */
export function since(start: number): string {
  const seconds = (performance.now() - start) / 1000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
