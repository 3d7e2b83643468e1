import { useEffect, useState } from 'preact/hooks';
import { placeInRulebook, type Rulebook } from '../../lib/rules';
import type { Shown } from './shown';

/**
 * Follows the place that the address names, once. A reason's rule leads to its row or section; a place that is not
 * shown is brought into view by `reveal` first.
 * @param reveal called when the place exists but is not among what is shown
 */
export function usePlace(book: Rulebook, shown: Shown, reveal: () => void): void {
  const [wanted, setWanted] = useState(location.hash);
  useEffect(() => {
    const follow = () => setWanted(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const place = anchorOf(book, wanted);
  const isShown = place !== undefined && isIn(shown, place);
  useEffect(() => {
    if (!place) return;
    if (!isShown) return reveal();
    // The browser's own way to a place moves the focus too, and marks what it leads to.
    location.replace(`#${place}`);
    // Reached: what is searched for next may leave it out again.
    setWanted('');
  }, [place, isShown]);
}

/** The id of the element that a place in an address leads to. */
function anchorOf(book: Rulebook, hash: string): string | undefined {
  const [, kind, name = ''] = /^#(source|rule)-([\w.-]+)$/.exec(hash) ?? [];
  if (kind === 'source') return book.sources.some(({ id }) => id === name) ? `source-${name}` : undefined;
  const found = kind === 'rule' ? placeInRulebook(book, name) : undefined;
  return found && `rule-${found.id}`;
}

function isIn({ sections, sources }: Shown, anchor: string): boolean {
  return (
    sources.some(({ id }) => anchor === `source-${id}`) ||
    sections.some(
      ({ id, rows }) => anchor === `rule-${id}` || rows.some((row) => anchor === `rule-${row.id}`),
    )
  );
}
