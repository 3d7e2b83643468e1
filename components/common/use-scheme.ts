import { useLayoutEffect } from 'preact/hooks';
import type { Scheme } from '../../lib/state/settings';

/** Draws the page in a scheme, or in the one of the system. */
export function useScheme(scheme: Scheme): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
}
