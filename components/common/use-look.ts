import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../../lib/state/settings';

/** Draws the page in a scheme, or in the one of the system, and its rows near to each other or apart. */
export function useLook({ scheme, density }: Pick<Settings, 'scheme' | 'density'>): void {
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { scheme, density });
  }, [scheme, density]);
}
