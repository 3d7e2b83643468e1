import { useEffect, useState } from 'preact/hooks';

type AtWork = typeof import('../../lib/state/at-work');

/** What a hand does before it ticks anything. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * What is needed for work, once it is loaded: at the first sign of somebody at work, so that it is there before the
 * first tick is, and at once where something is asked already.
 */
export function useAtWork(isAsked: boolean): AtWork | undefined {
  const [atWork, setAtWork] = useState<AtWork>();
  useEffect(() => {
    if (atWork) return undefined;
    const load = () => void import('../../lib/state/at-work').then(setAtWork);
    if (isAsked) {
      load();
      return undefined;
    }
    const listening = new AbortController();
    for (const sign of signs) addEventListener(sign, load, { once: true, signal: listening.signal });
    return () => listening.abort();
  }, [atWork, isAsked]);
  return atWork;
}
