import { expect, it } from 'vitest';
import { checks } from '../../lib/rules/checks';
import { modifierPairs } from './finding-pairs';
import { consistencyPairs } from './pairs-consistency';
import { gapPairs } from './pairs-gaps';
import { ofOwnProfiles } from './score';

/*
 * What each finding is and how much it weighs. A gap asks for what is missing, a conflict says that something ticked
 * does not count, a modifier asks, a payer's rule differs, a note explains. None of them is an error: an encounter that
 * can be read has an answer. What a person should look at is a warning, what is only said is for information.
 */

/** Gaps, consistency and what a payer profile says are weighed by the facts sheet: their own tests hold that. */
const elsewhere = new Set(
  [...consistencyPairs, ...gapPairs, ...modifierPairs].map(([id]) => id).concat(ofOwnProfiles),
);

it('every finding has its kind and weight', () => {
  const found = checks
    .filter(({ id }) => !elsewhere.has(id))
    .map(({ id, kind, severity }) => `${id}: ${kind}, ${severity}`);
  expect(found.sort()).toEqual([
    'after-last-checked: note, warning',
    'age-unknown: gap, warning',
    'audio-discussion-unknown: gap, warning',
    'consultation-visit-missing: payer, warning',
    'critical-care-minutes-unknown: gap, warning',
    'discharge-minutes-unknown: gap, warning',
    'facts-not-used: note, info',
    'leveled-in-another-family: payer, warning',
    'longitudinal-care-left-out: payer, warning',
    'modifier-25: modifier, warning',
    'modifier-57: modifier, warning',
    'modifier-93: modifier, warning',
    'no-problem-ticked: gap, warning',
    'out-of-place-date: conflict, warning',
    'out-of-place-family: conflict, warning',
    'preventive-not-covered: payer, warning',
    'prolonged-threshold-differs: payer, info',
    'reading-billed-laboratory: note, info',
    'reading-emergency-historian: note, info',
    'reading-external-same-specialty: note, info',
    'reading-stable-drug: note, info',
    'same-day-hours-unknown: gap, warning',
    'service-not-listed: modifier, warning',
    'staff-visit-not-leveled: note, info',
    'test-interpretation-billed: note, info',
    'test-nothing-to-interpret: note, info',
    'test-pulse-oximetry: note, info',
    'ticks-not-used: note, info',
    'time-beside-psychotherapy: note, info',
    'time-not-used: note, info',
  ]);
});
