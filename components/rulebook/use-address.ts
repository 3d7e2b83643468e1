import { useRef } from 'preact/hooks';

/** Browsers count how often a page changes its address, and refuse after some hundred times. */
const restMs = 400;

/** Writes an address into the address bar once nothing else was to be written for a moment: a reload comes back to it. */
export function useAddress(): (address: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (address) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => history.replaceState(null, '', address), restMs);
  };
}
