/*
 * The least minutes of facts/rules.md §2.1 and the first and second prolonged units of §2.3, typed by hand. Each line is
 * a line of the printed table.
 */

/** The highest code's add-on: its code, the minutes of the first unit and of the second. */
type Prolonged = readonly [code: string, first: number, second: number] | undefined;

interface Line {
  readonly family: string;
  readonly visit?: string;
  /** Days on which the line holds, the first and the last of them and some between. */
  readonly days: readonly string[];
  /** The least minutes of each code, lowest first. */
  readonly codes: readonly (readonly [minutes: number, code: string])[];
  readonly cpt: Prolonged;
  readonly medicare: Prolonged;
}

const since2023 = ['2023-01-01', '2024-01-01', '2026-03-02'];
const in2023 = ['2023-01-01', '2023-12-31'];
const since2024 = ['2024-01-01', '2026-03-02'];

const lines: readonly Line[] = [
  {
    ...{ family: 'office', visit: 'new', days: ['2021-01-01', ...since2023] },
    codes: [
      [15, '99202'],
      [30, '99203'],
      [45, '99204'],
      [60, '99205'],
    ],
    cpt: ['99417', 75, 90],
    medicare: ['G2212', 89, 104],
  },
  {
    ...{ family: 'office', visit: 'established', days: ['2021-01-01', ...since2023] },
    codes: [
      [10, '99212'],
      [20, '99213'],
      [30, '99214'],
      [40, '99215'],
    ],
    cpt: ['99417', 55, 70],
    medicare: ['G2212', 69, 84],
  },
  {
    ...{ family: 'hospital', visit: 'initial', days: since2023 },
    codes: [
      [40, '99221'],
      [55, '99222'],
      [75, '99223'],
    ],
    cpt: ['99418', 90, 105],
    medicare: ['G0316', 90, 105],
  },
  {
    ...{ family: 'hospital', visit: 'subsequent', days: since2023 },
    codes: [
      [25, '99231'],
      [35, '99232'],
      [50, '99233'],
    ],
    cpt: ['99418', 65, 80],
    medicare: ['G0316', 65, 80],
  },
  {
    ...{ family: 'hospital-same-day', days: since2023 },
    codes: [
      [45, '99234'],
      [70, '99235'],
      [85, '99236'],
    ],
    cpt: ['99418', 100, 115],
    medicare: ['G0316', 110, 125],
  },
  {
    ...{ family: 'nursing-facility', visit: 'initial', days: in2023 },
    codes: [
      [25, '99304'],
      [35, '99305'],
      [45, '99306'],
    ],
    cpt: ['99418', 60, 75],
    medicare: ['G0317', 95, 110],
  },
  {
    ...{ family: 'nursing-facility', visit: 'initial', days: since2024 },
    codes: [
      [25, '99304'],
      [35, '99305'],
      [50, '99306'],
    ],
    cpt: ['99418', 65, 80],
    medicare: ['G0317', 95, 110],
  },
  {
    ...{ family: 'nursing-facility', visit: 'subsequent', days: in2023 },
    codes: [
      [10, '99307'],
      [15, '99308'],
      [30, '99309'],
      [45, '99310'],
    ],
    cpt: ['99418', 60, 75],
    medicare: ['G0317', 85, 100],
  },
  {
    ...{ family: 'nursing-facility', visit: 'subsequent', days: since2024 },
    codes: [
      [10, '99307'],
      [20, '99308'],
      [30, '99309'],
      [45, '99310'],
    ],
    cpt: ['99418', 60, 75],
    medicare: ['G0317', 85, 100],
  },
  {
    ...{ family: 'home', visit: 'new', days: since2023 },
    codes: [
      [15, '99341'],
      [30, '99342'],
      [60, '99344'],
      [75, '99345'],
    ],
    cpt: ['99417', 90, 105],
    medicare: ['G0318', 140, 155],
  },
  {
    ...{ family: 'home', visit: 'established', days: since2023 },
    codes: [
      [20, '99347'],
      [30, '99348'],
      [40, '99349'],
      [60, '99350'],
    ],
    cpt: ['99417', 75, 90],
    medicare: ['G0318', 110, 125],
  },
];

/** Ladders of codes that Medicare does not recognize: what it makes of them is routing.test.ts. */
const cptAlone: readonly Omit<Line, 'medicare'>[] = [
  {
    ...{ family: 'consult-outpatient', days: since2023 },
    codes: [
      [20, '99242'],
      [30, '99243'],
      [40, '99244'],
      [55, '99245'],
    ],
    cpt: ['99417', 70, 85],
  },
  {
    ...{ family: 'consult-inpatient', days: since2023 },
    codes: [
      [35, '99252'],
      [45, '99253'],
      [60, '99254'],
      [80, '99255'],
    ],
    cpt: ['99418', 95, 110],
  },
  {
    ...{ family: 'telemedicine-video', visit: 'new', days: ['2025-01-01', '2026-03-02'] },
    codes: [
      [15, '98000'],
      [30, '98001'],
      [45, '98002'],
      [60, '98003'],
    ],
    cpt: ['99417', 75, 90],
  },
  {
    ...{ family: 'telemedicine-video', visit: 'established', days: ['2025-01-01', '2026-03-02'] },
    codes: [
      [10, '98004'],
      [20, '98005'],
      [30, '98006'],
      [40, '98007'],
    ],
    cpt: ['99417', 55, 70],
  },
  {
    ...{ family: 'telemedicine-audio', visit: 'new', days: ['2025-01-01', '2026-03-02'] },
    codes: [
      [15, '98008'],
      [30, '98009'],
      [45, '98010'],
      [60, '98011'],
    ],
    cpt: ['99417', 75, 90],
  },
  {
    ...{ family: 'telemedicine-audio', visit: 'established', days: ['2025-01-01', '2026-03-02'] },
    // The lowest asks for more than ten minutes.
    codes: [
      [11, '98012'],
      [20, '98013'],
      [30, '98014'],
      [40, '98015'],
    ],
    cpt: ['99417', 55, 70],
  },
];

interface Side {
  readonly minutes: number;
  readonly code: string | null;
  readonly units: number;
}

/** Both sides of each step of a line, with the code and the units that stand there. */
function sidesOf({ codes }: Pick<Line, 'codes'>, prolonged: Prolonged): readonly Side[] {
  const top = codes.at(-1)?.[1] ?? null;
  return [
    ...codes.flatMap(([minutes, code], index) => [
      { minutes: minutes - 1, code: codes[index - 1]?.[1] ?? null, units: 0 },
      { minutes, code, units: 0 },
    ]),
    ...(prolonged?.slice(1) ?? []).flatMap((minutes, index) => [
      { minutes: Number(minutes) - 1, code: top, units: index },
      { minutes: Number(minutes), code: top, units: index + 1 },
    ]),
  ];
}

/** A line of the table under one payer on one of its days. */
export interface TimeLine {
  readonly name: string;
  /** An encounter with minutes and nothing else, and what is billed for it: the code and its add-on. */
  readonly sides: readonly { readonly given: object; readonly billed: string }[];
}

/** Each line for each payer and day on which it holds, both sides of each of its steps. */
export const timeLines: readonly TimeLine[] = [
  ...lines.flatMap((line) => [
    { ...line, payer: 'cpt', prolonged: line.cpt },
    { ...line, payer: 'medicare', prolonged: line.medicare },
  ]),
  ...cptAlone.map((line) => ({ ...line, payer: 'cpt', prolonged: line.cpt })),
].flatMap(({ family, visit, days, payer, prolonged, codes }) =>
  days.map((dateOfService) => ({
    name: [family, visit, payer, dateOfService].filter(Boolean).join(' '),
    sides: sidesOf({ codes }, prolonged).map(({ minutes, code, units }) => ({
      given: { family, ...(visit ? { visit } : {}), payer, dateOfService, time: { minutes } },
      billed: [code ?? 'none', ...(units > 0 ? [`${prolonged?.[0]}×${units}`] : [])].join(' '),
    })),
  })),
);
