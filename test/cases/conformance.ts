import { modifierCases, scored } from './modifier-cases';
import { type PublishedCase, published, type Statement, statementsOf } from './published';

const verdicts = ['agree', 'disputed', 'differs', 'not scored'] as const;
type Verdict = (typeof verdicts)[number];

const shown = {
  codes: 'code',
  notCodes: 'not',
  mdm: 'MDM',
  addOns: 'add-ons',
  separateEM: 'stands apart',
} as const;

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
    'doubted for a reason kept with the case. Not scored: the source states nothing, or the encounter does not hold the',
    'fact that its modifier rests on.',
    '',
    `${rows.length} cases: ${counts.join(', ')}.`,
    '',
    row('Case', 'Source', 'Trust', 'Ours', 'Theirs', 'Verdict'),
    row('---', '---', '---', '---', '---', '---'),
    ...lines,
    '',
    ...workedCases(),
    '',
  ].join('\n');
}

/** The worked cases of modifiers: an expected one is met by supported or review. */
function workedCases(): readonly string[] {
  const rows = modifierCases.map((one) => ({ one, answer: scored(one) }));
  const agreeing = rows.filter(({ answer }) => answer?.agrees).length;
  const reading = rows.filter(({ answer }) => !answer).length;
  return [
    '# Worked modifier cases and our answers',
    '',
    'From `modifier25.json`. An expected modifier is met by one that is supported or that a person must answer for; a',
    'visit that is not reported by no supported modifier and a finding of error or warning, the worst of which is named.',
    '',
    `${rows.length} cases: agree ${agreeing}, differs ${rows.length - agreeing - reading}, reading only ${reading}.`,
    '',
    row('Case', 'Visit and services', 'Ours', 'Theirs', 'Verdict'),
    row('---', '---', '---', '---', '---'),
    ...rows.map(({ one, answer }) =>
      row(
        one.id,
        [one.em_code, ...one.same_day_services.map(({ code }) => code)].join(' + '),
        answer ? cell(answer.ours) : '–',
        answer ? cell(answer.theirs) : cell(one.expected.why),
        answer ? (answer.agrees ? 'agree' : 'differs') : 'reading only',
      ),
    ),
  ];
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
