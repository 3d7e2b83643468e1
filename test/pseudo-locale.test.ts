import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notOfCatalogue, pseudo } from './pseudo-locale';
import { root } from './root';

/** What stands in quotes or after a key in the catalogue: every message, as a person wrote it. */
const messages = readFileSync(join(root, 'assets/locales/en.yml'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/^\s*\w+:\s*/, '').replace(/^(["'])(.*)\1$/, '$2'))
  .filter((message) => message !== '');

/** What is put into a message later. */
const placeholders = (message: string) => message.match(/\$\d/g) ?? [];
const letters = (message: string) => message.replaceAll(/\$\d|[⟦⟧‹›]/g, '');

it.each([
  ['Rules', 2],
  ['Tick problems, data and risk, or enter the minutes.', 20],
  ['These entries of your organisation’s policy are not understood and change nothing:', 33],
])('%s is 40 %% longer, give or take a letter', (message, more) => {
  const added = letters(pseudo(message)).length - message.length;
  expect(Math.abs(added - more)).toBeLessThanOrEqual(1);
});

it('stands in brackets, and what is put in later stays as it was', () => {
  expect(pseudo('$1 MDM')).toMatch(/^⟦‹\$1› Ṁ+Đ+Ṁ+⟧$/);
  expect(placeholders(pseudo('$2 of $1: {level} at $1'))).toEqual(['$2', '$1', '$1']);
  expect(pseudo('In {level} stands the level')).toContain(' {level} ');
});

it('keeps the forms for one and for several apart', () => {
  const forms = pseudo('none open | 1 open | $1 open').split(' | ');
  expect(forms).toHaveLength(3);
  for (const form of forms) expect(form).toMatch(/^⟦[^⟦⟧]+⟧$/);
  expect(forms[1]).toContain('1');
  expect(forms[2]).toContain('$1');
});

it('leaves no plain letter in any message of the catalogue, and each placeholder where it was', () => {
  expect(messages.length).toBeGreaterThan(400);
  for (const message of messages) {
    const turned = pseudo(message);
    expect(turned.replaceAll(/\{[^{}]*\}/g, '')).not.toMatch(/[a-z]/i);
    expect(placeholders(turned)).toEqual(placeholders(message));
  }
});

it('tells the words of another origin in a text', () => {
  expect(notOfCatalogue(`${pseudo('The rule of')} “Low risk”`)).toEqual(['Low risk']);
  expect(notOfCatalogue(pseudo('With “$1” and $2').replace('$1', 'Low risk').replace('$2', '24'))).toEqual([
    'Low risk',
  ]);
  // In small letters, as a component may put them, they are of the catalogue still.
  expect(notOfCatalogue(pseudo('BEFORE YOU QUERY, FIX A JOB').toLowerCase())).toEqual([]);
});
