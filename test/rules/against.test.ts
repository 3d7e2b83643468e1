import { describe, expect, it } from 'vitest';
import { builtInPayers, type Encounter } from '../../lib/rules';
import { difference } from './against';
import { officeEstablished } from './score';

/* The comparison that the proof stands on: it must see a difference, wherever in the answer it is. */

describe('under rules that are not those of the payer a difference is seen', () => {
  const { cpt, medicare } = builtInPayers;
  const wrong = { cpt: { ...cpt, switches: medicare.switches } };
  const low: Partial<Encounter> = { problems: { 'chronic-stable': 1 }, risk: ['low'] };

  it.each<[string, Encounter]>([
    ['the units of an add-on', { ...officeEstablished, time: { minutes: 100 } }],
    ['an add-on that is not there', { ...officeEstablished, time: { minutes: 60 } }],
    ['the code', { ...officeEstablished, family: 'telemedicine-video', ...low }],
    ['a code that is not there', { dateOfService: '2026-03-02', family: 'consult-outpatient', ...low }],
    [
      'a key that is not there',
      { dateOfService: '2024-03-04', family: 'telemedicine-audio', visit: 'new', ...low },
    ],
  ])('%s', (_, encounter) => {
    expect(difference(encounter)).toBeUndefined();
    const found = difference(encounter, wrong);
    expect(found?.encounter).toBe(encounter);
    expect(found?.ours).not.toEqual(found?.theirs);
  });
});
