const everyMs = 50;
const patienceMs = 20_000;

/**
 * Waits until a condition holds and returns what it gave: machines are slow and noisy, so nothing waits for a fixed
 * time.
 * @throws after twenty seconds, naming what did not come about
 */
export async function until<Value>(
  what: string,
  condition: () => Promise<Value | undefined | false> | Value | undefined | false,
): Promise<Value> {
  const start = Date.now();
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== false) return value;
    if (Date.now() - start > patienceMs) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
