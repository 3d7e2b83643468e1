import { rowOn } from '../dated';
import type { Encounter } from '../encounter';
import { panels } from '../tables/panels';
import type { Check } from './check';

type Panels = (typeof panels)[number]['value'];
type Tests = NonNullable<NonNullable<Encounter['data']>['tests']>;

/** The tests that count as ordered or reviewed, each once. */
function countedTests(tests: Tests): ReadonlySet<string> {
  const counted = new Set<string>();
  for (const { code, ordered, reviewed, interpretationBilled } of tests) {
    if ((ordered || reviewed) && !interpretationBilled) counted.add(code);
  }
  return counted;
}

/** Whether a test, or a smaller panel, is wholly in a panel. */
function isPartOf(code: string, parts: ReadonlySet<string>, all: Panels): boolean {
  const own = all.get(code);
  return parts.has(code) || (own !== undefined && own !== parts && [...own].every((part) => parts.has(part)));
}

/** A panel and a test that is in it, both counted. */
const panelAndPart: Check = {
  id: 'panel-and-component',
  kind: 'conflict',
  severity: 'error',
  needs: 'tests',
  look({ encounter }) {
    const tests = encounter.data?.tests;
    if (!tests || tests.length < 2) return undefined;
    const row = rowOn(panels, encounter.dateOfService);
    const codes = [...countedTests(tests)].sort();
    for (const panel of codes) {
      const parts = row.value.get(panel);
      const part = parts && codes.find((code) => isPartOf(code, parts, row.value));
      if (!part) continue;
      return {
        rule: 'panel-and-component',
        says: `${part} is part of ${panel}, and both are counted; a panel is one test with all that is in it.`,
        cites: row.cites,
        since: row.from,
      };
    }
    return undefined;
  },
};

/** Every test of a panel by itself, and not the panel. */
const panelSplit: Check = {
  id: 'panel-split',
  kind: 'conflict',
  severity: 'error',
  needs: 'tests',
  look({ encounter }) {
    const tests = encounter.data?.tests;
    if (!tests || tests.length < 2) return undefined;
    const row = rowOn(panels, encounter.dateOfService);
    const codes = countedTests(tests);
    for (const [panel, parts] of row.value) {
      if (parts.size > codes.size || ![...parts].every((part) => codes.has(part))) continue;
      return {
        rule: 'panel-split',
        says: `Every test of ${panel} is counted by itself; together they are one panel, and a panel is one test.`,
        cites: row.cites,
        since: row.from,
      };
    }
    return undefined;
  },
};

export const panelSets: readonly Check[] = [panelAndPart, panelSplit];
