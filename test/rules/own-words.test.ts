import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPayers } from '../../lib/rules';
import { dataItems } from '../../lib/rules/tables/data-items';
import { familyTable } from '../../lib/rules/tables/families';
import { problemKinds } from '../../lib/rules/tables/problem-kinds';
import { serviceGroups } from '../../lib/rules/tables/services';
import { projectFiles, sourceOf, textOf, typescriptBelow } from '../source';

/* Every text that the project brings: that it is short enough for where it stands, and that it is our own. */

const ofRules = typescriptBelow('lib/rules').flatMap((file) =>
  sourceOf(file)
    // The address of a page is its publisher's wording.
    .literals.filter((text) => !/^https?:/.test(text))
    .map((text) => ({ file, text })),
);
const isSentence = (text: string) => /[a-z]/.test(text) && /\s/.test(text);

/** Questions and rules that a dialog or a page shows in full width. */
const isAskedInFull = /tables\/(gaps-|visit-|readings)|checks\/(beside-the-visit|teaching)/;

describe('length', () => {
  it('a sentence, or a piece of one that is put together, fits two lines of the panel', () => {
    const sentences = ofRules.filter(({ text }) => isSentence(text));
    expect(sentences.length).toBeGreaterThan(200);
    expect(
      sentences.filter(({ file, text }) => text.length > (isAskedInFull.test(file) ? 200 : 120)),
    ).toEqual([]);
  });

  it('what stands after a number in a sentence: 80 characters at most, no capital, no full stop', () => {
    const counted = [...Object.values(problemKinds), ...Object.values(dataItems)];
    for (const { one, many } of counted) {
      for (const words of [one, many]) {
        expect(words.length, words).toBeLessThanOrEqual(80);
        expect(words).toMatch(/^[a-z].*[a-z]$/);
      }
      expect(many).not.toBe(one);
    }
  });

  it('why earlier days are not covered: a sentence, of 140 characters at most', () => {
    for (const { before } of Object.values(familyTable)) {
      expect(before.length, before).toBeLessThanOrEqual(140);
      expect(before).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names of payers and kinds of service: some words, and no more than a line', () => {
    const names = [...Object.values(builtInPayers).map(({ label }) => label)];
    const kinds = serviceGroups().map(({ kind }) => kind);
    for (const name of [...names, ...kinds]) expect(name).toMatch(/^[A-Za-z].{1,68}[A-Za-z]$/);
  });
});

/*
 * CPT is the AMA's, and none of its sentences may stand here. So that they do not stand in this test either, only
 * digests are kept of every eight words in a row of them, as public pages quote them: descriptors of the codes, the
 * table of medical decision making and the definitions beside it. Eight, as fewer are the field's own terms. A sentence
 * that those pages do not quote is not among them: this finds a copy, it does not prove that there is none.
 */
describe('no sentence is shared with CPT, as far as can be told', () => {
  const inARow = 8;
  const digests: ReadonlySet<string> = new Set(
    JSON.parse(readFileSync(new URL('sentences-of-cpt.json', import.meta.url), 'utf8')) as string[],
  );

  /** The pieces of a text whose eight words stand in a row in CPT. */
  function shared(text: string): readonly string[] {
    const words = text
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    return words
      .map((_, index) => words.slice(index, index + inARow).join(' '))
      .filter((piece) => digests.has(createHash('sha256').update(piece).digest('hex').slice(0, 12)));
  }

  it('one is found, whatever stands around it and between its words', () => {
    expect(digests.size).toBeGreaterThan(1000);
    // Of nobody; it stands among the digests to be found here.
    const found = shared('And so: nobody ever wrote the “sentence” that stands here – to be found.');
    expect(found).toEqual([
      'nobody ever wrote the sentence that stands here',
      'ever wrote the sentence that stands here to',
      'wrote the sentence that stands here to be',
      'the sentence that stands here to be found',
    ]);
    expect(shared('nobody ever wrote this sentence that stands here')).toEqual([]);
  });

  it('not in the rules, nor put together by them', () => {
    const counted = Object.values(problemKinds).flatMap(({ one, many, label, hint }) => [
      `1 ${one}`,
      `2 ${many}`,
      `${label}: ${hint}`,
    ]);
    const texts = [...ofRules, ...counted.map((text) => ({ file: 'problem kinds', text }))];
    const found = texts.map(({ file, text }) => ({ file, shared: shared(text) }));
    expect(found.filter((one) => one.shared.length > 0)).toEqual([]);
  });

  it('not in what is drawn, nor in what is written about it', () => {
    const pages = projectFiles
      .filter((file) =>
        /^(README\.md|NOTICE|CHANGELOG\.md)$|^(assets|entrypoints|test\/chart)\/.*\.(yml|html)$/.test(file),
      )
      .map((file) => ({ file, text: textOf(file) ?? '' }));
    expect(pages.length).toBeGreaterThan(4);
    const drawn = typescriptBelow('components', 'lib', 'test/ehr/src').flatMap((file) =>
      sourceOf(file).literals.map((text) => ({ file, text })),
    );
    const found = [...pages, ...drawn].map(({ file, text }) => ({ file, shared: shared(text) }));
    expect(found.filter((one) => one.shared.length > 0)).toEqual([]);
  });
});
