import { type FeeSchedule, type FeeScheduleEntry, feeScheduleEntry, type Parsed } from '../rules';

/** Where the columns stand that are read; rows have as many cells as the header. */
interface Columns {
  readonly code: number;
  readonly modifier: number;
  readonly status: number;
  readonly global: number;
  readonly width: number;
}

/** Lines of titles before the header: the published files have nine. */
const mostTitles = 40;
/** A whole file has some 19,000 rows of some 17,000 codes. */
const mostRows = 100_000;
const fewestCodes = 10_000;
/** Its last codes in digits begin with 99, its last ones with a letter with V5: one of the two ends the file. */
const lastCodes = [/^99/, /^V5/];

/**
 * Reads the rows of the relative value file of Medicare's physician fee schedule, as CMS publishes it: titles, a header
 * on several lines, then a row for each code and component. A file that is another one, or not whole, is refused:
 * what is wrong is said in the form of the rules' own messages.
 */
export class FeeScheduleRows {
  #rows = 0;
  #title = '';
  #above: readonly string[] = [];
  #columns: Columns | undefined;
  readonly #codes = new Map<string, FeeScheduleEntry>();
  /** Codes of which only rows with a modifier were read so far. */
  readonly #components = new Set<string>();

  /** Takes the cells of the next line; what is wrong with them ends the reading. */
  push(cells: readonly string[]): string | undefined {
    if (cells.every((cell) => cell === '')) return undefined;
    return this.#columns ? this.#row(cells, this.#columns) : this.#beforeRows(cells);
  }

  /** What was read, once every line was taken. */
  end(): Parsed<FeeSchedule> {
    if (!this.#columns) return refused(noHeader);
    const codes = [...this.#codes.keys()];
    const isWhole =
      codes.length >= fewestCodes && lastCodes.every((last) => codes.some((code) => last.test(code)));
    if (isWhole) return { ok: true, value: { title: this.#title, codes: this.#codes } };
    const found = `found ${codes.length} codes, the last ${codes.at(-1) ?? 'none'}`;
    return refused(
      `${found}; allowed: a whole file, with more than ${fewestCodes} codes up to 99… and V5…; it may have been cut off`,
    );
  }

  #beforeRows(cells: readonly string[]): string | undefined {
    if (cells[0]?.toUpperCase() === 'HCPCS') return this.#header(cells);
    this.#title ||= cells.find((cell) => /relative value file/i.test(cell))?.slice(0, 200) ?? '';
    this.#above = cells;
    this.#rows += 1;
    return this.#rows > mostTitles ? noHeader : undefined;
  }

  #header(cells: readonly string[]): string | undefined {
    // The name of a column may go over several lines, of which the last two tell it from others.
    const names = cells.map((cell, index) =>
      [`${this.#above[index] ?? ''} ${cell}`.trim(), cell].map((name) =>
        name.replaceAll(/\s+/g, ' ').toUpperCase(),
      ),
    );
    const at = (name: string) => names.findIndex((written) => written.includes(name));
    const columns = { modifier: at('MOD'), status: at('STATUS CODE'), global: at('GLOB DAYS') };
    const missing = [
      ...(columns.modifier < 0 ? ['MOD'] : []),
      ...(columns.status < 0 ? ['STATUS CODE'] : []),
      ...(columns.global < 0 ? ['GLOB DAYS'] : []),
    ];
    if (missing.length > 0) {
      return `found a header without ${missing.join(', ')}; allowed: the header of CMS’s relative value file`;
    }
    this.#columns = { code: 0, ...columns, width: cells.length };
    this.#rows = 0;
    return undefined;
  }

  #row(cells: readonly string[], columns: Columns): string | undefined {
    this.#rows += 1;
    if (this.#rows > mostRows) return `found more than ${mostRows} rows; allowed: up to that`;
    if (cells.length !== columns.width) {
      const cut = cells.length < columns.width ? '; the file may have been cut off' : '';
      return `found ${cells.length} columns; allowed: ${columns.width}, as in the header${cut}`;
    }
    const [code = '', modifier = '', status = '', global = ''] = [
      cells[columns.code],
      cells[columns.modifier],
      cells[columns.status],
      cells[columns.global],
    ];
    if (!/^[0-9A-Z]{5}$/.test(code)) return wrong('code', code, 'five capital letters or digits');
    if (!/^[A-Z]$/.test(status)) return wrong('status', status, 'one capital letter');
    // Another period is left to be asked about; one that has lost its zeros tells of the whole file.
    if (/^\d{1,2}$/.test(global)) return wrong('global period', global, 'three digits or letters');
    // CMS keeps places for codes to come, such as GXXX1.
    if (!/^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/.test(code)) return undefined;
    return this.#keep(code, modifier, feeScheduleEntry(status, global));
  }

  /** Of the rows of a code the one without a modifier counts, else the first. */
  #keep(code: string, modifier: string, entry: FeeScheduleEntry): string | undefined {
    const before = this.#codes.get(code);
    if (modifier !== '') {
      if (before) return undefined;
      this.#components.add(code);
    } else if (before && !this.#components.delete(code)) {
      if (before.global === entry.global) return undefined;
      return `found ${code} again with another global period; allowed: one for each code`;
    }
    this.#codes.set(code, entry);
    return undefined;
  }
}

const noHeader =
  'found no header; allowed: CMS’s relative value file (PPRRVU), with a row that begins with HCPCS';

function wrong(what: string, found: string, allowed: string): string {
  // A spreadsheet that saved the file again has taken zeros for numbers.
  const zeros = /^\d{1,4}$/.test(found)
    ? '; a spreadsheet may have removed zeros: use the file as published'
    : '';
  return `found ${JSON.stringify(found.slice(0, 40))} as ${what}; allowed: ${allowed}${zeros}`;
}

function refused(message: string): Parsed<FeeSchedule> {
  return { ok: false, error: { path: '', message } };
}
