import type { Rulebook } from './index';

/** Where in a rulebook a reason's rule is written: the row or, where several rows are, their section. */
type RulebookPlace =
  | { readonly of: 'row'; readonly id: string }
  | { readonly of: 'section'; readonly id: string };

/**
 * The place that a name leads to: a row or section of that name, or the row that continues it, one in force first;
 * failing that, the place of the name without its last part.
 * @param name a row, a section or the rule of a reason, such as `mdm.problems.chronic-stable`
 */
export function placeInRulebook(
  { sections }: Pick<Rulebook, 'sections'>,
  name: string,
): RulebookPlace | undefined {
  const section = sections.find(({ id }) => id === name);
  if (section) return { of: 'section', id: section.id };
  const rows = sections
    .flatMap((one) => one.rows)
    .filter(({ id }) => id === name || id.startsWith(`${name}.`));
  const row = rows.find(({ id }) => id === name) ?? rows.find(({ state }) => state === 'in-force') ?? rows[0];
  if (row) return { of: 'row', id: row.id };
  const end = name.lastIndexOf('.');
  return end === -1 ? undefined : placeInRulebook({ sections }, name.slice(0, end));
}
