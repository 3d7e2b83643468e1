import type { Rulebook, RulebookSource } from './index';
import type { RulebookRow, RulebookSection } from './row';

/**
 * The rows in which every word of a query stands: in their words, codes, days or sources. A whole code finds the rows
 * that are about it, also without writing it out, and not those of a source that has it in its title. Sections without
 * such a row are left out; a source stays where the query finds it by itself, or where a row that was found rests on
 * it.
 * @param query as it was typed; an empty one leaves everything
 */
export function findInRulebook(book: Rulebook, query: string): Rulebook {
  const words = wordsOf(query);
  if (words.length === 0) return book;
  const sought = words.map((word) => ({ word, sources: sourcesWith(word, book) }));
  const sections = book.sections.flatMap((section): RulebookSection[] => {
    const rows = section.rows.filter((row) => {
      const own = ownText(section, row);
      return sought.every(({ word, sources }) => {
        if (own.includes(word) || inRanges(row, word.toUpperCase())) return true;
        return !isCode(word) && row.cites.some((id) => sources.has(id));
      });
    });
    return rows.length > 0 ? [{ ...section, rows }] : [];
  });
  const resting = new Set<string>(sections.flatMap(({ rows }) => rows.flatMap(({ cites }) => cites)));
  const sources = book.sources.filter(
    ({ id }) => resting.has(id) || sought.every((one) => one.sources.has(id)),
  );
  return { sections, sources };
}

function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().match(/\S+/g) ?? [];
}

function sourcesWith(word: string, { sources }: Rulebook): ReadonlySet<string> {
  return new Set(sources.filter((source) => sourceText(source).includes(word)).map(({ id }) => id));
}

function ownText(
  { title }: RulebookSection,
  { says, note = '', cells, codes, from = '', until = '' }: RulebookRow,
): string {
  return [title, says, note, ...cells.flat(), ...codes, from, until].join(' ').toLowerCase();
}

function isCode(word: string): boolean {
  return /^([a-z]\d{4}|\d{4}[\da-z])$/.test(word);
}

function sourceText({ id, title, publisher, address }: RulebookSource): string {
  return [id, title, publisher, address].join(' ').toLowerCase();
}

function inRanges({ ranges }: RulebookRow, code: string): boolean {
  return code.length === 5 && ranges.some(([first, last]) => first <= code && code <= last);
}
