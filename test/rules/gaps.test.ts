import { describe, expect, it } from 'vitest';
import { type GapId, gapIds, gapOf, gapsFor } from '../../lib/rules';
import { gaps } from '../../lib/rules/tables/gaps';
import { score, valid } from './score';

/* Documentation gaps: what a note must show, when that bears on a visit, and what is said where it does not. */

describe('the list of gaps', () => {
  it('is that of the facts sheet, in its order but for the day of discharge', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect(gapIds).toEqual([
      ...[...numbered('P', 9), ...numbered('D', 7), ...numbered('R', 8), ...numbered('T', 5)],
      ...[...numbered('C', 2), 'H1', 'F1', 'G1', 'G2', 'N1', ...numbered('V', 4), ...numbered('M', 4)],
      ...['G22', 'Y1', 'B1', 'W1', ...numbered('Z', 3)],
    ]);
  });

  it.each(gapIds)(
    '%s is shown whole: what is shown, the fact, the query, a version and where it is written',
    (id) => {
      const shown = gapOf(id);
      expect([shown.shows, shown.gap, shown.query].every((text) => text.trim() !== '')).toBe(true);
      expect(new Set([shown.shows, shown.gap, shown.query]).size).toBe(3);
      expect(shown.version).toBeGreaterThanOrEqual(1);
      expect(shown.cites.length).toBeGreaterThan(0);
      expect(shown.since).toBe(gaps[id].rows.at(-1)?.from);
    },
  );

  it('shows the words of the day, and before the first day its latest', () => {
    expect(gapOf('G22', '2026-03-02')).toEqual(gapOf('G22'));
    expect(gapOf('G22', '2020-01-01')).toEqual(gapOf('G22'));
  });
});

describe('a gap that is said to be missing', () => {
  const office = { family: 'office', visit: 'established', dateOfService: '2026-03-02' };

  it.each(gapIds)('%s is the fact alone, with its name, its source and its day', (id) => {
    const { findings, grounds } = score({ ...office, context: { documented: { [id]: false } } });
    const place = findings.findIndex((finding) => finding.id === id);
    const { gap, query, cites, since } = gapOf(id);
    expect(findings[place]).toEqual({
      id,
      kind: 'gap',
      severity: gaps[id].severity,
      message: gap,
      sources: cites,
    });
    expect(grounds.findings[place]?.since).toBe(since);
    expect(JSON.stringify(findings)).not.toContain(query);
  });

  it('is said whatever is ticked, and nothing else is', () => {
    const bare = score(office).findings.map(({ id }) => id);
    const answered = score({ ...office, context: { documented: { R7: false, P1: true } } });
    expect(answered.findings.map(({ id }) => id)).toEqual(['R7', ...bare]);
  });

  it('is said of all at once, each once, and of names that are none in one note', () => {
    const all = Object.fromEntries(gapIds.map((id) => [id, false]));
    const { findings } = score({ ...office, context: { documented: { ...all, Q9: false, Q8: false } } });
    const ids = findings.map(({ id }) => id);
    expect(gapIds.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const unknown = findings.filter(({ id }) => id === 'gap-unknown');
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.message).toContain('Q8 (1 more)');
  });
});

const dateOfService = '2026-03-02';
const established = { family: 'office', visit: 'established', dateOfService };
const visit = { ...established, problems: { 'acute-uncomplicated': 1 } };
const time = { minutes: 69 };
const ticked = (kind: string, count = 1) => ({ ...established, problems: { [kind]: count } });
const withData = (data: object) => ({ ...established, data });
const withRisk = (...risk: readonly string[]) => ({ ...established, risk });
const withContext = (context: object) => ({ ...visit, context });
const withServices = (...codes: readonly string[]) => ({
  ...visit,
  services: codes.map((code) => ({ code })),
});
const read = (test: object) => withData({ tests: [{ code: '93000', ...test }] });

const readTwo = (one: object, other: object) =>
  withData({
    tests: [
      { code: '93000', ...one },
      { code: '71046', ...other },
    ],
  });

/** [gap, an encounter on which it bears, one on which it does not]. */
const bearing: readonly (readonly [GapId, object, object])[] = [
  ['P1', ticked('self-limited'), withRisk('low')],
  ['P2', ticked('chronic-stable'), ticked('acute-systemic')],
  ['P3', ticked('chronic-exacerbation'), ticked('chronic-stable')],
  ['P4', ticked('chronic-severe-exacerbation'), ticked('chronic-exacerbation')],
  ['P5', ticked('undiagnosed-uncertain'), ticked('acute-uncomplicated')],
  ['P6', ticked('acute-systemic'), ticked('acute-uncomplicated')],
  ['P7', ticked('acute-complicated-injury'), ticked('acute-uncomplicated')],
  ['P8', ticked('threat-to-life-or-function'), ticked('chronic-severe-exacerbation')],
  ['P9', ticked('chronic-stable', 2), ticked('chronic-stable', 1)],
  ['D1', withData({ externalNotes: 1 }), withData({ externalNotes: 0 })],
  ['D2', withData({ resultsReviewed: 1 }), withData({ externalNotes: 1 })],
  ['D2', read({ ordered: true }), read({ interpreted: true })],
  ['D3', withData({ testsOrdered: 1, resultsReviewed: 1 }), withData({ testsOrdered: 2 })],
  ['D3', read({ ordered: true, reviewed: true }), read({ ordered: true })],
  ['D4', withData({ independentHistorian: true }), withData({ independentHistorian: false })],
  ['D5', withData({ independentInterpretation: true }), withData({ externalDiscussion: true })],
  ['D5', read({ interpreted: true }), read({ reviewed: true })],
  ['D6', read({ interpreted: true }), read({ ordered: true })],
  // Of several tests, or services, one is enough.
  ['D2', readTwo({ ordered: true }, { interpreted: true }), readTwo({ interpreted: true }, {})],
  ['D3', readTwo({ ordered: true, reviewed: true }, { ordered: true }), readTwo({ ordered: true }, {})],
  ['D5', readTwo({ interpreted: true }, { reviewed: true }), readTwo({ ordered: true }, { reviewed: true })],
  ['Y1', withServices('93000', '90833'), withServices('93000', '90832')],
  ['M1', withServices('17110', '27447'), withContext({ postoperative: { related: false, global: '090' } })],
  ['M2', withServices('17110', '27447'), withServices('17110', '93000')],
  ['R1', withRisk('prescription-drug-management'), visit],
  ['V1', withContext({ modality: 'audio' }), visit],
  ['V3', withContext({ placeOfService: '02' }), visit],
  ['D7', withData({ externalDiscussion: true }), withData({ independentHistorian: true })],
  ['R1', withRisk('prescription-drug-management'), withRisk('low')],
  ['R2', withRisk('drug-toxicity-monitoring'), withRisk('prescription-drug-management')],
  ['R3', withRisk('social-determinants'), withRisk('low')],
  ['R4', withRisk('major-surgery-elective'), withRisk('low')],
  ['R5', withRisk('hospitalization-or-escalation'), withRisk('low')],
  ['R6', withRisk('dnr-or-deescalation'), withRisk('low')],
  ['R7', withRisk('parenteral-controlled-substance'), withRisk('low')],
  ['R8', withRisk('hospitalization-or-escalation'), withRisk('drug-toxicity-monitoring')],
  ['T1', { ...visit, time }, { ...visit, time: { minutes: 9 } }],
  ['T1', { ...visit, time }, { family: 'hospital-discharge', dateOfService, time }],
  ['T2', { ...visit, time }, visit],
  ['T3', { ...withServices('17110'), time }, withServices('17110')],
  ['T3', { ...withContext({ advanceCareMinutes: 20 }), time }, { ...withServices('99417'), time }],
  ['T4', { ...visit, time }, visit],
  ['T5', { ...visit, time }, { ...visit, time: { minutes: 54 } }],
  ['T5', withServices('99417'), visit],
  ['C1', { family: 'critical-care', dateOfService }, visit],
  ['C2', { family: 'critical-care', dateOfService, time }, visit],
  [
    'H1',
    { family: 'hospital-discharge', dateOfService, time },
    { family: 'hospital-discharge', dateOfService },
  ],
  ['H1', { family: 'hospital-discharge', dateOfService, context: { billedCode: '99239' } }, visit],
  ['F1', withContext({ splitShared: true }), withContext({ splitShared: false })],
  [
    'G1',
    withContext({ teachingPhysician: true }),
    withContext({ teachingPhysician: true, primaryCareException: true }),
  ],
  ['G2', withContext({ primaryCareException: true }), withContext({ teachingPhysician: true })],
  ['N1', withContext({ staffVisit: true }), visit],
  ['N1', withContext({ incidentTo: true }), visit],
  ['V1', withContext({ modality: 'video' }), withContext({ modality: 'in-person' })],
  ['V2', { ...visit, family: 'telemedicine-video' }, visit],
  ['V3', withContext({ placeOfService: '10' }), withContext({ placeOfService: '11' })],
  ['V4', { ...visit, family: 'telemedicine-audio' }, { ...visit, family: 'telemedicine-video' }],
  ['V4', withContext({ modality: 'audio' }), withContext({ modality: 'video' })],
  ['M1', withServices('17110'), withServices('93000')],
  ['M2', withServices('27447'), withServices('17110')],
  ['M3', withContext({ postoperative: { related: false, global: '090' } }), visit],
  [
    'M4',
    {
      ...{ family: 'preventive', visit: 'new', dateOfService, patientAge: 40 },
      services: [{ code: '99213' }],
    },
    {
      ...{ family: 'preventive', visit: 'new', dateOfService, patientAge: 40 },
      services: [{ code: '90471' }],
    },
  ],
  ['M4', withServices('99396'), withServices('90471')],
  ['M4', withContext({ wellness: 'G0439' }), visit],
  ['G22', withContext({ longitudinalCare: true }), visit],
  [
    'G22',
    withContext({ longitudinalCare: true }),
    { ...withContext({ longitudinalCare: true }), dateOfService: '2023-12-31' },
  ],
  ['Y1', withServices('90833'), withServices('90832')],
  ['B1', withServices('99406'), withServices('17110')],
  ['W1', { ...visit, visit: 'new' }, visit],
  ['Z1', visit, established],
  ['Z2', visit, established],
  ['Z3', visit, { ...visit, dateOfService: '2020-12-31' }],
];

describe('the gaps that bear on a visit', () => {
  it.each(bearing.map(([id, on, off]) => ({ id, on, off })))('$id', ({ id, on, off }) => {
    expect(gapsFor(valid(on))).toContain(id);
    expect(gapsFor(valid(off))).not.toContain(id);
  });

  it('every gap is among them', () => {
    expect([...new Set(bearing.map(([id]) => id))].sort()).toEqual([...gapIds].sort());
  });

  it('come in the order of the list, and none on a day that is not covered', () => {
    const several = {
      ...visit,
      time,
      data: { independentHistorian: true },
      risk: ['prescription-drug-management'],
    };
    const found = gapsFor(valid(several));
    expect(found).toEqual(gapIds.filter((id) => found.includes(id)));
    expect(found).toEqual(expect.arrayContaining(['P1', 'D4', 'R1', 'T1', 'Z1']));
    expect(gapsFor(valid({ ...several, dateOfService: '2020-12-31' }))).toEqual([]);
  });

  it('begin on their first day, and are none in a family that is not covered yet', () => {
    const longitudinal = withContext({ longitudinalCare: true });
    expect(gapsFor(valid({ ...longitudinal, dateOfService: '2023-12-31' }))).not.toContain('G22');
    expect(gapsFor(valid({ ...longitudinal, dateOfService: '2024-01-01' }))).toContain('G22');
    const video = { ...withContext({ splitShared: true }), family: 'telemedicine-video' };
    expect(gapsFor(valid({ ...video, dateOfService: '2024-12-31' }))).toEqual([]);
    expect(gapsFor(valid({ ...video, dateOfService: '2025-01-01' }))).toContain('F1');
  });
});
