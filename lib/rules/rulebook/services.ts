import { codesOf } from '../services';
import { serviceCites, serviceGroups } from '../tables/services';
import { none, pairedVisits, pairingSigns, pairsByGlobal, unknown } from '../tables/services/pairings';
import { serviceRanges } from '../tables/services/ranges';
import type { GlobalPeriod, ServiceGroup, ServiceRange } from '../tables/services/service';
import { testKinds } from '../tables/tests';
import {
  type Cell,
  type CodeRange,
  datedRow,
  type RulebookRow,
  type RulebookSection,
  type Setting,
  undatedRow,
} from './row';
import { capital } from './words';

const globalWords: Readonly<Record<GlobalPeriod, string>> = {
  '000': 'The day itself',
  '010': '10 days',
  '090': '90 days',
  XXX: 'None',
  YYY: 'Set by the contractor',
  ZZZ: 'That of the service it is added to',
  MMM: 'Maternity care',
};

/** Services of the same day, with their global period and the visits that the national edits pair them with. */
export function serviceSection(): RulebookSection {
  return {
    id: 'modifier',
    title: 'Services of the same day',
    columns: ['Global period', 'Paired by the national edits with', 'Codes'],
    rows: [...serviceGroups().map(groupRow), ...serviceRanges.map(rangeRow)],
  };
}

function groupRow(group: ServiceGroup, place: number): RulebookRow {
  const { kind, global, pairs = pairsByGlobal[global], roles } = group;
  const codes = codesOf(group.codes);
  return undatedRow(group, serviceCites, {
    id: `modifier.group-${place + 1}`,
    says: capital(kind),
    ...(roles?.includes('preventive') ? { note: 'preventive in the sense of Medicare' } : {}),
    cells: [globalWords[global], pairingWords(pairs), codes],
    codes,
  });
}

function rangeRow(range: ServiceRange, place: number): RulebookRow {
  const { kind, global, first, last, except } = range;
  return undatedRow(range, serviceCites, {
    id: `modifier.range-${place + 1}`,
    says: capital(kind),
    ...(except === undefined ? {} : { note: `but for ${except}` }),
    cells: [globalWords[global], pairingWords(none), rangeWords([first, last])],
    ranges: [[first, last]],
  });
}

/** Which visits the signs of a group pair it with, and whether a modifier may part them. */
function pairingWords(pairs: string): string {
  if (pairs === unknown) return 'Newer than the edits that were read';
  const signs = pairs.replaceAll(' ', '');
  const pairings = pairedVisits.flatMap((visit, index) => {
    const pairing = pairingSigns[signs.charAt(index)];
    return pairing ? [{ visit: visit.replaceAll(/[.-]/g, ' '), never: pairing.modifier === 'never' }] : [];
  });
  if (pairings.length === 0) return 'No visit';
  const namesOf = (paired: typeof pairings) => paired.map(({ visit }) => visit).join(', ');
  const never = pairings.filter((pairing) => pairing.never);
  return never.length > 0 ? `${namesOf(pairings)}; no modifier with ${namesOf(never)}` : namesOf(pairings);
}

type TestKinds = (typeof testKinds)[number]['value'];

const kindWords: Readonly<Record<keyof TestKinds, readonly [says: string, counts: string]>> = {
  pulseOximetry: ['Pulse oximetry', 'No test in the data element'],
  laboratory: ['Laboratory test', 'A value: ordered or reviewed, with nothing to interpret'],
  laboratoryRead: ['Laboratory test with a reading of its own', 'May also be interpreted'],
};

/** What a test listed by its code counts as in the data element. */
export function testSection(setting: Setting): RulebookSection {
  return {
    id: 'test',
    title: 'Kinds of test',
    columns: ['Counts as', 'Codes'],
    rows: testKinds.flatMap((row) =>
      (Object.keys(row.value) as (keyof TestKinds)[]).map((kind) => {
        const [says, counts] = kindWords[kind];
        const { cell, ...meant } = codesOfKind(row.value[kind]);
        return datedRow(setting, row, { id: `test.${kind}`, says, cells: [counts, cell], ...meant });
      }),
    ),
  };
}

function codesOfKind(kind: TestKinds[keyof TestKinds]): {
  readonly cell: Cell;
  readonly codes?: readonly string[];
  readonly ranges?: readonly CodeRange[];
} {
  if (!(kind instanceof Set)) {
    const range = kind as CodeRange;
    return { cell: rangeWords(range), ranges: [range] };
  }
  const codes = [...kind];
  return { cell: codes, codes };
}

function rangeWords([first, last]: CodeRange): string {
  return `${first} to ${last}`;
}
