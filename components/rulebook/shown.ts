import { findInRulebook, type Rulebook } from '../../lib/rules';

/** What is shown of a rulebook, and how many of the rows that were found are not. */
export interface Shown extends Rulebook {
  readonly rowCount: number;
  readonly hidden: number;
}

/**
 * What a search and a choice leave of a rulebook. The sources that stay are those of what was found, so that the
 * source of a row is never a step away from the row.
 * @param all whether rows are shown that do not hold on the day or under the payer
 */
export function shownOf(book: Rulebook, find: string, all: boolean): Shown {
  const found = findInRulebook(book, find);
  const sections = found.sections.flatMap((section) => {
    const rows = all ? section.rows : section.rows.filter(({ state }) => state === 'in-force');
    return rows.length > 0 ? [{ ...section, rows }] : [];
  });
  const rowCount = countRows(sections);
  return { sections, sources: found.sources, rowCount, hidden: countRows(found.sections) - rowCount };
}

function countRows(sections: Rulebook['sections']): number {
  return sections.reduce((count, { rows }) => count + rows.length, 0);
}
