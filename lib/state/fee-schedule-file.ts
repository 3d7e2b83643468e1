import { type FeeSchedule, FeeScheduleReader, type InputError, type Parsed } from '../rules';
import { TextLines } from './text-lines';

/** Several times the file, zipped or not. */
const largest = 64 * 1024 * 1024;
const pieceSize = 256 * 1024;

/**
 * Reads Medicare's fee schedule from a file that somebody chose: the zip file as CMS publishes it, or the CSV in it.
 * @param onProgress is told the share that is read, from 0 to 1
 */
export async function readFeeScheduleFile(
  file: Blob,
  onProgress: (share: number) => void = () => {},
): Promise<Parsed<FeeSchedule>> {
  if (file.size > largest) return refused(`found ${file.size} bytes; allowed: up to ${largest}`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) return read(bytes, onProgress);
  // Only who loads a zip file pays for the reading of one.
  const { relativeValueFileIn } = await import('./unzip');
  const unzipped = relativeValueFileIn(bytes);
  return unzipped.ok ? read(unzipped.value, onProgress) : unzipped;
}

async function read(bytes: Uint8Array, onProgress: (share: number) => void): Promise<Parsed<FeeSchedule>> {
  // Descriptors may hold any bytes, and are not kept; the reader itself refuses what is no text.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const lines = new TextLines();
  const reader = new FeeScheduleReader();
  for (let start = 0; start < bytes.length; start += pieceSize) {
    const piece = decoder.decode(bytes.subarray(start, start + pieceSize), { stream: true });
    const error = pushAll(reader, lines.push(piece));
    if (error) return { ok: false, error };
    onProgress(Math.min(1, (start + pieceSize) / bytes.length));
    // The page draws the progress in between.
    await new Promise((resume) => setTimeout(resume));
  }
  const error = pushAll(reader, [...lines.push(decoder.decode()), ...lines.end()]);
  return error ? { ok: false, error } : reader.end();
}

function pushAll(reader: FeeScheduleReader, lines: readonly string[]): InputError | undefined {
  for (const line of lines) {
    const error = reader.push(line);
    if (error) return error;
  }
  return undefined;
}

/** Every zip file begins with these letters, an empty one too. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function refused(message: string): Parsed<FeeSchedule> {
  return { ok: false, error: { path: '', message } };
}
