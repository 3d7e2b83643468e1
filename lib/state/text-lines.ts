/** A line far beyond any that is meant; it is handed on as it is, and refused there. */
const longest = 1 << 20;

/** Splits text that comes in pieces into lines, whichever of the three ends of line it has. Memory holds one line. */
export class TextLines {
  #rest = '';

  /** The lines that a further piece completes. */
  push(piece: string): readonly string[] {
    // A carriage return at the end may be half of an end of line.
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > longest) {
      lines.push(this.#rest);
      this.#rest = '';
    }
    return lines;
  }

  /** The last line, where the text did not end in an end of line. */
  end(): readonly string[] {
    const last = this.#rest.replace(/\r$/, '');
    this.#rest = '';
    return last === '' ? [] : [last];
  }
}
