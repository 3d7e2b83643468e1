import {
  type GlobalPeriod,
  neverPaired,
  type Pairing,
  type Service,
  serviceCites,
  services,
} from '../tables/services';
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

const pairingWords: Readonly<Record<Pairing, string>> = {
  'every-visit': 'With any visit',
  'staff-visit': 'With a visit by staff alone',
  'clinician-visit': 'With a visit by a clinician',
  none: 'Not asked',
};

/** Services of the same day, with their global period and where E/M work of its own is asked about. */
export function serviceSection(): RulebookSection {
  return {
    id: 'modifier',
    title: 'Services of the same day',
    columns: ['Global period', 'Separate E/M work is asked about', 'Codes'],
    rows: [...serviceGroups().map(serviceRow), ...neverPaired.map(neverPairedRow)],
  };
}

/** The codes of each service, in the order of the table. */
function serviceGroups(): readonly (readonly [Service, readonly string[]])[] {
  const groups = new Map<Service, string[]>();
  for (const [code, service] of services) groups.set(service, [...(groups.get(service) ?? []), code]);
  return [...groups];
}

function serviceRow([service, codes]: readonly [Service, readonly string[]]): RulebookRow {
  const { kind, global, paired, preventive } = service;
  return undatedRow(service, serviceCites, {
    id: `modifier.${codes[0]}`,
    says: capital(kind),
    ...(preventive ? { note: 'preventive in the sense of Medicare' } : {}),
    cells: [globalWords[global], pairingWords[paired], codes],
    codes,
  });
}

function neverPairedRow(range: CodeRange): RulebookRow {
  return undatedRow(range, serviceCites, {
    id: `modifier.${range[0]}`,
    says: 'Imaging or laboratory service',
    cells: [globalWords.XXX, pairingWords.none, rangeWords(range)],
    ranges: [range],
  });
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
        const { cell, ...meant } = codesOf(row.value[kind]);
        return datedRow(setting, row, { id: `test.${kind}`, says, cells: [counts, cell], ...meant });
      }),
    ),
  };
}

function codesOf(kind: TestKinds[keyof TestKinds]): {
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
