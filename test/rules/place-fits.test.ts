import { describe, expect, it } from 'vitest';
import {
  assess,
  builtInPayers,
  type Encounter,
  familiesCovered,
  familyTable,
  placeFits,
  placesOfService,
} from '../../lib/rules';

/* Where a place of service fits a family nothing is said of it, whatever is ticked; where not, something would be. */

const ticks = {
  dateOfService: '2026-03-02',
  problems: { 'chronic-stable': 2 },
  risk: ['prescription-drug-management'],
  time: { minutes: 35 },
  patientAge: 40,
} satisfies Partial<Encounter>;

const aboutPlace = ['place-of-service-wrong', 'place-of-service-unusual', 'place-of-service-unknown'];

/** What is said of a place in any visit of a family, with elements and minutes ticked and without. */
function saidOf(place: string, family: Encounter['family'], payer: string): readonly string[] {
  const visits = familyTable[family].visits.length > 0 ? familyTable[family].visits : [undefined];
  const { dateOfService } = ticks;
  return visits.flatMap((visit) =>
    [ticks, { dateOfService }].flatMap((given) => {
      const encounter = { ...given, family, payer, context: { placeOfService: place } };
      return assess({ ...encounter, ...(visit ? { visit } : {}) })
        .findings.map(({ id }) => id)
        .filter((id) => aboutPlace.includes(id));
    }),
  );
}

describe('a place of service', () => {
  it.each(familiesCovered())('fits %s exactly where no finding of CPT is about it', (family) => {
    for (const { code } of placesOfService) {
      const isSaid = saidOf(code, family, 'cpt').length > 0;
      expect({ code, fits: placeFits(code, { family }) }).toEqual({ code, fits: !isSaid });
    }
  });

  it.each(familiesCovered())('that fits %s is asked about under no payer', (family) => {
    for (const payer of Object.keys(builtInPayers)) {
      const fitting = placesOfService.filter(({ code }) => placeFits(code, { family, payer }));
      expect(fitting.length).toBeGreaterThan(10);
      for (const { code } of fitting)
        expect({ code, said: saidOf(code, family, payer) }).toEqual({ code, said: [] });
    }
  });

  it.each([
    ['11', 'office', true],
    ['11', 'hospital', false],
    ['21', 'hospital', true],
    ['21', 'office', true],
    ['11', 'emergency', false],
    ['10', 'telemedicine-video', true],
    ['11', 'telemedicine-video', false],
    ['98', 'office', false],
    ['', 'office', false],
  ] as const)('%s in the family %s: %s', (place, family, fits) => {
    expect(placeFits(place, { family })).toBe(fits);
  });

  it('counts in the family that it has a consultation billed in: a nursing facility, not a hospital', () => {
    expect(placeFits('32', { family: 'consult-inpatient', payer: 'medicare' })).toBe(true);
    expect(placeFits('32', { family: 'hospital', payer: 'medicare' })).toBe(false);
  });
});
