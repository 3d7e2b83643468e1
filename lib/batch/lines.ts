import { isAscii, isUtf8 } from 'node:buffer';

/** One line of a stream: its text, or why it could not be read as text. */
export type Line = { readonly text: string } | { readonly unreadable: string };

/** Far beyond any encounter; a longer line is refused instead of filling the memory. */
const longest = 16 * 1024 * 1024;

const lineFeed = 10;
const byteOrderMark = '\uFEFF';

/**
 * Splits bytes that come in pieces into lines, at the line feed alone: other separators may stand inside a JSON
 * text. The last line needs no line feed; a byte order mark before a line is passed over. Memory holds one piece and
 * one line.
 */
export class LineSplitter {
  /** What has come of a line that is not at its end. */
  #begun: Uint8Array[] = [];
  #length = 0;

  /** The lines that a further piece completes. */
  push(piece: Uint8Array): readonly Line[] {
    const first = piece.indexOf(lineFeed);
    if (first < 0) {
      this.#keep(piece);
      return [];
    }
    this.#keep(piece.subarray(0, first));
    const line = this.#take();
    const last = piece.lastIndexOf(lineFeed);
    this.#keep(piece.subarray(last + 1));
    return first === last ? [line] : [line, ...linesOf(piece.subarray(first + 1, last))];
  }

  /** The last line, where the bytes did not end in a line feed. */
  end(): readonly Line[] {
    return this.#length > 0 ? [this.#take()] : [];
  }

  #keep(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > longest) this.#begun = [];
    else if (piece.length > 0) this.#begun.push(piece);
  }

  #take(): Line {
    const line = this.#length > longest ? tooLong : lineOf(Buffer.concat(this.#begun));
    this.#begun = [];
    this.#length = 0;
    return line;
  }
}

const tooLong: Line = { unreadable: `longer than ${longest} bytes` };

/** Whole lines, the last without its line feed. */
function linesOf(bytes: Uint8Array): readonly Line[] {
  // One letter beyond ASCII would make a text of all of them twice as wide, and slow to read.
  if (bytes.length > longest || !isAscii(bytes)) return linesApart(bytes);
  return bufferOf(bytes)
    .toString('latin1')
    .split('\n')
    .map((text) => ({ text }));
}

function linesApart(bytes: Uint8Array): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(lineOf(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

function lineOf(bytes: Uint8Array): Line {
  if (bytes.length > longest) return tooLong;
  if (!isUtf8(bytes)) return { unreadable: 'found bytes that are not UTF-8 text' };
  const text = bufferOf(bytes).toString('utf8');
  return { text: text.startsWith(byteOrderMark) ? text.slice(1) : text };
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
