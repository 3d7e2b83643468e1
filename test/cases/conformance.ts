import { type PublishedCase, published, type Statement, statementsOf } from './published';

const verdicts = ['agree', 'disputed', 'differs', 'not scored'] as const;
type Verdict = (typeof verdicts)[number];

const shown = { codes: 'code', notCodes: 'not', mdm: 'MDM', addOns: 'add-ons' } as const;

/** The published cases beside our answers, as a Markdown document that ends in a line feed. */
export function conformance(): string {
  const rows = published.map((one) => {
    const statements = statementsOf(one);
    return { one, statements, verdict: verdictOf(one, statements) };
  });
  const counts = verdicts.map(
    (verdict) => `${verdict} ${rows.filter((row) => row.verdict === verdict).length}`,
  );
  const lines = rows.map(({ one, statements, verdict }) =>
    row(
      one.id,
      `[${cell(one.source.title)}](${one.source.url})`,
      one.trust,
      cell(statements.map(({ key, ours }) => `${nameOf(key)} ${ours}`).join('; ') || '–'),
      cell(statements.map(({ key, published: theirs }) => `${nameOf(key)} ${theirs}`).join('; ') || '–'),
      verdict === 'disputed' ? disputedWith(statements) : verdict,
    ),
  );
  return [
    '# Published cases and our answers',
    '',
    'Made by `npm run conformance` from `published.json`; `npm run --silent conformance > test/cases/conformance.md`',
    'renews it, and a test holds that it is current. Trust: A = AMA, CMS, a Medicare contractor or a specialty society;',
    'B = a credentialed educator; C = other. Only what a source states is compared. Disputed: the published answer is',
    'doubted for a reason kept with the case. Not scored: the source states nothing of codes, levels or add-ons.',
    '',
    `${rows.length} cases: ${counts.join(', ')}.`,
    '',
    row('Case', 'Source', 'Trust', 'Ours', 'Theirs', 'Verdict'),
    row('---', '---', '---', '---', '---', '---'),
    ...lines,
    '',
  ].join('\n');
}

function verdictOf({ disputed }: PublishedCase, statements: readonly Statement[]): Verdict {
  if (statements.length === 0) return 'not scored';
  if (disputed !== null) return 'disputed';
  return statements.every(({ agrees }) => agrees) ? 'agree' : 'differs';
}

function disputedWith(statements: readonly Statement[]): string {
  const differing = statements.filter(({ agrees }) => !agrees).map(({ key }) => nameOf(key));
  return differing.length > 0 ? `disputed (differs: ${differing.join(', ')})` : 'disputed (same answer)';
}

function nameOf(key: string): string {
  return Object.entries(shown).find(([id]) => id === key)?.[1] ?? key;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
