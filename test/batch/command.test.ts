import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../root';
import { nasty } from '../rules/nasty';
import { answers, run, start } from './command';

/* The real command, as a process: what stands on its streams and how it ends. */

const folder = mkdtempSync(join(tmpdir(), 'level-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const visit = { dateOfService: '2026-03-02', family: 'office', visit: 'established' };

/** An encounter as a line. */
function line(id: string, ticks: object = {}): string {
  return `${JSON.stringify({ id, ...visit, ...ticks })}\n`;
}

describe('the examples of the contract', () => {
  // contract/README.md and its examples, restated.
  const encounters = [
    {
      id: 'two-stable-rx',
      ...visit,
      problems: { 'chronic-stable': 2 },
      risk: ['prescription-drug-management'],
    },
    {
      id: 'wart-and-diabetes',
      ...visit,
      payer: 'medicare',
      problems: { 'chronic-exacerbation': 1, 'self-limited': 1 },
      data: { testsOrdered: 2 },
      risk: ['prescription-drug-management'],
      time: { minutes: 24 },
      services: [{ code: '17110' }],
    },
    {
      id: 'obs-to-icu',
      dateOfService: '2026-03-02',
      family: 'hospital',
      visit: 'subsequent',
      payer: 'medicare',
      problems: { 'threat-to-life-or-function': 1 },
      data: { resultsReviewed: 4, independentInterpretation: true },
      risk: ['hospitalization-or-escalation'],
      time: { minutes: 66 },
    },
    { id: 'bad-count', ...visit, problems: { 'chronic-stable': -1 } },
  ];
  const assessments = [
    {
      id: 'two-stable-rx',
      edition: '2026-01-01',
      code: '99214',
      units: 1,
      basis: 'mdm',
      mdm: { level: 'moderate', problems: 'moderate', data: 'minimal', risk: 'moderate', code: '99214' },
      addOns: [],
      modifiers: [],
    },
    {
      id: 'wart-and-diabetes',
      edition: '2026-01-01',
      code: '99214',
      units: 1,
      basis: 'mdm',
      mdm: { level: 'moderate', problems: 'moderate', data: 'limited', risk: 'moderate', code: '99214' },
      time: { minutes: 24, code: '99213' },
      addOns: [],
      modifiers: [{ modifier: '25', on: '99214', status: 'review' }],
    },
    {
      id: 'obs-to-icu',
      edition: '2026-01-01',
      code: '99233',
      units: 1,
      basis: 'time',
      mdm: { level: 'high', problems: 'high', data: 'extensive', risk: 'high', code: '99233' },
      time: { minutes: 66, code: '99233' },
      addOns: [{ code: 'G0316', units: 1 }],
      modifiers: [],
    },
    {
      id: 'bad-count',
      line: 4,
      error: { path: 'problems.chronic-stable', message: expect.stringContaining('-1') },
    },
  ];

  it('are answered as it says', async () => {
    const done = await run(encounters.map((encounter) => `${JSON.stringify(encounter)}\n`).join(''));
    expect(done).toMatchObject({ status: 1, err: '' });
    const written = answers(done);
    expect(written).toHaveLength(4);
    assessments.forEach((assessment, index) => {
      // toEqual on each key it states: time that is not stated must not be there, findings may.
      const { findings: _, ...answer } = written[index] as Record<string, unknown>;
      expect(answer).toEqual(assessment);
    });
    // The form the contract gives a finding, and no reason tree on the line.
    for (const answer of written.slice(0, 3)) {
      const { findings } = answer as { findings: readonly object[] };
      for (const finding of findings) {
        expect(Object.keys(finding).sort()).toEqual(['id', 'kind', 'message', 'severity', 'sources']);
      }
    }
  });
});

describe('lines', () => {
  it('good ones alone: in order, one for one, 0', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `visit ${index}`);
    const done = await run(ids.map((id) => line(id)).join(''));
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(answers(done).map((answer) => (answer as { id: string }).id)).toEqual(ids);
  });

  it('dates and families that are not covered are assessments: 0', async () => {
    const done = await run(
      line('early', { dateOfService: '2020-12-31' }) +
        '{"id":"other","dateOfService":"2026-03-02","family":"critical-care"}\n',
    );
    expect(done.status).toBe(0);
    expect(answers(done)).toMatchObject([
      { id: 'early', code: null, edition: null },
      { id: 'other', code: null },
    ]);
  });

  it('no input at all is fine: 0', async () => {
    expect(await run('')).toEqual({ status: 0, out: '', err: '' });
  });

  it('blank lines are errors in their place: 1', async () => {
    const done = await run(`\n${line('a')}  \r\n${line('b')}\n`);
    expect(done.status).toBe(1);
    expect(answers(done)).toMatchObject([
      { id: null, line: 1, error: { path: '' } },
      { id: 'a' },
      { id: null, line: 3, error: { path: '' } },
      { id: 'b' },
      { id: null, line: 5, error: { path: '' } },
    ]);
  });

  it('the last one needs no line feed, and bytes that are no text cost one line: 1', async () => {
    const done = await run(
      Buffer.concat([
        Buffer.from([0xef, 0xbb, 0xbf]),
        Buffer.from(line('a')),
        Buffer.from([0xff, 0x0a]),
        Buffer.from(line('b').trimEnd()),
      ]),
    );
    expect(done.status).toBe(1);
    expect(answers(done)).toMatchObject([
      { id: 'a' },
      { id: null, line: 2, error: { path: '' } },
      { id: 'b' },
    ]);
  });

  it('the nasty batch: every bad line in its place, and the run goes on: 1', async () => {
    const done = await run(nasty.map(({ line }) => `${line}\n`).join(''));
    expect(done).toMatchObject({ status: 1, err: '' });
    const written = answers(done);
    expect(written).toHaveLength(nasty.length);
    const wrong = nasty.flatMap(({ line, expect: expected }, index) => {
      const {
        id,
        line: number,
        error,
      } = written[index] as {
        id: string | null;
        line?: number;
        error?: { path: string };
      };
      const agrees =
        expected === 'ok'
          ? error === undefined
          : id === expected.id && number === index + 1 && error?.path === expected.path;
      return agrees ? [] : [{ line: line.slice(0, 200), answer: written[index] }];
    });
    expect(wrong).toEqual([]);
  });
});

describe('what keeps it from starting', () => {
  it('a directory for an input: 2', async () => {
    const done = await run(openSync(root, 'r'));
    expect(done).toMatchObject({ status: 2, out: '' });
    expect(done.err).toContain('directory');
  });

  it.each([[['--colour']], [['--profile']], [['encounters.ndjson']]])(
    '%o: 2, and says how it is used',
    async (args) => {
      const done = await run(line('a'), ...args);
      expect(done).toMatchObject({ status: 2, out: '' });
      expect(done.err).toContain('--profile');
    },
  );

  it.each([
    // What a profile may hold is test/rules/payer-profile.test.ts.
    ['that is not there', join(folder, 'missing.json'), 'missing.json'],
    ['that is no JSON', fileOf('broken.json', '{"id":'), 'broken.json'],
    [
      'with an unknown key',
      fileOf('colour.json', { id: 'mine', label: 'Mine', base: 'cpt', colour: 'red' }),
      'colour',
    ],
    [
      'with the id of a built-in one',
      fileOf('built-in.json', { id: 'medicare', label: 'Mine', base: 'cpt' }),
      'medicare',
    ],
  ])('a profile %s: 2, and says so', async (_, file, said) => {
    const done = await run(line('a'), '--profile', file);
    expect(done).toMatchObject({ status: 2, out: '' });
    expect(done.err).toContain(said);
    // A message, not a crash.
    expect(done.err).not.toMatch(/\n {4}at /);
  });

  it('two profiles of one id: 2', async () => {
    const one = fileOf('one.json', { id: 'mine', label: 'One', base: 'cpt' });
    const other = fileOf('other.json', { id: 'mine', label: 'Other', base: 'medicare' });
    const done = await run(line('a'), '--profile', one, '--profile', other);
    expect(done).toMatchObject({ status: 2, out: '' });
    expect(done.err).toContain('mine');
  });

  it('is said on the error stream; help is not an error', async () => {
    const done = await run('', '--help');
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(done.out).toContain('npm run --silent level');
  });
});

describe('profiles of one’s own', () => {
  const minutes = { time: { minutes: 60 } };

  it('are known by their id, beside the built-in ones', async () => {
    // 60 minutes: a prolonged unit under CPT (55), none under Medicare (69).
    const strict = fileOf('strict.json', {
      id: 'strict',
      label: 'Strict',
      base: 'cpt',
      switches: { prolonged: 'medicare' },
    });
    const plain = fileOf('plain.json', {
      id: 'plain',
      label: 'Plain',
      base: 'medicare',
      switches: { prolonged: 'cpt' },
    });
    const heir = fileOf('heir.json', { id: 'heir', label: 'Heir', base: 'medicare' });
    const done = await run(
      ['strict', 'plain', 'heir', 'cpt', 'medicare', 'unknown']
        .map((payer) => line(payer, { payer, ...minutes }))
        .join(''),
      ...['--profile', strict, '--profile', plain, '--profile', heir],
    );
    expect(done.status).toBe(1);
    const cpt = [{ code: '99417', units: 1 }];
    expect(answers(done)).toMatchObject([
      { id: 'strict', code: '99215', addOns: [] },
      { id: 'plain', code: '99215', addOns: cpt },
      { id: 'heir', code: '99215', addOns: [] },
      { id: 'cpt', code: '99215', addOns: cpt },
      { id: 'medicare', code: '99215', addOns: [] },
      { id: 'unknown', line: 6, error: { path: 'payer' } },
    ]);
    const [, , , , , unknown] = answers(done) as { error: { message: string } }[];
    for (const known of ['cpt', 'medicare', 'strict', 'plain', 'heir']) {
      expect(unknown?.error.message).toContain(known);
    }
  });
});

describe('a stream', () => {
  it('is answered while it is still open', async () => {
    const child = start([]);
    const out = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin?.write(line(id));
      // Waits for the answer before anything more is sent; a command that waits for the end never gets here.
      const { value } = await out.next();
      expect(JSON.parse(value as string)).toMatchObject({ id });
    }
    child.stdin?.end();
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
  });

  it('whose reader goes away ends the command', async () => {
    const child = start([]);
    child.stdin?.on('error', () => {});
    child.stdout?.once('data', () => child.stdout?.destroy());
    const closed = once(child, 'exit');
    const feed = setInterval(() => child.stdin?.write(line('more').repeat(100)), 5);
    const [status] = await closed;
    clearInterval(feed);
    expect(status).toBe(2);
  });
});
