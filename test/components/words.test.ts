import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';
import { textOf, typescriptBelow } from '../source';

/* Every word that a person reads stands in the catalogue or in the rules: none is written in a component. */

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

const readAttributes: readonly unknown[] = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'summary'];

/** The words written out in a component where a person would read them. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  const visit = (node: Node) => {
    if (node.type === 'JSXText') words.push(String(node.value));
    if (node.type === 'JSXExpressionContainer') words.push(...literalsOf(node.expression as Node));
    if (node.type === 'JSXAttribute') {
      const { name, value } = node as { name?: Node; value?: Node | null };
      const given = value?.type === 'JSXExpressionContainer' ? (value.expression as Node) : value;
      if (readAttributes.includes(name?.name)) words.push(...literalsOf(given));
      // Of the others, such as a class, what stands there is read by nobody; elements may stand in it.
      if (given) visit(given);
      return;
    }
    for (const inner of Object.values(node)) {
      for (const one of Array.isArray(inner) ? inner : [inner]) {
        if (typeof one === 'object' && one !== null) visit(one as Node);
      }
    }
  };
  visit(parseSync('component.tsx', text).program as unknown as Node);
  return words.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
}

/** What is written out in an expression that is a text and nothing else. */
function literalsOf(expression: Node | null | undefined): readonly string[] {
  if (typeof expression?.value === 'string') return [expression.value];
  if (expression?.type !== 'TemplateLiteral') return [];
  return (
    (expression as { quasis?: readonly { value: { raw: string } }[] }).quasis?.map(
      ({ value }) => value.raw,
    ) ?? []
  );
}

it.each(typescriptBelow('components', 'entrypoints').filter((file) => file.endsWith('.tsx')))(
  '%s',
  (file) => {
    expect(wordsIn(textOf(file) ?? '')).toEqual([]);
  },
);

it('would be seen', () => {
  const component = '<p class="a b" title="Two words">Some {"more"} <b aria-label={`of them`}>·</b></p>';
  expect(wordsIn(component)).toEqual(['Two words', 'Some', 'more', 'of them']);
});
