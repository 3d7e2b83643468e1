import { i18n } from '#i18n';
import {
  builtInPayers,
  dataCountIds,
  dataItems,
  dataTickIds,
  defaultPayer,
  familyTable,
  lastChecked,
  type Payers,
  problemKinds,
  problemKindsFor,
  riskItems,
  riskItemsFor,
  visitTable,
} from '../../lib/rules';
import { ticksOfVisit } from '../../lib/state/draft';
import { headlineOf } from './answer';
import { statusWords } from './status-words';
import type { View } from './view';

/** What may stand in a template, in braces; each is one part of the encounter in words. */
export const noteParts = [
  ...(['level', 'visit', 'problems', 'data', 'risk', 'time', 'services', 'modifiers', 'rules'] as const),
];
type NotePart = (typeof noteParts)[number];

const payers: Payers = builtInPayers;

/** The text for the note: a line for each part, without those of which nothing is ticked. */
export function noteText(view: View, template: string): string {
  const words = partsOf(view);
  const lines = template.split('\n').flatMap((line) => {
    const named = noteParts.filter((part) => line.includes(`{${part}}`));
    // A line about what is not there says nothing.
    if (named.length > 0 && named.every((part) => words[part] === '')) return [];
    return named.reduce((text, part) => text.replaceAll(`{${part}}`, words[part]), line);
  });
  return lines.join('\n').trim();
}

/** The template at first: what was done. Modifiers are about the claim alone and left to the trail for an audit. */
export function ownTemplate(): string {
  return templateOf(noteParts.filter((part) => part !== 'modifiers'));
}

/** The template with everything that there is to say. */
export function wholeTemplate(): string {
  return templateOf(noteParts);
}

function templateOf(parts: readonly NotePart[]): string {
  return parts.map((part) => `${i18n.t(`note.${part}`)}: {${part}}`).join('\n');
}

/** Names in braces that mean nothing. */
export function unknownParts(template: string): readonly string[] {
  const named = template.match(/\{[^{}\n]*\}/g) ?? [];
  return named.filter((one) => !noteParts.some((part) => one === `{${part}}`));
}

function partsOf(view: View): Readonly<Record<NotePart, string>> {
  const { draft, assessment } = view;
  const { ticks } = draft;
  const setting = ticksOfVisit(draft);
  const { visit } = setting;
  const { code, words, isCode, isNotReported } = headlineOf(view);
  const { time } = ticks;
  return {
    // What the panel says in place of a code is for whoever is ticking.
    level: [
      isCode && code,
      isCode && words,
      isNotReported && i18n.t('answer.notReportedShort'),
      ...(assessment?.addOns ?? []).map((one) => i18n.t('answer.addOn', [one.code, String(one.units)])),
    ]
      .filter(Boolean)
      .join(', '),
    visit: [
      familyTable[ticks.family].label,
      visit && visitTable[visit].short.toLowerCase(),
      ticks.dateOfService,
    ]
      .filter(Boolean)
      .join(', '),
    problems: problemKindsFor(setting)
      .flatMap((kind) => counted(ticks.problems?.[kind], problemKinds[kind]))
      .join('; '),
    data: [
      ...dataCountIds.flatMap((item) => counted(ticks.data?.[item], dataItems[item])),
      ...(ticks.data?.tests ?? []).map((test) => testWords(test)),
      ...dataTickIds.filter((item) => ticks.data?.[item]).map((item) => dataItems[item].one),
    ].join('; '),
    risk: riskItemsFor(ticks)
      .filter(({ item }) => ticks.risk?.includes(item))
      .map(({ item }) => riskItems[item].label.toLowerCase())
      .join('; '),
    time: time ? i18n.t('note.minutes', [String(assessment?.time?.minutes ?? time.minutes)]) : '',
    services: (ticks.services ?? []).map((service) => service.code).join(', '),
    modifiers: (assessment?.modifiers ?? [])
      .map(({ modifier, status }) => `${modifier} ${i18n.t(`modifiers.${statusWords[status]}`)}`)
      .join('; '),
    rules: assessment?.edition
      ? i18n.t('note.edition', [
          payers[ticks.payer ?? defaultPayer]?.label ?? '',
          assessment.edition,
          lastChecked,
        ])
      : '',
  };
}

function counted(
  count: number | undefined,
  words: { readonly one: string; readonly many: string },
): readonly string[] {
  if (!count) return [];
  return [`${count} ${count === 1 ? words.one : words.many}`];
}

type Test = NonNullable<NonNullable<View['draft']['ticks']['data']>['tests']>[number];

function testWords({ code, ordered, reviewed, interpreted, interpretationBilled }: Test): string {
  const done = [
    ordered && i18n.t('data.ordered'),
    reviewed && i18n.t('data.reviewed'),
    interpreted && i18n.t('data.interpreted'),
    interpretationBilled && i18n.t('data.interpretationBilled'),
  ].filter((words) => typeof words === 'string');
  return `${code} (${done.join(', ').toLowerCase()})`;
}
