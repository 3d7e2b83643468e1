import { describe, expect, it } from 'vitest';
import { assess, builtInPayers, parseEncounter, parsePayerProfile } from '../../lib/rules';
import { officeEstablished } from './score';

/* A payer profile of one's own: a built-in one to start from, and what it switches. */

const mine = { id: 'mine', label: 'Mine', base: 'cpt' };

describe('a profile is refused', () => {
  it.each([
    ['an unknown key', { ...mine, colour: 'red' }, 'colour'],
    ['an unknown switch', { ...mine, switches: { x: 1 } }, 'switches.x'],
    ['an unknown rule for a switch', { ...mine, switches: { prolonged: 'aetna' } }, 'switches.prolonged'],
    ['an unknown base', { ...mine, base: 'aetna' }, 'base'],
    ['no base', { id: 'mine', label: 'Mine' }, 'base'],
    ['no id', { label: 'Mine', base: 'cpt' }, 'id'],
    ['an id with blanks', { ...mine, id: 'my payer' }, 'id'],
    ['an id of more than 40 characters', { ...mine, id: 'x'.repeat(41) }, 'id'],
    ['an id that is no text', { ...mine, id: 7 }, 'id'],
    ['the id of a built-in profile', { ...mine, id: 'medicare' }, 'id'],
    ['an empty label', { ...mine, label: '' }, 'label'],
    ['a label of more than 60 characters', { ...mine, label: 'x'.repeat(61) }, 'label'],
    ['no label', { id: 'mine', base: 'cpt' }, 'label'],
    ['switches that are a list', { ...mine, switches: [] }, 'switches'],
    ['a list', [mine], ''],
    ['nothing', null, ''],
    ['text', 'cpt', ''],
  ])('with %s', (_, input, path) => {
    const parsed = parsePayerProfile(input);
    expect(parsed).toMatchObject({ ok: false, error: { path } });
    expect(parsed.ok ? '' : parsed.error.message).toMatch(/found|missing/);
  });
});

describe('a profile is taken', () => {
  it.each([
    // At 60 minutes CPT gives a prolonged unit (from 55), Medicare none (from 69).
    ['on CPT', mine, ['99417']],
    ['on Medicare', { ...mine, base: 'medicare' }, []],
    ['on CPT, switched to Medicare', { ...mine, switches: { prolonged: 'medicare' } }, []],
    [
      'on Medicare, switched to CPT',
      { ...mine, base: 'medicare', switches: { prolonged: 'cpt' } },
      ['99417'],
    ],
    ['on CPT, with nothing switched', { ...mine, switches: {} }, ['99417']],
  ])('%s', (_, input, addOns) => {
    const profile = parsePayerProfile(input);
    if (!profile.ok) throw new Error(profile.error.message);
    const payers = { ...builtInPayers, mine: profile.value };
    const encounter = parseEncounter({ ...officeEstablished, payer: 'mine', time: { minutes: 60 } }, payers);
    if (!encounter.ok) throw new Error(encounter.error.message);
    expect(assess(encounter.value, payers).addOns.map(({ code }) => code)).toEqual(addOns);
    // Known by its id only where it was given.
    expect(parseEncounter({ ...officeEstablished, payer: 'mine' })).toMatchObject({
      ok: false,
      error: { path: 'payer' },
    });
  });

  it('with an id and a label as long as may be', () => {
    expect(parsePayerProfile({ id: 'x'.repeat(40), label: 'x'.repeat(60), base: 'cpt' }).ok).toBe(true);
  });
});
