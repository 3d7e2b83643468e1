import { useEffect, useState } from 'preact/hooks';

const pauseMs = 700;

/** A text once it has stood for a pause in typing, and none before: a live region would speak at every key. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => {
      clearTimeout(timer);
      // Said again soon after, it has to stand for its pause again.
      setSettled('');
    };
  }, [text]);
  return text === settled ? text : '';
}
