/** One line of a stream: its text, or why it could not be read as text. */
export type Line = { readonly text: string } | { readonly unreadable: string };

/** Far beyond any encounter; a longer line is refused instead of filling the memory. */
const longest = 16 * 1024 * 1024;

const lineFeed = 10;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Splits bytes that come in pieces into lines, at the line feed alone: other separators may stand inside a JSON
 * text. The last line needs no line feed; a byte order mark before a line is passed over. Memory holds one line.
 */
export class LineSplitter {
  #pieces: Uint8Array[] = [];
  #length = 0;

  /** The lines that a further piece completes. */
  push(piece: Uint8Array): readonly Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      this.#keep(piece.subarray(start, end));
      lines.push(this.#take());
      start = end + 1;
    }
    this.#keep(piece.subarray(start));
    return lines;
  }

  /** The last line, where the bytes did not end in a line feed. */
  end(): readonly Line[] {
    return this.#length > 0 ? [this.#take()] : [];
  }

  #keep(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > longest) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  #take(): Line {
    const line =
      this.#length > longest ? { unreadable: `longer than ${longest} bytes` } : decode(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return line;
  }
}

function decode(pieces: readonly Uint8Array[]): Line {
  try {
    return { text: utf8.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)) };
  } catch {
    return { unreadable: 'found bytes that are not UTF-8 text' };
  }
}
