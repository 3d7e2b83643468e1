import { type Assessment, assess, type Encounter, type FeeSchedule, parseEncounter } from '../../lib/rules';
import { faultsOf } from './whole';

/** Where most tables of these tests stand: a day well inside every row in force today. */
export const day = '2026-03-02';

export const officeNew = { dateOfService: day, family: 'office', visit: 'new' } as const;
export const officeEstablished = { dateOfService: day, family: 'office', visit: 'established' } as const;
export const hospitalInitial = { dateOfService: day, family: 'hospital', visit: 'initial' } as const;
export const hospitalSubsequent = { dateOfService: day, family: 'hospital', visit: 'subsequent' } as const;
export const emergency = { dateOfService: day, family: 'emergency' } as const;

/** The encounter of a test; one that is not valid is a mistake in the test itself. */
export function valid(input: object): Encounter {
  const parsed = parseEncounter(input);
  if (!parsed.ok)
    throw new Error(`${parsed.error.path}: ${parsed.error.message} in ${JSON.stringify(input)}`);
  return parsed.value;
}

/** What an encounter, in the form of the batch contract, supports; an answer that is not whole is no answer. */
export function score(input: object, loaded?: FeeSchedule): Assessment {
  const answer = assess(valid(input), undefined, loaded);
  const faults = faultsOf(answer);
  if (faults.length > 0) throw new Error(`${faults.join('; ')} in ${JSON.stringify(input)}`);
  return answer;
}

/** Findings that only a payer profile of one's own brings about: test/rules/payer-profile.test.ts, contractors.test.ts. */
export const ofOwnProfiles: readonly string[] = [
  'contractor-split-shared',
  'contractor-split-shared-missing',
  'contractor-toxicity',
  'contractor-toxicity-missing',
  'contractor-stable-drug',
  'contractor-stable-drug-condition',
  'payer-note',
];

/** The ids of its findings. */
export function findingIds(input: object): readonly string[] {
  return score(input).findings.map(({ id }) => id);
}

/** What would be billed, in one line: the code, then each add-on with its units; `none` without a code. */
export function billed(input: object): string {
  const { code, addOns } = score(input);
  return [code ?? 'none', ...addOns.map((addOn) => `${addOn.code}×${addOn.units}`)].join(' ');
}
