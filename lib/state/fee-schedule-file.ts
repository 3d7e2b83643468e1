import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { FeeSchedule, InputError, Parsed } from '../rules';
import { FeeScheduleRows } from './fee-schedule-rows';
import { TextLines } from './text-lines';

/** Several times the file, zipped or not. */
const largest = 64 * 1024 * 1024;
/** Small enough that the page draws the progress in between. */
const pieceSize = 64 * 1024;

/**
 * Reads Medicare's relative value file from a file that somebody chose: the CSV, or the zip file in which CMS
 * publishes it. Brings in a CSV reader: import it when a file was chosen.
 * @param onProgress is told the share that is read, from 0 to 1
 */
export async function readFeeScheduleFile(
  file: Blob,
  onProgress: (share: number) => void,
): Promise<Parsed<FeeSchedule>> {
  if (file.size > largest) return refused('', `found ${file.size} bytes; allowed: up to ${largest}`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) return read(bytes, onProgress);
  // Only who loads a zip file pays for the reading of one.
  const { relativeValueFileIn } = await import('./unzip');
  const unzipped = relativeValueFileIn(bytes);
  return unzipped.ok ? read(unzipped.value, onProgress) : unzipped;
}

async function read(bytes: Uint8Array, onProgress: (share: number) => void): Promise<Parsed<FeeSchedule>> {
  // Descriptors may hold any bytes, and are not kept; the rows themselves refuse what is no text.
  const decoder = new TextDecoder();
  const lines = new TextLines();
  const rows = new FeeScheduleRows();
  let read = 0;
  const pushAll = (complete: readonly string[]): InputError | undefined => {
    const found = pushLines(rows, complete);
    if (found) return { path: `line ${read + found.line}`, message: found.message };
    read += complete.length;
    return undefined;
  };
  for (let start = 0; start < bytes.length; start += pieceSize) {
    const piece = decoder.decode(bytes.subarray(start, start + pieceSize), { stream: true });
    const error = pushAll(lines.push(piece));
    if (error) return { ok: false, error };
    onProgress(Math.min(1, (start + pieceSize) / bytes.length));
    await new Promise((resume) => setTimeout(resume));
  }
  const error = pushAll([...lines.push(decoder.decode()), ...lines.end()]);
  if (error) return { ok: false, error };
  const whole = rows.end();
  return whole.ok ? whole : refused(`line ${read}`, whole.error.message);
}

interface AtLine {
  /** From 1, among the lines that were given. */
  readonly line: number;
  readonly message: string;
}

function pushLines(rows: FeeScheduleRows, lines: readonly string[]): AtLine | undefined {
  if (lines.length === 0) return undefined;
  const records = recordsOf(lines);
  for (const [index, cells] of records.entries()) {
    const message = rows.push(cells);
    if (message) return { line: index + 1, message };
  }
  // A row goes over several lines, or over the end, only where a quotation mark is left open.
  return records.length < lines.length
    ? {
        line: records.length + 1,
        message: 'found a quotation mark that is not closed; allowed: a row in each line',
      }
    : undefined;
}

/** The cells of each line, up to the first whose quotation marks are not closed in it. */
function recordsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const records: string[][] = [];
  try {
    parse(`${lines.join('\n')}\n`, {
      record_delimiter: '\n',
      trim: true,
      // Descriptors have inches.
      relax_quotes: true,
      // How many columns are right is known once the header was read.
      relax_column_count: true,
      on_record: (cells: string[], { lines: line }) => {
        if (line === records.length + 1) records.push(cells);
        return null;
      },
    });
  } catch (error) {
    if ((error as CsvError).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
  }
  return records;
}

/** Every zip file begins with these letters, an empty one too. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function refused(path: string, message: string): Parsed<FeeSchedule> {
  return { ok: false, error: { path, message } };
}
