import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FeeSchedule, Parsed } from '../../lib/rules';
import { readFeeScheduleFile } from '../../lib/state/fee-schedule-file';
import { TextLines } from '../../lib/state/text-lines';
import { firstRow, header, lines, row, rows, title } from '../fee-schedule-lines';
import { publicRows } from '../public-data';

const text = (given: readonly string[] = lines(row('99999', '090')), end = '\r\n') => given.join(end) + end;
const zip = (files: Readonly<Record<string, string>>) =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]))),
  );

function read(...parts: readonly BlobPart[]): Promise<Parsed<FeeSchedule>> {
  return readFeeScheduleFile(new Blob([...parts]), () => {});
}

async function scheduleOf(...parts: readonly BlobPart[]): Promise<FeeSchedule> {
  const parsed = await read(...parts);
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

const entryOf = async (code: string, ...parts: readonly BlobPart[]) =>
  (await scheduleOf(...parts)).codes.get(code);

/** What a file is refused with. */
async function errorOf(...parts: readonly BlobPart[]): Promise<string> {
  const parsed = await read(...parts);
  return parsed.ok ? 'taken' : `${parsed.error.path}: ${parsed.error.message}`;
}

describe('a whole file', () => {
  it('gives each code its global period and status, and keeps no word of a descriptor', async () => {
    const schedule = await scheduleOf(
      text(lines(row('99999', 'XXX', { status: 'I', words: 'Secret words' }))),
    );
    expect(schedule.title).toBe(title);
    expect(schedule.codes.size).toBe(rows.length + 1);
    expect(schedule.codes.get('99999')).toEqual({ global: 'XXX', status: 'I' });
    expect(schedule.codes.get('89001')).toEqual({ global: '010', status: 'A' });
    expect(JSON.stringify([...schedule.codes])).not.toMatch(/words/i);
  });

  it.each([
    ['carriage return and line feed', '\r\n'],
    ['line feed', '\n'],
    ['carriage return', '\r'],
  ])('may have lines that end in %s, and blank ones', async (_, end) => {
    const given = ['', ...lines(row('99999', '090')), ','.repeat(31), ''];
    expect(await entryOf('99999', text(given, end))).toEqual({ global: '090', status: 'A' });
    expect(await entryOf('99999', given.join(end).trimEnd())).toEqual({ global: '090', status: 'A' });
  });

  it.each<[string, string]>([
    ['quoted, with a comma', '"Skin, some words"'],
    ['quoted, with quotes', '"Words ""so called"""'],
    ['with a quote in it', 'Up to 4sq" each'],
    ['empty', ''],
    ['of other signs', 'Café \ufffd'],
  ])('whatever its descriptors are: %s', async (_, words) => {
    expect((await entryOf('99999', text(lines(row('99999', '090', { words })))))?.global).toBe('090');
  });

  it('with a byte order mark, and with bytes that are no UTF-8 in a descriptor', async () => {
    expect((await entryOf('99999', '\uFEFF', text()))?.global).toBe('090');
    const [before = '', after = ''] = text().replace('Some words', '~').split('~');
    const parts = [before, new Uint8Array([0x92, 0x20, 0xe9]), after];
    expect((await entryOf('99999', ...parts))?.global).toBe('090');
  });

  it('is recognised by the names of its columns, wherever they stand', async () => {
    const turned = (line: string) => {
      const [code, ...others] = line.split(',');
      return [code, ...others.reverse()].join(',');
    };
    const given = lines(row('99999', '090', { status: 'R' })).map(turned);
    expect(await entryOf('99999', text(given))).toEqual({ global: '090', status: 'R' });
    const inOne = (header[1] ?? '').replace('CODE', 'STATUS CODE').replace(',DAYS,', ',GLOB DAYS,');
    expect((await scheduleOf(text([inOne, ...rows]))).codes.size).toBe(rows.length);
  });

  it('of a code with components the row of the whole counts, wherever it stands', async () => {
    const component = row('76932', 'XXX', { modifier: '26', status: 'A' });
    const whole = row('76932', 'YYY', { status: 'C' });
    for (const order of [
      [component, whole],
      [whole, component],
    ]) {
      expect(await entryOf('76932', text(lines(...order)))).toEqual({ global: 'YYY', status: 'C' });
    }
    expect(await entryOf('76932', text(lines(component)))).toEqual({ global: 'XXX', status: 'A' });
  });

  it('passes over places kept for codes to come', async () => {
    expect(await entryOf('GXXX1', text(lines(row('GXXX1', 'XXX'))))).toBeUndefined();
  });

  it.each([
    ['a period that the rules do not know', '030', 'A'],
    ['none', '', 'A'],
    ['a deleted code', '090', 'D'],
    ['a deleted code', '000', 'F'],
  ])('%s is left to be asked about: %s, %s', async (_, global, status) => {
    expect(await entryOf('99999', text(lines(row('99999', global, { status }))))).toEqual({
      global: undefined,
      status,
    });
  });

  it('tells how far it is, up to the whole', async () => {
    const shares: number[] = [];
    await readFeeScheduleFile(new Blob([text()]), (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(5);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('is refused with the line and what is allowed', () => {
  it.each<[string, string, RegExp]>([
    ['a code of four digits', row('1040', '000'), /found "1040" as code; .*removed zeros/],
    ['small letters', row('g0439', 'XXX'), /found "g0439" as code; allowed: five capital letters or digits$/],
    ['no status', row('99999', 'XXX', { status: '' }), /found "" as status; allowed: one capital letter/],
    ['a period whose zeros are gone', row('99999', '10'), /found "10" as global period; .*removed zeros/],
    ['a row that is cut off', row('99999', '000').slice(0, 40), /found \d+ columns; allowed: 32.*cut off/],
    [
      'a row that is too long',
      `${row('99999', '000')},1`,
      /found 33 columns; allowed: 32, as in the header$/,
    ],
    ['a quote that is not closed', row('99999', '000', { words: '"Words' }), /quotation mark.* not closed/],
    ['a row over two lines', row('99999', '000', { words: '"Words\nmore"' }), /quotation mark.* not closed/],
    ['a page of the web', '<!doctype html>', /found 1 columns; allowed: 32/],
  ])('%s', async (_, bad, message) => {
    const error = await errorOf(text(lines(bad)));
    expect(error).toMatch(new RegExp(`^line ${firstRow}: `));
    expect(error).toMatch(message);
  });

  it('a bad row far below, counted through every piece', async () => {
    const bad = [...lines().slice(0, firstRow + 9_000), row('1040', '000'), ...rows];
    expect(await errorOf(text(bad))).toMatch(new RegExp(`^line ${firstRow + 9_001}: found "1040" as code`));
  });

  it('a code twice, with another global period', async () => {
    const twice = (global: string) => text(lines(row('99999', '000'), row('99999', global)));
    expect(await errorOf(twice('000'))).toBe('taken');
    expect(await errorOf(twice('090'))).toBe(
      `line ${firstRow + 1}: found 99999 again with another global period; allowed: one for each code`,
    );
  });

  it.each<[string, string]>([
    ['another file', `a,b,c\n${'1,2,3\n'.repeat(100)}`],
    ['a short text', 'hello'],
    ['nothing', ''],
    ['the digest of our own tests', `code,status,global\n${'10000,A,000\n'.repeat(20)}`],
  ])('%s: no header', async (_, given) => {
    expect(await errorOf(given)).toMatch(/^line \d+: found no header; allowed: CMS/);
  });

  it.each([
    ['MOD', 1],
    ['STATUS CODE', 3],
    ['GLOB DAYS', 14],
  ])('a header without %s', async (name, column) => {
    const without = header.map((line) => {
      const cells = line.split(',');
      cells[column] = 'OTHER';
      return cells.join(',');
    });
    expect(await errorOf(text([...without, ...rows]))).toContain(`line 2: found a header without ${name};`);
  });

  it('a file that was cut off, in a row or between two', async () => {
    const whole = text();
    for (let at = 1; at < 20; at += 3) {
      const cut = whole.slice(0, Math.floor((whole.length * at) / 20));
      expect(await errorOf(cut), String(at)).toMatch(/^line \d+: found .*; allowed: /);
      const between = whole.slice(0, whole.lastIndexOf('\n', cut.length) + 1);
      expect(await errorOf(between), String(at)).toMatch(/^line \d+: found .*; allowed: /);
    }
    // The codes with a letter come last, or first.
    expect(await errorOf(text(lines().slice(0, -1)))).toMatch(/found 10805 codes.*may have been cut off/);
    const [letters, digits] = [rows.slice(-6), rows.slice(0, -6)];
    const turned = [...header, ...letters, ...digits];
    expect(await errorOf(text(turned))).toBe('taken');
    expect(await errorOf(text(turned.slice(0, -1_000)))).toMatch(/may have been cut off/);
  });

  it('a file without end', async () => {
    expect(await errorOf(text(lines(...Array<string>(100_001).fill(row('99999', '000')))))).toMatch(
      /found more than 100000 rows/,
    );
  });

  it('a file that is far too large, unread', async () => {
    const huge = { size: 1 << 30, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readFeeScheduleFile(huge as unknown as Blob, () => {})).toEqual({
      ok: false,
      error: { path: '', message: 'found 1073741824 bytes; allowed: up to 67108864' },
    });
  });
});

describe('a zip file', () => {
  it('the relative value file in it is read, among others and in a folder', async () => {
    const files = { 'GPCI2026.csv': 'a,b', 'RVU26C/PPRRVU2026_Jul.csv': text(), 'RVU26C.pdf': '%PDF' };
    expect((await entryOf('99999', zip(files)))?.global).toBe('090');
  });

  it('of two editions the one outside the quality programme is read', async () => {
    const other = text(lines(row('99999', '000')));
    const files = { 'PPRRVU2026_Jul_QPP.csv': other, 'PPRRVU2026_Jul_nonQPP.csv': text() };
    expect((await entryOf('99999', zip(files)))?.global).toBe('090');
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect((await entryOf('99999', zip(turned)))?.global).toBe('090');
  });

  it.each<[string, Uint8Array<ArrayBuffer>, RegExp]>([
    [
      'without it',
      zip({ 'a.csv': '1', 'b.txt': '2' }),
      /found a\.csv, b\.txt; allowed: a zip file with PPRRVU/,
    ],
    ['that is a workbook', zip({ 'xl/workbook.xml': '<x/>' }), /found xl\/workbook\.xml; allowed/],
    ['that is empty', zip({}), /found nothing; allowed/],
    ['with the folder of a Mac', zip({ '__MACOSX/._PPRRVU26.csv': 'x' }), /allowed: a zip file with PPRRVU/],
    [
      'of many files',
      zip(Object.fromEntries([...'abcdefg'].map((name) => [`${name}.csv`, '']))),
      /found a\.csv, b\.csv, c\.csv, d\.csv, e\.csv and 2 more; allowed/,
    ],
  ])('%s is refused', async (_, bytes, message) => {
    expect(await errorOf(bytes)).toMatch(message);
  });

  it('that was cut off is refused', async () => {
    const whole = zip({ 'PPRRVU26_JUL.csv': text() });
    for (const share of [0.01, 0.3, 0.6, 0.99]) {
      const cut = whole.slice(0, Math.max(4, Math.floor(whole.length * share)));
      expect(await errorOf(cut), String(share)).toMatch(/cannot be read|damaged/);
    }
  });

  it('with a damaged file is refused', async () => {
    const whole = zip({ 'PPRRVU26_JUL.csv': text() });
    whole.fill(0xff, 2_000, 4_000);
    expect(await errorOf(whole)).not.toBe('taken');
  });

  it('that says it holds more than it may is refused', async () => {
    const bytes = zip({ 'PPRRVU26_JUL.csv': text() });
    const directory = bytes.findIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
    );
    new DataView(bytes.buffer).setUint32(directory + 24, 0x7fff_ffff, true);
    expect(await errorOf(bytes)).toMatch(/of 2147483647 bytes; allowed/);
  });

  it('whose file is another is refused with the line', async () => {
    expect(await errorOf(zip({ 'PPRRVU26_JUL.csv': 'a,b\r\nc,d' }))).toMatch(/^line 2: found no header/);
  });
});

describe('lines of a text that comes in pieces', () => {
  it.each(['a\r\nb\nc\rd', 'a\r\nb\nc\rd\r\n', 'a\r\nb\nc\rd\r'])('%j', (given) => {
    for (let at = 0; at <= given.length; at += 1) {
      const pieces = new TextLines();
      const found = [...pieces.push(given.slice(0, at)), ...pieces.push(given.slice(at)), ...pieces.end()];
      expect(found, String(at)).toEqual(['a', 'b', 'c', 'd']);
    }
  });

  it('a line without end is handed on before it fills the memory', () => {
    const pieces = new TextLines();
    expect(pieces.push('x'.repeat(1 << 20))).toEqual([]);
    expect(pieces.push('x')).toHaveLength(1);
    expect(pieces.end()).toEqual([]);
  });
});

describe('held against the fee schedule of July 2026', () => {
  it('every code of it, laid out as CMS does, is read as it is written', async () => {
    const written = publicRows('mpfs_2026.csv');
    if (!written) return;
    const given = written.map(({ code = '', global = '', status = '' }) => row(code, global, { status }));
    const { codes } = await scheduleOf(text([...header, ...given]));
    // The one that is not there keeps a place for a code to come.
    expect(codes.size).toBe(written.length - 1);
    const wrong = written.filter(({ code = '', global, status }) => {
      const entry = codes.get(code);
      return code !== 'GXXX1' && (entry?.global !== global || entry?.status !== status);
    });
    expect(wrong).toEqual([]);
  });
});
