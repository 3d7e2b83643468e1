import { describe, expect, it } from 'vitest';
import { score } from './score';

/* How a billed code stands to the supported one (contract: `chart`). */

const moderate = {
  dateOfService: '2026-03-02',
  problems: { 'chronic-stable': 2 },
  risk: ['prescription-drug-management'],
};
const office = { ...moderate, family: 'office', visit: 'established' };

function chartOf(encounter: object, billedCode: string) {
  return score({ ...encounter, context: { billedCode } }).chart;
}

describe('a billed code', () => {
  it.each([
    ['99214', 'agree'],
    ['99215', 'over'],
    ['99213', 'under'],
    ['99212', 'under'],
    // A visit by staff alone is below every level of the same patient's visits.
    ['99211', 'under'],
    // A new patient's visit is another kind of visit, whatever its level.
    ['99204', 'other-family'],
    ['99284', 'other-family'],
    ['98006', 'other-family'],
    // Not a visit at all.
    ['20610', 'other-family'],
  ])('%s beside a supported 99214: %s', (billed, agreement) => {
    expect(chartOf(office, billed)).toEqual({ billed, supported: '99214', agreement });
  });

  it.each([
    ['99221', 'over', { family: 'hospital', visit: 'initial' }, null],
    ['99222', 'agree', { ...moderate, family: 'hospital', visit: 'initial' }, '99222'],
    ['99223', 'over', { ...moderate, family: 'hospital', visit: 'initial' }, '99222'],
    // One code stands for two levels.
    ['99231', 'under', { ...moderate, family: 'hospital', visit: 'subsequent' }, '99232'],
    ['99281', 'under', { ...moderate, family: 'emergency' }, '99284'],
    ['99285', 'over', { ...moderate, family: 'emergency' }, '99284'],
    ['99239', 'over', { family: 'hospital-discharge', time: { minutes: 30 } }, '99238'],
    ['99238', 'under', { family: 'hospital-discharge', time: { minutes: 31 } }, '99239'],
    ['99316', 'other-family', { family: 'hospital-discharge', time: { minutes: 31 } }, '99239'],
    ['99291', 'over', { family: 'critical-care', time: { minutes: 29 } }, null],
    ['99291', 'agree', { family: 'critical-care', time: { minutes: 30 } }, '99291'],
    ['99396', 'other-family', { family: 'preventive', visit: 'established', patientAge: 39 }, '99395'],
    ['99395', 'agree', { family: 'preventive', visit: 'established', patientAge: 39 }, '99395'],
    // The payer has a consultation leveled in another family.
    [
      '99243',
      'other-family',
      { ...moderate, family: 'consult-outpatient', visit: 'new', payer: 'medicare' },
      '99204',
    ],
  ] as const)('%s: %s', (billed, agreement, encounter, supported) => {
    expect(chartOf({ dateOfService: '2026-03-02', ...encounter }, billed)).toEqual({
      billed,
      supported,
      agreement,
    });
  });

  it('that is the transitional care of a lower level is under', () => {
    const context = { transitional: { contactBusinessDays: 2, visitDays: 7 } };
    const high = {
      ...office,
      problems: { 'threat-to-life-or-function': 1 },
      risk: ['drug-toxicity-monitoring'],
    };
    const chart = (billedCode: string) => score({ ...high, context: { ...context, billedCode } }).chart;
    expect(chart('99495')?.agreement).toBe('under');
    expect(chart('99496')?.agreement).toBe('agree');
    expect(chart('99215')?.agreement).toBe('other-family');
  });

  it('is not spoken of without one, nor where the day is not covered', () => {
    expect(Object.hasOwn(score(office), 'chart')).toBe(false);
    expect(
      Object.hasOwn(
        score({ ...office, dateOfService: '2020-12-31', context: { billedCode: '99214' } }),
        'chart',
      ),
    ).toBe(false);
  });
});
