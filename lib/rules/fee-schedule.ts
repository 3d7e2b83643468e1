import { cellsOf } from './csv-row';
import { type InputError, type Parsed, show } from './input-error';
import type { GlobalPeriod } from './tables/services/service';

/** What a fee schedule says of a code; the descriptors it also holds are the AMA's and are never kept. */
interface FeeScheduleEntry {
  readonly global: GlobalPeriod;
  /** Medicare's letter for how it treats the code, such as A for active. */
  readonly status: string;
}

/** The global periods of a whole fee schedule. */
export interface FeeSchedule {
  /** What the file calls itself, such as the year and the release; empty where it does not say. */
  readonly title: string;
  readonly codes: ReadonlyMap<string, FeeScheduleEntry>;
}

const globals: readonly string[] = ['000', '010', '090', 'XXX', 'YYY', 'ZZZ', 'MMM'] satisfies GlobalPeriod[];

/** Where the columns stand that are read; rows have as many cells as the header. */
interface Columns {
  readonly code: number;
  readonly modifier: number | undefined;
  readonly status: number;
  readonly global: number;
  readonly width: number;
}

/** Rows of titles before the header: the published files have nine. */
const mostTitles = 40;
/** Far beyond any line of the file; CMS's have some 200 characters. */
const longestLine = 10_000;
/** A whole file has some 19,000 rows of some 17,000 codes; it ends among the codes that begin with R to V. */
const mostRows = 100_000;
const fewestCodes = 10_000;
const lastLetters = 'R';

/**
 * Reads the relative value file of Medicare's physician fee schedule, as CMS publishes it in CSV (titles, a header on
 * several lines, a row for each code and component), or its digest with the columns code, status and global. Lines
 * come one after the other, so that a file is never held whole. A file that is another one, or not whole, is refused.
 */
export class FeeScheduleReader {
  #line = 0;
  #rows = 0;
  #title = '';
  #above: readonly string[] = [];
  #columns: Columns | undefined;
  #greatest = '';
  readonly #codes = new Map<string, FeeScheduleEntry>();
  /** Codes of which only rows with a modifier were read so far. */
  readonly #components = new Set<string>();

  /** Takes the next line, without its end; what is wrong with it ends the reading. */
  push(line: string): InputError | undefined {
    this.#line += 1;
    if (line.length > longestLine) {
      return this.#error(`found a line of ${line.length} characters; allowed: up to ${longestLine}`);
    }
    // Spreadsheets put a byte order mark before a text.
    const cells = cellsOf(this.#line === 1 ? line.replace(/^\uFEFF/, '') : line);
    if (!cells) return this.#error('found a quotation mark that is not closed');
    if (cells.every((cell) => cell === '')) return undefined;
    return this.#columns ? this.#row(cells, this.#columns) : this.#beforeRows(cells);
  }

  /** What was read, once every line was taken. */
  end(): Parsed<FeeSchedule> {
    if (!this.#columns) return { ok: false, error: this.#noHeader() };
    const codes = this.#codes.size;
    if (codes < fewestCodes || this.#greatest < lastLetters) {
      const found = `found ${codes} codes, the last ${show(this.#greatest)}`;
      const whole = `allowed: a whole file, of more than ${fewestCodes} codes and on to those that begin with V`;
      return { ok: false, error: this.#error(`${found}; ${whole}`) };
    }
    return { ok: true, value: { title: this.#title, codes: this.#codes } };
  }

  #beforeRows(cells: readonly string[]): InputError | undefined {
    const first = cells[0]?.toUpperCase();
    if (first === 'HCPCS' || first === 'CODE') return this.#header(cells);
    const title = cells.find((cell) => /relative value file/i.test(cell));
    if (title && this.#title === '') this.#title = title.slice(0, 200);
    this.#above = cells;
    return this.#line >= mostTitles ? this.#noHeader() : undefined;
  }

  #header(cells: readonly string[]): InputError | undefined {
    // The name of a column may go over several lines, of which the last two tell it from others.
    const names = cells.map((cell, index) =>
      [`${this.#above[index] ?? ''} ${cell}`, cell].map((name) =>
        name.trim().replaceAll(/\s+/g, ' ').toUpperCase(),
      ),
    );
    const at = (name: RegExp) => names.findIndex((written) => written.some((one) => name.test(one)));
    const status = at(/^STATUS( CODE)?$/);
    const global = at(/^(GLOB|GLOBAL)( DAYS)?$/);
    const modifier = at(/^MOD(IFIER)?$/);
    if (status < 0 || global < 0) {
      const missing = status < 0 ? 'STATUS CODE' : 'GLOB DAYS';
      return this.#error(
        `found a header without ${missing}; allowed: the header of CMS’s relative value file`,
      );
    }
    this.#columns = {
      code: 0,
      modifier: modifier < 0 ? undefined : modifier,
      status,
      global,
      width: cells.length,
    };
    return undefined;
  }

  #row(cells: readonly string[], columns: Columns): InputError | undefined {
    this.#rows += 1;
    if (this.#rows > mostRows) return this.#error(`found more than ${mostRows} rows; allowed: up to that`);
    if (cells.length !== columns.width) {
      const cut = cells.length < columns.width ? '; the file may have been cut off' : '';
      return this.#error(`found ${cells.length} cells; allowed: ${columns.width}, as in the header${cut}`);
    }
    const code = cells[columns.code] ?? '';
    const status = cells[columns.status] ?? '';
    const global = globals.find((one) => one === cells[columns.global]) as GlobalPeriod | undefined;
    if (!/^[0-9A-Z]{5}$/.test(code)) return this.#wrong('code', code, 'five capital letters or digits');
    if (!/^[A-Z]$/.test(status)) return this.#wrong('status', status, 'one capital letter');
    if (global === undefined) {
      return this.#wrong('global period', cells[columns.global] ?? '', globals.join(', '));
    }
    if (code > this.#greatest) this.#greatest = code;
    // CMS keeps places for codes to come, such as GXXX1.
    if (!/^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/.test(code)) return undefined;
    return this.#keep(code, columns.modifier === undefined ? '' : (cells[columns.modifier] ?? ''), {
      global,
      status,
    });
  }

  /** Of the rows of a code the one without a modifier counts, else the first. */
  #keep(code: string, modifier: string, entry: FeeScheduleEntry): InputError | undefined {
    const before = this.#codes.get(code);
    if (modifier !== '') {
      if (before) return undefined;
      this.#components.add(code);
    } else if (before && !this.#components.delete(code)) {
      if (before.global === entry.global) return undefined;
      return this.#error(`found ${code} again with ${entry.global}; it had ${before.global}`);
    }
    this.#codes.set(code, entry);
    return undefined;
  }

  #wrong(what: string, found: string, allowed: string): InputError {
    // A spreadsheet that saved the file again has taken zeros for numbers.
    const zeros = /^\d{1,4}$/.test(found)
      ? '; a spreadsheet may have removed zeros: use the file as published'
      : '';
    return this.#error(`found ${show(found)} as ${what}; allowed: ${allowed}${zeros}`);
  }

  #noHeader(): InputError {
    return this.#error(
      'found no header; allowed: CMS’s relative value file as CSV, with a row that begins with HCPCS and columns for status and global days',
    );
  }

  #error(message: string): InputError {
    return { path: `line ${this.#line}`, message };
  }
}
