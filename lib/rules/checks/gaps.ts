import { inForce } from '../dated';
import { sharedBy } from '../shared';
import type { Gap } from '../tables/gap';
import { gapIds, gaps } from '../tables/gaps';
import type { Check } from './check';

/**
 * What a person said the note does not show (`documented`: false), said back as the fact alone; the query to it stands
 * elsewhere. It is said whether or not the element is ticked: somebody looked for it and did not find it.
 */
const gapChecks = gapIds.map((id): Check => {
  const { severity, rows } = gaps[id];
  const said = sharedBy(({ value, cites, from }: Gap['rows'][number]) => ({
    rule: `gap.${id}`,
    says: value.gap,
    cites,
    since: from,
  }));
  return {
    id,
    kind: 'gap',
    severity,
    needs: 'documented',
    look({ encounter: { context, dateOfService } }) {
      if (context?.documented?.[id] !== false) return undefined;
      const row = inForce(rows, dateOfService);
      return row && said(row, 0);
    },
  };
});

/** Names of gaps that these rules do not have, or not yet on the date of service: a misspelt one must not be silent. */
const unknownGap: Check = {
  id: 'gap-unknown',
  kind: 'note',
  severity: 'info',
  needs: 'documented',
  look({ encounter: { context, dateOfService } }) {
    const named = Object.entries(context?.documented ?? {});
    const unknown = named
      .filter(([id, documented]) => !documented && !isKnown(id, dateOfService))
      .map(([id]) => id)
      .sort();
    const [first] = unknown;
    if (first === undefined) return undefined;
    const others = unknown.length > 1 ? ` (${unknown.length - 1} more)` : '';
    return {
      rule: 'gap-unknown',
      says: `Said not to be documented, but no gap of these rules on ${dateOfService}: ${first}${others}.`,
      cites: ['cpt-em-guidelines'],
    };
  },
};

function isKnown(id: string, day: string): boolean {
  const known: Readonly<Record<string, Gap>> = gaps;
  const gap = Object.hasOwn(known, id) ? known[id] : undefined;
  return gap !== undefined && inForce(gap.rows, day) !== undefined;
}

export const documentationGaps: readonly Check[] = [...gapChecks, unknownGap];
