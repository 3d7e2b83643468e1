const lineFeed = 10;

/**
 * Lines on their way out, gathered as bytes one by one: as one text they would be slow to turn into bytes wherever a
 * single one holds a letter beyond ASCII. The same bytes are used again and again.
 */
export class Outgoing {
  #bytes = Buffer.allocUnsafe(256 * 1024);
  #length = 0;

  add(line: string): void {
    // Three bytes hold any unit of a text; what they need is counted only where there is no room for the most.
    if (this.#room() <= 3 * line.length) this.#makeRoom(Buffer.byteLength(line) + 1);
    this.#length += this.#bytes.write(line, this.#length);
    this.#bytes[this.#length] = lineFeed;
    this.#length += 1;
  }

  /** What was gathered, to be written before anything more is added. */
  take(): Uint8Array {
    const gathered = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return gathered;
  }

  #room(): number {
    return this.#bytes.length - this.#length;
  }

  #makeRoom(needed: number): void {
    if (needed <= this.#room()) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + needed));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
