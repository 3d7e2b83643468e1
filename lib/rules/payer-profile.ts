import * as z from 'zod/mini';
import { code, day } from './encounter';
import { describeIssues, type Parsed } from './input-error';
import { contractorIds } from './tables/contractors';
import { builtInPayers, type PayerProfile } from './tables/payers';

const address = 'an address that begins with http:// or https://';

const rule = z.enum(['cpt', 'medicare']);
const recognized = z.optional(z.enum(['recognized', 'not-recognized']));

const line = (most: number) => {
  const words = `1 to ${most} characters`;
  return z.string(words).check(z.minLength(1, words), z.maxLength(most, words));
};

const note = z
  .strictObject({
    says: line(160),
    from: day,
    until: z.optional(day),
    codes: z.optional(z.array(code).check(z.minLength(1, 'at least one code'))),
    source: z.strictObject({
      title: line(200),
      address: z.string(address).check(z.regex(/^https?:\/\/\S+$/, address)),
      read: day,
    }),
  })
  .check(
    z.refine(({ from, until }) => until === undefined || from <= until, {
      path: ['until'],
      message: 'a day not before the first',
    }),
  );

const shape = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'small letters, digits and hyphens, 40 at most')),
  label: z.string().check(z.minLength(1, '1 to 60 characters'), z.maxLength(60, '1 to 60 characters')),
  base: rule,
  switches: z.optional(
    z.strictObject({
      consultations: recognized,
      observationConsultant: z.optional(z.enum(['office', 'hospital'])),
      telemedicineCodes: recognized,
      prolonged: z.optional(rule),
      criticalCare: z.optional(rule),
      sameDayStay: z.optional(z.enum(['any-length', 'eight-hours'])),
      longitudinalCare: recognized,
      preventiveVisits: recognized,
      wellnessVisits: recognized,
      modifiers: z.optional(rule),
      contractor: z.optional(z.enum(contractorIds)),
      newPatientSubspecialty: z.optional(z.enum(['counts', 'ignored'])),
    }),
  ),
  notes: z.optional(z.array(note).check(z.maxLength(100, '100 notes at most'))),
});

/**
 * Reads a payer profile of one's own: the built-in profile it starts from, what it switches, and what it notes.
 * @param input parsed JSON, such as `{ "id": "acme", "label": "Acme", "base": "cpt", "switches": { "prolonged": "medicare" } }`
 */
export function parsePayerProfile(input: unknown): Parsed<PayerProfile> {
  const parsed = shape.safeParse(input);
  if (!parsed.success) return { ok: false, error: describeIssues(parsed.error.issues, input, shape) };
  const { id, label, base, switches, notes } = parsed.data;
  if (Object.hasOwn(builtInPayers, id)) {
    return {
      ok: false,
      error: { path: 'id', message: `found "${id}", the name of a built-in profile; allowed: any other` },
    };
  }
  // What is not switched is as in the base.
  const switched = Object.fromEntries(
    Object.entries(switches ?? {}).filter(([, value]) => value !== undefined),
  );
  return {
    ok: true,
    value: {
      id,
      label,
      switches: { ...builtInPayers[base].switches, ...switched },
      ...(notes ? { notes } : {}),
    },
  };
}
