/*
 * What Stryker leaves as it is in the rules, because a mutant of it is no fault of the rules:
 *
 * - Wording. A text with a blank and a small letter in it is a sentence or a label, and so is one word under a key
 *   that holds such. Tests hold their form, not their words. Codes, days, ids and names of rules have no blank and are
 *   mutated; so are lists of codes in one text, which have no small letter.
 * - Citations written out. A list of sources cannot be empty and each is one of those in the table, or it does not
 *   compile; test/rules/corpus.test.ts holds the same. A list that is put together by a rule is mutated.
 *
 * Numbers Stryker does not mutate at all: the tables of thresholds, typed by hand, are there for them.
 */

const wordingKeys = ['says', 'label', 'short', 'hint', 'one', 'many'];

/** The key under which a node stands in an object, if it is the whole of the value. */
function keyOf({ node, parent }) {
  if (parent?.type !== 'ObjectProperty' || parent.value !== node) return undefined;
  return parent.key.name ?? parent.key.value;
}

/** The text of a string or a template, without what is put into it; undefined of anything else. */
function textOf(node) {
  if (node.type === 'StringLiteral') return node.value;
  return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join('') : undefined;
}

function isWording(path) {
  const text = textOf(path.node);
  if (text === undefined || !/[a-z]/.test(text)) return false;
  return /\s/.test(text) || wordingKeys.includes(keyOf(path));
}

function isCitation(path) {
  const list = path.node.type === 'ArrayExpression' ? path : path.parentPath;
  if (list?.node.type !== 'ArrayExpression' || keyOf(list) !== 'cites') return false;
  return list.node.elements.every((element) => element?.type === 'StringLiteral');
}

function shouldIgnore(path) {
  if (isWording(path)) return 'wording';
  return isCitation(path) ? 'citation' : undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'not-mutated', value: { shouldIgnore } }];
