import * as z from 'zod/mini';
import { describeIssues, type Parsed } from './input-error';
import { builtInPayers, type PayerProfile } from './tables/payers';

const rule = z.enum(['cpt', 'medicare']);
const recognized = z.optional(z.enum(['recognized', 'not-recognized']));

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
      newPatientSubspecialty: z.optional(z.enum(['counts', 'ignored'])),
    }),
  ),
});

/**
 * Reads a payer profile of one's own: the built-in profile it starts from, and what it switches.
 * @param input parsed JSON, such as `{ "id": "acme", "label": "Acme", "base": "cpt", "switches": { "prolonged": "medicare" } }`
 */
export function parsePayerProfile(input: unknown): Parsed<PayerProfile> {
  const parsed = shape.safeParse(input);
  if (!parsed.success) return { ok: false, error: describeIssues(parsed.error.issues, input, shape) };
  const { id, label, base, switches } = parsed.data;
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
  return { ok: true, value: { id, label, switches: { ...builtInPayers[base].switches, ...switched } } };
}
