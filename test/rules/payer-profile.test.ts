import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  assess,
  builtInPayers,
  parseEncounter,
  parsePayerProfile,
  sourceOf,
} from '../../lib/rules';
import { officeEstablished } from './score';

/* A payer profile of one's own: a built-in one to start from, and what it switches. */

const mine = { id: 'mine', label: 'Mine', base: 'cpt' };

const note = {
  says: 'Records are asked for.',
  from: '2026-01-01',
  source: { title: 'Policy 12', address: 'https://payer.example/policy-12', read: '2026-11-01' },
};

/** The payers with a profile of one's own among them. */
function payersWith(input: object) {
  const profile = parsePayerProfile(input);
  if (!profile.ok) throw new Error(`${profile.error.path}: ${profile.error.message}`);
  return { ...builtInPayers, [profile.value.id]: profile.value };
}

/** What an encounter supports under a profile of one's own. */
function under(profile: { readonly id: string }, encounter: object): Assessment {
  const payers = payersWith(profile);
  const parsed = parseEncounter({ ...encounter, payer: profile.id }, payers);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return assess(parsed.value, payers);
}

const ids = ({ findings }: Assessment) => findings.map(({ id }) => id);

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
    ['an unknown contractor', { ...mine, switches: { contractor: 'acme' } }, 'switches.contractor'],
    ['notes that are no list', { ...mine, notes: note }, 'notes'],
    ['a note without a source', { ...mine, notes: [{ says: 'x', from: '2026-01-01' }] }, 'notes.0.source'],
    ['a note without a day', { ...mine, notes: [{ ...note, from: undefined }] }, 'notes.0.from'],
    [
      'a note of a day that is none',
      { ...mine, notes: [note, { ...note, from: '2026-02-30' }] },
      'notes.1.from',
    ],
    [
      'a note that ends before it begins',
      { ...mine, notes: [{ ...note, until: '2025-12-31' }] },
      'notes.0.until',
    ],
    ['a note longer than a line', { ...mine, notes: [{ ...note, says: 'x'.repeat(161) }] }, 'notes.0.says'],
    ['a note about what is no code', { ...mine, notes: [{ ...note, codes: ['9921'] }] }, 'notes.0.codes.0'],
    ['a note about no code', { ...mine, notes: [{ ...note, codes: [] }] }, 'notes.0.codes'],
    [
      'a note whose source is no address',
      { ...mine, notes: [{ ...note, source: { ...note.source, address: 'policy 12' } }] },
      'notes.0.source.address',
    ],
    ['more notes than anybody reads', { ...mine, notes: Array.from({ length: 101 }, () => note) }, 'notes'],
    ['a list', [mine], ''],
    ['nothing', null, ''],
    ['text', 'cpt', ''],
  ])('with %s', (_, input, path) => {
    const parsed = parsePayerProfile(input);
    expect(parsed).toMatchObject({ ok: false, error: { path } });
    expect(parsed.ok ? '' : parsed.error.message).toMatch(/found|missing/);
  });

  it.each(['ftp://payer.example', 'see https://payer.example', 'https://payer.example/a b', 'https://'])(
    'with a note whose source is at %s',
    (address) => {
      const notes = [{ ...note, source: { ...note.source, address } }];
      expect(parsePayerProfile({ ...mine, notes })).toMatchObject({
        ok: false,
        error: { path: 'notes.0.source.address' },
      });
    },
  );
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
    const answer = under(input, { ...officeEstablished, time: { minutes: 60 } });
    expect(answer.addOns.map(({ code }) => code)).toEqual(addOns);
    // Known by its id only where it was given.
    expect(parseEncounter({ ...officeEstablished, payer: 'mine' })).toMatchObject({
      ok: false,
      error: { path: 'payer' },
    });
  });

  it('with a note of one day, and of a source that is not secured', () => {
    const source = { ...note.source, address: 'http://payer.example/policy-12' };
    const notes = [{ ...note, until: note.from, source }];
    expect(parsePayerProfile({ ...mine, notes })).toMatchObject({ ok: true, value: { notes } });
  });

  it('with each value of a switch; one that is left open is as in the base', () => {
    const switchesOf = (switches: object) => {
      const parsed = parsePayerProfile({ ...mine, base: 'cpt', switches });
      return parsed.ok ? parsed.value.switches : parsed.error;
    };
    for (const observationConsultant of ['office', 'hospital']) {
      expect(switchesOf({ observationConsultant })).toEqual({
        ...builtInPayers.cpt.switches,
        observationConsultant,
      });
    }
    expect(switchesOf({ prolonged: undefined })).toStrictEqual(builtInPayers.cpt.switches);
  });

  it('with an id and a label as long as may be', () => {
    expect(parsePayerProfile({ id: 'x'.repeat(40), label: 'x'.repeat(60), base: 'cpt' }).ok).toBe(true);
  });
});

describe('a note of a profile', () => {
  const encounter = { ...officeEstablished, time: { minutes: 30 } };

  it('is said of the codes it is about, on its days, with its own source', () => {
    const profile = {
      ...mine,
      notes: [
        { ...note, says: 'Not this one.', codes: ['99215'] },
        { ...note, codes: ['99214'] },
      ],
    };
    const { findings, grounds } = under(profile, encounter);
    const found = findings.filter(({ id }) => id === 'payer-note');
    expect(found).toEqual([
      {
        id: 'payer-note',
        kind: 'payer',
        severity: 'info',
        message: 'Mine: Records are asked for.',
        sources: ['mine/note-2'],
      },
    ]);
    expect(grounds.findings[findings.findIndex(({ id }) => id === 'payer-note')]?.since).toBe('2026-01-01');
    expect(sourceOf('mine/note-2', payersWith(profile))).toEqual({ ...note.source, publisher: 'Mine' });
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('on %s: %s', (dateOfService, said) => {
    const profile = { ...mine, notes: [{ ...note, until: '2026-06-30' }] };
    expect(ids(under(profile, { ...encounter, dateOfService })).includes('payer-note')).toBe(said);
  });

  it('says how many more there are, and never more than a line', () => {
    const profile = {
      ...mine,
      label: 'x'.repeat(60),
      notes: Array.from({ length: 100 }, () => ({ ...note, says: 'y'.repeat(160) })),
    };
    const [found] = under(profile, encounter).findings.filter(({ id }) => id === 'payer-note');
    expect(found?.message).toContain('(99 more)');
    expect(found?.message.length).toBeLessThanOrEqual(240);
    expect(found?.sources).toHaveLength(100);
  });

  it('is silent without a code, and where a profile notes nothing', () => {
    expect(ids(under({ ...mine, notes: [note] } as { id: string }, officeEstablished))).not.toContain(
      'payer-note',
    );
    expect(ids(under(mine, encounter))).not.toContain('payer-note');
  });

  it('of a profile that is not there is an error', () => {
    expect(() => sourceOf('mine/note-1')).toThrow('unknown source mine/note-1');
    // Nor has a built-in profile any note.
    for (const id of ['cpt/note-1', 'cpt/note-0'] as const) {
      expect(() => sourceOf(id)).toThrow(`unknown source ${id}`);
    }
    expect(() => sourceOf('mine/note-9', payersWith({ ...mine, notes: [note] }))).toThrow('mine/note-9');
  });
});

describe('a contractor named by a profile', () => {
  const stable = {
    ...officeEstablished,
    problems: { 'chronic-stable': 2 },
    risk: ['prescription-drug-management'],
  };
  const worse = { ...stable, problems: { 'chronic-stable': 2, 'chronic-exacerbation': 1 } };
  const profile = (contractor: string) => ({
    id: 'mine',
    label: 'Mine',
    base: 'medicare',
    switches: { contractor },
  });

  it('that never credits a continued stable drug has it said, the code stays', () => {
    const answer = under(profile('cgs'), stable);
    const found = answer.findings.find(({ id }) => id === 'contractor-stable-drug');
    expect(answer.code).toBe('99214');
    expect(found).toMatchObject({ kind: 'payer', severity: 'warning' });
    expect(found?.message).toContain('CGS');
    expect(found?.message).toContain('99212');
    // What the contractor holds is not told a second time as what some hold.
    expect(ids(answer)).not.toContain('reading-stable-drug');
    expect(ids(under(profile('cgs'), worse))).not.toContain('contractor-stable-drug');
  });

  it.each(['first-coast', 'ngs', 'noridian', 'novitas'])('%s credits it under a condition', (contractor) => {
    const found = under(profile(contractor), stable).findings.find(
      ({ id }) => id === 'contractor-stable-drug-condition',
    );
    expect(found).toMatchObject({ kind: 'payer', severity: 'info' });
    expect(ids(under(profile(contractor), stable))).toContain('reading-stable-drug');
    expect(ids(under(profile(contractor), stable))).not.toContain('contractor-stable-drug');
    expect(ids(under(profile(contractor), worse))).not.toContain('contractor-stable-drug-condition');
  });

  it('none: only that authorities differ', () => {
    expect(ids(under(profile('none'), stable)).filter((id) => /stable-drug/.test(id))).toEqual([
      'reading-stable-drug',
    ]);
  });
});
