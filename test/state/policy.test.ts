import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../lib/state/kept-settings';
import { noPolicy } from '../../lib/state/policy';
import { policySchema } from '../../lib/state/policy-schema';
import { longestTemplate } from '../../lib/state/setting-choices';
import { policyKeys } from '../../lib/state/setting-shapes';
import { defaultSettings } from '../../lib/state/settings';
import { textOf } from '../source';

/* What an organisation may set: read entry by entry, so that one slip of the pen costs one entry. */

const tooLong = 'x'.repeat(longestTemplate + 1);

/** Of each setting what it takes, what it does not, and what is said of that. */
const table = [
  [
    'family',
    ['office', 'hospital', 'critical-care'],
    ['dentist', 'Office', 'toString', ''],
    'one of office, ',
  ],
  ['payer', ['cpt', 'medicare'], ['aetna', 'CPT'], 'one of cpt, medicare'],
  ['contractor', ['none', 'ngs', 'first-coast'], ['NGS'], 'one of none, cgs, '],
  ['placeOfService', ['none', '11', '02'], ['98', '1', ''], 'the two digits of a place of service, or none'],
  ['scheme', ['system', 'light', 'dark'], ['pink'], 'one of system, light, dark'],
  ['density', ['comfortable', 'compact'], ['dense'], 'one of comfortable, compact'],
  ['singleKeys', [true, false], [], 'true or false'],
  ['whatHolds', [true, false], [], 'true or false'],
  [
    'noteTemplate',
    ['', '{level}', 'x'.repeat(longestTemplate)],
    [tooLong],
    'text of 4000 characters at most',
  ],
] as const;

/** What is of no setting's type. */
const nowhereTaken = [null, 3, [], {}, ['cpt']];

describe('a policy', () => {
  it('may set every setting that the table below has', () => {
    expect(table.map(([key]) => key)).toEqual(policyKeys);
    expect(Object.keys(defaultSettings)).toEqual(expect.arrayContaining([...policyKeys]));
  });

  it('that sets nothing is none', () => {
    expect(parsePolicy({})).toEqual(noPolicy);
  });

  it.each(table)('presets %s', (key, taken, refused, allowed) => {
    for (const value of taken) {
      expect(parsePolicy({ [key]: value })).toEqual({ ...noPolicy, preset: { [key]: value } });
    }
    const otherType = typeof taken[0] === 'boolean' ? 'true' : true;
    for (const value of [...refused, ...nowhereTaken, otherType]) {
      const { preset, misread } = parsePolicy({ [key]: value });
      expect(preset).toEqual({});
      expect(misread).toEqual([{ path: key, message: expect.stringMatching(/^found .*; allowed: /s) }]);
      expect(misread[0]?.message).toContain(`; allowed: ${allowed}`);
    }
  });

  it.each(table)('locks %s, with a value alone', (key, [value]) => {
    const policy = { preset: { [key]: value }, locked: [key], misread: [] };
    expect(parsePolicy({ [key]: value, locked: [key] })).toEqual(policy);
    expect(parsePolicy({ locked: [key], [key]: value })).toEqual(policy);
    expect(parsePolicy({ locked: [key] })).toEqual({
      ...noPolicy,
      misread: [
        { path: 'locked', message: expect.stringContaining(`found "${key}", which is given no value`) },
      ],
    });
  });

  it('stands but for the entries that are not understood, which are named', () => {
    const policy = parsePolicy({
      ...{ payer: 'medicar', whatHolds: false, scheme: 'dark', export: false },
      locked: ['payer', 'famil', 'whatHolds', 7],
    });
    expect(policy.preset).toEqual({ whatHolds: false, scheme: 'dark' });
    expect(policy.locked).toEqual(['whatHolds']);
    expect(policy.misread).toEqual([
      { path: 'payer', message: 'found "medicar"; allowed: one of cpt, medicare' },
      { path: 'export', message: `found an unknown key; allowed: ${policyKeys.join(', ')}, locked` },
      { path: 'locked', message: 'found "payer", which is given no value; allowed: whatHolds, scheme' },
      { path: 'locked', message: `found "famil"; allowed: one of ${policyKeys.join(', ')}` },
      { path: 'locked', message: `found 7; allowed: one of ${policyKeys.join(', ')}` },
    ]);
  });

  it.each(['payer', true, { payer: true }, null])('locks nothing by %j in place of a list', (locked) => {
    const { misread, ...held } = parsePolicy({ payer: 'medicare', locked });
    expect(held).toEqual({ preset: { payer: 'medicare' }, locked: [] });
    expect(misread).toEqual([{ path: 'locked', message: expect.stringContaining('; allowed: a list') }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no key %s', (key) => {
    const policy = parsePolicy(JSON.parse(`{"${key}":{"payer":"medicare"},"locked":["${key}"]}`));
    expect(policy.preset).toEqual({});
    expect(policy.locked).toEqual([]);
    expect(policy.misread.map(({ path }) => path)).toEqual([key, 'locked']);
  });

  it('sets no favourites and no order of rows: those are of a person', () => {
    const { misread } = parsePolicy({ favourites: [], rowOrders: {} });
    expect(misread.map(({ path }) => path)).toEqual(['favourites', 'rowOrders']);
  });
});

describe('the schema of a policy', () => {
  interface Declared {
    readonly type: string;
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Declared>>;
    readonly items?: Declared;
  }
  const schema = policySchema() as Declared;

  /** Whether a value is of the type that is declared, as a browser would look. */
  const takes = ({ type, items }: Declared, value: unknown): boolean =>
    type === 'array'
      ? Array.isArray(value) && value.every((one) => items !== undefined && takes(items, one))
      : typeof value === type;

  const declared = (key: string): Declared => {
    const found = schema.properties?.[key];
    if (!found) throw new Error(`${key} is not declared`);
    return found;
  };

  it('declares every setting and the locks, and nothing else', () => {
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties ?? {})).toEqual([...policyKeys, 'locked']);
    // Chrome loads no extension whose schema says more of the whole.
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
  });

  it.each(table)(
    'hands on of %s what may be meant, and says what is allowed',
    (key, taken, refused, allowed) => {
      for (const value of taken) expect(takes(declared(key), value), String(value)).toBe(true);
      // A wrong word comes through, so that the settings can name it; Chrome would drop it without a word.
      for (const value of refused) expect(takes(declared(key), value), String(value)).toBe(true);
      for (const value of nowhereTaken)
        expect(takes(declared(key), value), JSON.stringify(value)).toBe(false);
      const words = typeof taken[0] === 'boolean' ? undefined : expect.stringContaining(allowed);
      expect(declared(key).description).toEqual(words);
    },
  );

  it('hands on a list of locks with a name that is none: one slip unlocks nothing else', () => {
    expect(takes(declared('locked'), ['payer', 'famil'])).toBe(true);
    expect(takes(declared('locked'), 'payer')).toBe(false);
    expect(takes(declared('locked'), [3])).toBe(false);
    expect(declared('locked').items?.description).toBe(`one of ${policyKeys.join(', ')}`);
  });

  it('uses only what Chrome knows of a schema', () => {
    const each = [...Object.values(schema.properties ?? {}), declared('locked').items];
    for (const one of each) {
      expect(['type', 'description', 'items']).toEqual(expect.arrayContaining(Object.keys(one ?? {})));
      expect(['string', 'boolean', 'array']).toContain(one?.type);
    }
  });

  it('is what the README says: every setting, with each of its values', () => {
    const rows = [...(textOf('README.md') ?? '').matchAll(/^\| `(\w+)` +\| (.+) \|$/gm)];
    const said = new Map(rows.map(([, key = '', words = '']) => [key, words]));
    expect([...said.keys()]).toEqual(expect.arrayContaining([...policyKeys, 'locked']));
    for (const key of policyKeys) {
      const [, values] = /^one of (.+)$/.exec(declared(key).description ?? '') ?? [];
      const named = [...(said.get(key) ?? '').matchAll(/`([^`]+)`/g)].map(([, value]) => value);
      if (values) expect(named).toEqual(values.split(', '));
    }
  });
});
