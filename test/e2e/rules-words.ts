import {
  assess,
  builtInPayers,
  dataItems,
  type Encounter,
  familyTable,
  gapIds,
  gapOf,
  globalPeriods,
  knownContractors,
  placesOfService,
  problemKinds,
  riskItems,
  rulebook,
  serviceOf,
  timeActivities,
  visitTable,
} from '../../lib/rules';
import { withoutSigns } from '../pseudo-locale';

/* What the rules module says. Its sentences are cited and of its own language, so no catalogue holds them. */

/** The names of rows and choices, whatever is ticked. */
export function namesInRules(): readonly unknown[] {
  return [
    ...[builtInPayers, dataItems, familyTable, globalPeriods, knownContractors, placesOfService],
    ...[problemKinds, riskItems, timeActivities, visitTable],
  ];
}

/** What the rules say of an encounter: the answer with its reasons and findings, what a note must show, the services. */
export function saidOf(encounter: Encounter): readonly unknown[] {
  return [
    assess(encounter),
    gapIds.map((id) => gapOf(id, encounter.dateOfService)),
    (encounter.services ?? []).map(({ code }) => serviceOf(code)?.kind),
    sourcesOn(encounter.dateOfService),
  ];
}

/** The tables of the rules as the page of rules shows them. */
export function tablesOn(day: string): readonly unknown[] {
  return [rulebook({ day, payer: builtInPayers.cpt }), namesInRules()];
}

function sourcesOn(day: string): readonly unknown[] {
  return rulebook({ day, payer: builtInPayers.cpt }).sources;
}

/** A name in code, such as `chronic-stable`. */
const nameInCode = /^[a-z][a-zA-Z.-]*$/;
/** Where what looks like one is a text all the same. */
const textKeys: readonly string[] = ['label', 'publisher', 'cells'];

/**
 * Every text within what the rules gave, in small letters, from its first letter or digit to its last. What looks like a
 * name in code is none, so that a component that writes such a name as a word is seen.
 */
export function textsWithin(given: unknown): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (value: unknown, key = '') => {
    if (typeof value === 'string' && (textKeys.includes(key) || !nameInCode.test(value))) {
      texts.add(withoutSigns(value).toLowerCase());
    }
    // The codes of a list stand one after the other.
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
      texts.add(value.join(' ').toLowerCase());
    }
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? key : name);
    }
  };
  visit(given);
  return texts;
}

/** Where components join texts: at signs, and before and after a number. */
const joint = /[,;:·()[\]]|(?<![\p{L}\d])\d[\d-]*(?![\p{L}\d])/gu;

/** Whether a piece of text is one of some texts, or several that are joined by nothing but signs and numbers. */
export function isMadeOf(texts: ReadonlySet<string>, piece: string): boolean {
  const text = withoutSigns(piece).toLowerCase();
  if (isOneOf(texts, text)) return true;
  return [...text.matchAll(joint)].some(
    ({ index, 0: { length } }) =>
      isOneOf(texts, withoutSigns(text.slice(0, index))) && isMadeOf(texts, text.slice(index + length)),
  );
}

/** A text without two letters in a row is a number or a sign. */
function isOneOf(texts: ReadonlySet<string>, text: string): boolean {
  return texts.has(text) || !/\p{L}{2}/u.test(text);
}
