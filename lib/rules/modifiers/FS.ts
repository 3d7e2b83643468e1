import type { Encounter } from '../encounter';
import type { Citations } from '../reason';
import type { FamilyId } from '../tables/families';
import { institutions } from '../tables/places';
import { isInForce, sinceOf } from './in-force';
import { type Asked, findingWhere, type ModifierRule } from './modifier';

const cites: Citations = ['facs-split-shared', 'novitas-split-shared', 'ngs-mdm'];

/** A visit that a physician and a practitioner of the same group shared, in a hospital or skilled nursing facility. */
export const modifierFS: ModifierRule = {
  id: 'FS',
  findings: [findingWhere('review', 'modifier-fs', 'warning')],
  ask(asked) {
    const { encounter, code } = asked;
    const { context } = encounter;
    if (!context?.splitShared || !isInForce('FS', encounter.dateOfService)) return undefined;
    const { status, words } = answer(asked, context);
    return {
      value: { modifier: 'FS', on: code, status },
      reason: {
        rule: 'modifier.FS',
        says: `Modifier FS on ${code}: ${words}`,
        facts: { splitShared: true, place: context.placeOfService ?? null },
        cites,
        ...sinceOf('FS'),
      },
    };
  },
};

function answer(
  { encounter, payer, answer }: Asked,
  context: NonNullable<Encounter['context']>,
): {
  readonly status: 'supported' | 'not-supported' | 'review';
  readonly words: string;
} {
  const shared = isInInstitution(context.placeOfService, encounter.family);
  if (shared === false) {
    return {
      status: 'not-supported',
      words: 'a visit is shared only in a hospital or skilled nursing facility.',
    };
  }
  if (context.incidentTo) {
    return {
      status: 'review',
      words: 'shared and incident to are both given; a visit is one or the other. Which?',
    };
  }
  if (shared === undefined) {
    return { status: 'review', words: 'was the visit in a hospital or skilled nursing facility?' };
  }
  if (answer.ladder === 'nursing-facility.initial') {
    return { status: 'review', words: 'is this visit one that the law reserves for the physician?' };
  }
  if (payer.switches.modifiers !== 'medicare') {
    return {
      status: 'review',
      words: `the visit was shared; does ${payer.label} take this modifier of Medicare?`,
    };
  }
  return { status: 'supported', words: 'the visit is said to be split or shared in a facility.' };
}

const inside: readonly FamilyId[] = [
  ...(['hospital', 'hospital-same-day', 'hospital-discharge'] as const),
  ...(['emergency', 'critical-care', 'consult-inpatient'] as const),
];
const outside: readonly FamilyId[] = ['telemedicine-video', 'telemedicine-audio', 'preventive'];

/** Undefined where neither the place of service nor the family says. */
export function isInInstitution(place: string | undefined, family: FamilyId): boolean | undefined {
  if (place !== undefined) return institutions.includes(place);
  if (inside.includes(family)) return true;
  return outside.includes(family) ? false : undefined;
}
