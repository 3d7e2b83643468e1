import type { NoteId } from '../reason';
import type { Check } from './check';

/** What the payer profile itself notes about the code on the day, each with its own source. */
export const payerNotes: Check = {
  id: 'payer-note',
  kind: 'payer',
  severity: 'info',
  look({ encounter: { dateOfService }, assessment: { code }, payer: { id, label, notes } }) {
    if (!notes || code === null) return undefined;
    const found = notes.flatMap((note, index) => {
      const { says, from, until, codes } = note;
      const holds = from <= dateOfService && (until === undefined || dateOfService <= until);
      const cite: NoteId = `${id}/note-${index + 1}`;
      return holds && (codes?.includes(code) ?? true) ? [{ says, from, cite }] : [];
    });
    const [first, ...more] = found;
    if (!first) return undefined;
    const others = more.length > 0 ? ` (${more.length} more)` : '';
    return {
      rule: 'payer-note',
      says: `${label}: ${first.says}${others}`,
      cites: [first.cite, ...more.map(({ cite }) => cite)],
      since: first.from,
    };
  },
};
