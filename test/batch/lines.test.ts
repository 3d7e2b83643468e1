import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LineSplitter } from '../../lib/batch/lines';
import { seed } from '../seed';

const encoder = new TextEncoder();

function bytesOf(input: string | readonly number[]): Uint8Array {
  return typeof input === 'string' ? encoder.encode(input) : Uint8Array.from(input);
}

/** The lines of bytes that come in the given pieces. */
function split(...pieces: readonly (string | readonly number[] | Uint8Array)[]): readonly Line[] {
  const splitter = new LineSplitter();
  const lines = pieces.flatMap((piece) =>
    splitter.push(piece instanceof Uint8Array ? piece : bytesOf(piece as string | readonly number[])),
  );
  return [...lines, ...splitter.end()];
}

const texts = (...lines: readonly string[]): readonly Line[] => lines.map((text) => ({ text }));

describe('lines', () => {
  it.each([
    ['nothing', '', []],
    ['one line', 'a\n', ['a']],
    ['no final line feed', 'a\nb', ['a', 'b']],
    ['one line without line feed', 'a', ['a']],
    ['a blank line', 'a\n\nb\n', ['a', '', 'b']],
    ['blank lines alone', '\n\n', ['', '']],
    ['a blank line at the end', 'a\n\n', ['a', '']],
    // White space of JSON, so it may stay; only the line feed ends a line.
    ['Windows line ends', 'a\r\nb\r\n', ['a\r', 'b\r']],
    ['a carriage return alone', 'a\rb\n', ['a\rb']],
    ['separators that may stand in a JSON text', 'a\u2028b\u2029c\u0085d\n', ['a\u2028b\u2029c\u0085d']],
    ['a null', 'a\0b\n', ['a\0b']],
    ['characters of two, three and four bytes', 'é€😀\n', ['é€😀']],
  ])('%s', (_, input, expected) => expect(split(input)).toEqual(texts(...expected)));

  it('a byte order mark before the first line is passed over', () => {
    expect(split([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x62])).toEqual(texts('a', 'b'));
  });
});

describe('pieces', () => {
  const text = '{"id":"é€😀\u2028"}\r\n\n\uFEFFb\nlast';
  const whole = split(text);

  it('are cut as the whole is: at every byte', () => {
    const bytes = encoder.encode(text);
    expect(whole).toHaveLength(4);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(split(bytes.subarray(0, cut), bytes.subarray(cut)), `cut at ${cut}`).toEqual(whole);
    }
  });

  it('may be single bytes, and empty', () => {
    const bytes = encoder.encode(text);
    expect(split(...[...bytes].flatMap((byte) => [[], [byte]]))).toEqual(whole);
  });

  it('a line is given as soon as its line feed comes', () => {
    const splitter = new LineSplitter();
    expect(splitter.push(encoder.encode('a'))).toEqual([]);
    expect(splitter.push(encoder.encode('b\nc'))).toEqual(texts('ab'));
    expect(splitter.push(encoder.encode('\n'))).toEqual(texts('c'));
    expect(splitter.end()).toEqual([]);
  });
});

describe('any bytes in any pieces', () => {
  /** One line after another, by the platform's own decoder. */
  const plainly = (bytes: Uint8Array): readonly Line[] => {
    const lines: Line[] = [];
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(0x0a, start) < 0 ? bytes.length : bytes.indexOf(0x0a, start);
      try {
        lines.push({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end)) });
      } catch {
        lines.push({ unreadable: 'found bytes that are not UTF-8 text' });
      }
      start = end + 1;
    }
    return lines;
  };
  const some = fc.oneof(
    fc
      .constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\uFEFF', '\u2028', 'é', '€', '😀', '{"id":"a"}', ' ')
      .map((text) => [...encoder.encode(text)]),
    fc.constantFrom(
      [0xff],
      [0xc3],
      [0xf0, 0x9f],
      [0x80],
      [0xed, 0xa0, 0x80],
      [0xef, 0xbb],
      [0xc0, 0xaf],
      [0],
    ),
  );

  it('are the lines that they are one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(some, { maxLength: 20 }), { maxLength: 6 }), (drawn) => {
        const pieces = drawn.map((parts) => parts.flat());
        expect(split(...pieces)).toEqual(plainly(Uint8Array.from(pieces.flat())));
      }),
      { seed, numRuns: 5_000 },
    );
  });
});

describe('what is no text', () => {
  it.each([
    ['a lone continuation byte', [0x61, 0x80, 0x0a]],
    ['an overlong form', [0xc0, 0xaf, 0x0a]],
    ['half a character at the end of a line', [0xe2, 0x82, 0x0a]],
    ['a surrogate', [0xed, 0xa0, 0x80, 0x0a]],
    ['Latin-1', [0xe9, 0x61, 0x0a]],
  ])('%s is refused in its place, and the next line is read', (_, bytes) => {
    const [bad, next, ...more] = split([...bytes, 0x62, 0x0a]);
    expect(bad).toEqual({ unreadable: expect.stringContaining('UTF-8') });
    expect(next).toEqual({ text: 'b' });
    expect(more).toEqual([]);
  });

  it('half a character where the input ends is refused', () => {
    expect(split([0x61, 0x0a, 0xf0, 0x9f])).toEqual([
      { text: 'a' },
      { unreadable: expect.stringContaining('UTF-8') },
    ]);
  });
});

describe('a line far too long', () => {
  const longest = 16 * 1024 * 1024;
  const megabyte = new Uint8Array(1024 * 1024).fill(0x61);
  const megabytes = (count: number) => Array.from({ length: count }, () => megabyte);

  it('is refused without its text, and the next line is read', () => {
    const [bad, next, ...more] = split(...megabytes(17), '\nb\n');
    expect(bad).toEqual({ unreadable: expect.stringContaining(String(longest)) });
    expect(next).toEqual({ text: 'b' });
    expect(more).toEqual([]);
  });

  it('is refused without a line feed too', () => {
    expect(split(...megabytes(17))).toEqual([{ unreadable: expect.stringContaining(String(longest)) }]);
  });

  it('is refused in the middle of one piece, and the lines about it are read', () => {
    const long = 'a'.repeat(longest + 1);
    expect(split(`first\nsecond\n${long}\nlast`)).toEqual([
      ...texts('first', 'second'),
      { unreadable: expect.stringContaining(String(longest)) },
      ...texts('last'),
    ]);
  });

  it('begins a byte beyond the longest', () => {
    const [longestLine] = split(...megabytes(16), '\n');
    expect(longestLine && 'text' in longestLine && longestLine.text.length).toBe(longest);
    expect(split(...megabytes(16), 'a\n')).toEqual([{ unreadable: expect.any(String) }]);
  });
});
