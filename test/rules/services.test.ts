import { describe, expect, it } from 'vitest';
import {
  type FeeSchedule,
  feeScheduleEntry,
  pairedVisitOf,
  pairingOf,
  serviceOf,
  servicesBeside,
} from '../../lib/rules';
import { codesOf } from '../../lib/rules/services';
import { ladders } from '../../lib/rules/tables/codes';
import { serviceGroups } from '../../lib/rules/tables/services';
import { type PairedVisit, pairedVisits, pairingSigns } from '../../lib/rules/tables/services/pairings';
import { serviceRanges } from '../../lib/rules/tables/services/ranges';
import { publicRows } from '../public-data';
import { seed } from '../seed';
import { score, valid } from './score';

const groups = serviceGroups().map((group) => ({ ...group, list: codesOf(group.codes) }));
const listed = groups.flatMap(({ list }) => list);

/** A fee schedule that somebody loaded. */
function loaded(
  ...codes: readonly (readonly [code: string, global: string, status?: string | undefined])[]
): FeeSchedule {
  return {
    title: '',
    codes: new Map(codes.map(([code, global, status = 'A']) => [code, feeScheduleEntry(status, global)])),
  };
}

describe('the list of services', () => {
  it('holds a thousand and more, each once', () => {
    expect(listed.length).toBeGreaterThan(1_000);
    expect(listed.filter((code, index) => listed.indexOf(code) !== index)).toEqual([]);
  });

  it('is of codes of the five signs that CPT and HCPCS have', () => {
    expect(listed.filter((code) => !/^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/.test(code))).toEqual([]);
  });

  it.each(groups)('$kind, $global, $codes: one sign for each visit', ({ pairs }) => {
    if (pairs === undefined || pairs === 'unknown') return;
    const signs = [...pairs.replaceAll(' ', '')];
    expect(signs).toHaveLength(pairedVisits.length);
    expect(signs.filter((sign) => sign !== '.' && !Object.hasOwn(pairingSigns, sign))).toEqual([]);
  });

  it('says what a kind is in a few words of its own', () => {
    for (const { kind } of [...groups, ...serviceRanges]) {
      expect(kind.length, kind).toBeLessThanOrEqual(64);
      expect(kind, kind).toMatch(/^\S.*[^.]$/);
    }
  });

  it('has no two rows that could be one', () => {
    const rows = groups.map(({ kind, global, pairs, roles }) => JSON.stringify([kind, global, pairs, roles]));
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });
});

describe('codes of a list as it is written', () => {
  it.each([
    ['00098-00101 17110', ['00098', '00099', '00100', '00101', '17110']],
    ['G0438 99211-99212', ['G0438', '99211', '99212']],
  ])('%s', (written, codes) => expect(codesOf(written)).toEqual(codes));
});

describe('ranges', () => {
  it.each([
    ['imaging', '70010 76999 77001 77092'],
    ['nuclear medicine scan', '78012 78999'],
    ['laboratory test', '80047 80439 81000 89398'],
    ['immune globulin', '90281 90399'],
    ['vaccine', '90476 90759'],
    ['drug', 'J0120 J9999'],
  ])('of %s have their first and last code: %s', (kind, codes) => {
    for (const code of codes.split(' ')) {
      if (!listed.includes(code)) expect(serviceOf(code)?.kind, code).toBe(kind);
    }
  });

  it('a service of no role of its own has none', () => {
    expect(serviceOf('20610')?.roles).toEqual([]);
  });

  it('go up, and no two meet', () => {
    const sorted = [...serviceRanges].sort((a, b) => (a.first < b.first ? -1 : 1));
    sorted.forEach(({ first, last }, index) => {
      expect(first < last).toBe(true);
      const next = sorted[index + 1];
      if (next) expect(last < next.first).toBe(true);
    });
  });
});

describe('a code', () => {
  it.each([
    ['20610', 'joint, tendon or trigger point injection', '000'],
    ['11721', 'nail care', '000'],
    ['17110', 'destruction of skin lesions', '010'],
    ['27786', 'fracture or dislocation care', '090'],
    ['59400', 'maternity care', 'MMM'],
    ['90833', 'psychotherapy added to the visit', 'ZZZ'],
    ['G0439', 'wellness visit', 'XXX'],
    ['99214', 'office visit, established patient', 'XXX'],
    // By range.
    ['73562', 'imaging', 'XXX'],
    ['80053', 'laboratory test', 'XXX'],
    ['90686', 'vaccine', 'XXX'],
    ['J3301', 'drug', 'XXX'],
    // Listed, though in a range.
    ['71046', 'chest radiograph', 'XXX'],
    ['76937', 'further imaging', 'ZZZ'],
    ['90480', 'COVID-19 vaccination', 'XXX'],
  ])('%s is %s, %s', (code, kind, global) => {
    expect(serviceOf(code)).toMatchObject({ code, kind, global });
  });

  it.each([
    ['of a procedure that is not listed', '61697'],
    ['between ranges', '80503'],
    ['excepted from a range', '90482'],
    ['of letters where digits stand, which sorts into imaging', '701A1'],
    ['of performance measurement, which sorts into imaging', '7010F'],
    ['of proprietary laboratory tests', '0240U'],
    ['that is none', 'ABCDE'],
  ])('%s is not in the list: %s', (_, code) => {
    expect(serviceOf(code)).toBeUndefined();
  });
});

describe('beside a fee schedule that somebody loaded', () => {
  it('a code that is not in the list has its global period, and nothing else is known of it', () => {
    expect(serviceOf('61697', loaded(['61697', '090']))).toEqual({
      code: '61697',
      kind: undefined,
      global: '090',
      roles: [],
      pairings: undefined,
    });
  });

  it('a listed code has the global period of the fee schedule, and is what it was', () => {
    const service = serviceOf('20610', loaded(['20610', '010']));
    expect(service).toEqual({ ...serviceOf('20610'), global: '010' });
  });

  it('a listed code of the same global period is what it is without', () => {
    expect(serviceOf('20610', loaded(['20610', '000']))).toBe(serviceOf('20610'));
  });

  it('a code in neither is not known', () => {
    expect(serviceOf('61697', loaded(['20610', '000']))).toBeUndefined();
  });

  it.each(['B', 'C', 'E', 'G', 'I', 'J', 'M', 'N', 'P', 'Q', 'R', 'T', 'X'])(
    'a code that Medicare treats as %s has its global period, whoever it is reported to',
    (status) => expect(serviceOf('61697', loaded(['61697', '090', status]))?.global).toBe('090'),
  );

  it.each([
    ['of a period that the rules do not know', '030', 'A'],
    ['of none', '', 'A'],
    ['that was deleted', '000', 'D'],
    ['that was deleted', '000', 'F'],
    ['whose modifier was deleted', '000', 'H'],
  ])('a code %s is asked about, listed or not: %s, %s', (_, global, status) => {
    for (const code of ['61697', '20610']) {
      expect(serviceOf(code, loaded([code, global, status]))).toBeUndefined();
    }
  });
});

describe('an encounter beside a fee schedule that somebody loaded', () => {
  const visit = { dateOfService: '2026-03-02', family: 'office', visit: 'established' } as const;
  const ticks = { problems: { 'chronic-stable': 2 }, risk: ['prescription-drug-management'] } as const;
  const scoreWith = (code: string, given?: FeeSchedule, more: object = {}) =>
    score({ ...visit, ...ticks, services: [{ code, ...more }] }, given);
  const asksPeriod = (code: string, given?: FeeSchedule) =>
    scoreWith(code, given).findings.some(({ id }) => id === 'service-not-listed');

  it('a code that only the file knows is asked about no more, and is what its period makes it', () => {
    expect(asksPeriod('61697')).toBe(true);
    expect(asksPeriod('61697', loaded(['61697', '000']))).toBe(false);
    expect(scoreWith('61697', loaded(['61697', '000'])).modifiers).toEqual([
      { modifier: '25', on: '99214', status: 'review' },
    ]);
    expect(scoreWith('61697', loaded(['61697', '090'])).modifiers.map(({ modifier }) => modifier)).toEqual([
      '57',
    ]);
  });

  it('of a code that only the file knows nobody says that no edit pairs it', () => {
    const known = loaded(['61697', '000'], ['50300', 'XXX', 'X']);
    expect(scoreWith('61697', known).grounds.modifiers[0]?.says).toContain('No edit is known to pair them');
    expect(scoreWith('50300', known).findings.map(({ message }) => message)).toContain(
      'Whether a national edit pairs 50300 with 99214 is not known to these rules. Does one?',
    );
    const medicare = { ...visit, ...ticks, payer: 'medicare', context: { longitudinalCare: true } };
    const { findings } = score({ ...medicare, services: [{ code: '50300' }] }, known);
    expect(findings.filter(({ id }) => id === 'modifier-25-not-needed')).toEqual([]);
  });

  it('is put to a person as it is known', () => {
    const encounter = valid({ ...visit, ...ticks, services: [{ code: '61697' }] });
    const put = (given?: FeeSchedule) => servicesBeside(encounter, '99214', undefined, given)[0];
    expect(put()).toEqual({ code: '61697', kind: undefined, global: undefined, asks: ['global'] });
    expect(put(loaded(['61697', '000']))).toMatchObject({ global: '000', asks: ['separate-work'] });
  });

  it('is answered as one that gives the period itself', () => {
    for (const global of ['000', '010', '090', 'XXX', 'YYY', 'ZZZ', 'MMM'] as const) {
      const { why: _, grounds: __, ...answer } = scoreWith('61697', loaded(['61697', global]));
      const { why: ___, grounds: ____, ...given } = scoreWith('61697', undefined, { global });
      expect(answer, global).toEqual(given);
    }
  });

  it('a listed code is answered as without the file', () => {
    for (const code of ['20610', '90833', '93000', 'G0439']) {
      const global = serviceOf(code)?.global ?? '';
      expect(scoreWith(code, loaded([code, global]))).toEqual(scoreWith(code));
    }
  });

  it('200 codes of the file at random: asked about only where nothing is known, none guessed', () => {
    const rows = publicRows('mpfs_2026.csv');
    if (!rows) return;
    const whole = loaded(
      ...rows.map(({ code = '', global = '', status }) => [code, global, status] as const),
    );
    for (const share of sample(200)) {
      const { code = '', global = '' } = rows[Math.floor(share * rows.length)] ?? {};
      const listed = serviceOf(code);
      expect([undefined, global], code).toContain(listed?.global);
      expect(asksPeriod(code), code).toBe(!listed);
      expect(asksPeriod(code, whole), code).toBe(false);
      const stated = scoreWith(code, undefined, { global });
      expect(scoreWith(code, whole).modifiers, code).toEqual(stated.modifiers);
    }
    for (const code of ['10000', '69999', 'Z9999']) expect(asksPeriod(code, whole), code).toBe(true);
  });
});

describe('pairings', () => {
  const pairing = (code: string, visit: PairedVisit) => {
    const service = serviceOf(code);
    return service && pairingOf(service, visit);
  };

  it.each<[string, PairedVisit, ReturnType<typeof pairing>]>([
    ['20610', 'office.established', { first: 'service', modifier: 'allowed' }],
    ['20610', 'office.new', 'none'],
    ['20610', 'emergency', 'none'],
    ['11721', 'office.new', { first: 'service', modifier: 'allowed' }],
    ['29125', 'emergency', { first: 'service', modifier: 'allowed' }],
    ['96372', 'staff-visit', { first: 'service', modifier: 'never' }],
    ['96372', 'emergency', { first: 'visit', modifier: 'allowed' }],
    ['90837', 'office.established', { first: 'service', modifier: 'never' }],
    ['97802', 'office.established', { first: 'visit', modifier: 'never' }],
    ['93000', 'office.established', 'none'],
    ['93000', 'staff-visit', { first: 'service', modifier: 'allowed' }],
    ['73562', 'office.established', 'none'],
    ['90935', 'hospital.subsequent', { first: 'service', modifier: 'never' }],
    ['99214', 'office.established', { first: 'greater', modifier: 'allowed' }],
    ['98004', 'office.established', 'unknown'],
  ])('%s beside %s', (code, visit, expected) => {
    expect(pairing(code, visit)).toEqual(expected);
  });

  it.each<[string, PairedVisit | undefined]>([
    ['99203', 'office.new'],
    ['99211', 'staff-visit'],
    ['98006', 'office.established'],
    ['98009', 'office.new'],
    ['99281', 'emergency'],
    ['99238', 'hospital-discharge'],
    ['99291', 'critical-care'],
    ['99396', 'preventive'],
    ['G0439', 'wellness'],
    ['99496', 'transitional-care'],
    ['20610', undefined],
  ])('%s is the visit %s', (code, visit) => expect(pairedVisitOf(code)).toBe(visit));

  it('every code of a ladder is a visit that a service may be paired with', () => {
    for (const code of Object.values(ladders).flat()) expect(pairedVisits).toContain(pairedVisitOf(code));
  });
});

describe('held against the fee schedule of July 2026', () => {
  const rows = publicRows('mpfs_2026.csv');
  const schedule = new Map(rows?.map(({ code = '', global = '' }) => [code, global] as const));

  it('every listed code is in it, with the same global period', () => {
    if (!rows) return;
    expect(schedule.size).toBeGreaterThan(17_000);
    const wrong = groups.flatMap(({ list, global }) =>
      list.flatMap((code) =>
        schedule.get(code) === global ? [] : [`${code}: ${global}, ${schedule.get(code)}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('every code of a range has the global period of the range, unless it is listed', () => {
    if (!rows) return;
    const wrong = [...schedule].filter(([code, global]) => (serviceOf(code)?.global ?? global) !== global);
    expect(wrong).toEqual([]);
    const byRange = [...schedule.keys()].filter((code) => serviceOf(code) && !listed.includes(code));
    expect(byRange.length).toBeGreaterThan(2_500);
  });

  it('200 of its codes at random: known right or asked about; 200 that are not in it: asked about', () => {
    if (!rows) return;
    const codes = [...schedule.keys()];
    const known = sample(200).map((share) => codes[Math.floor(share * codes.length)] ?? '');
    for (const code of known)
      expect([undefined, schedule.get(code)], code).toContain(serviceOf(code)?.global);
    const whole: FeeSchedule = {
      title: '',
      codes: new Map(rows.map(({ code = '', global }) => [code, { global, status: 'A' } as never])),
    };
    for (const code of known) expect(serviceOf(code, whole)?.global, code).toBe(schedule.get(code));
    const absent = sample(4_000)
      .map((share) => String(10_000 + Math.floor(share * 60_000)))
      .filter((code) => !schedule.has(code))
      .slice(0, 200);
    expect(absent).toHaveLength(200);
    for (const code of absent) expect(serviceOf(code, whole), code).toBeUndefined();
  });
});

/** Numbers from 0 to 1 that are the same on every run. */
function sample(count: number): readonly number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  });
}

describe('held against the national edits of July 2024', () => {
  const rows = publicRows('ncci_em_pairs.csv');
  /** The columns of that file: a visit each, by one of its codes. */
  const columns: Readonly<Record<string, PairedVisit>> = {
    new_office: 'office.new',
    est_office: 'office.established',
    nurse_99211: 'staff-visit',
    ed: 'emergency',
    hosp_initial: 'hospital.initial',
    hosp_subseq: 'hospital.subsequent',
    critical: 'critical-care',
    nf_subseq: 'nursing-facility.subsequent',
    home_new: 'home.new',
    home_est: 'home.established',
    consult_office: 'consult-outpatient',
    eye_est: 'eye-examination',
    preventive: 'preventive',
    awv: 'wellness',
    tcm: 'transitional-care',
  };

  it('every code of it that the fee schedule still has is known', () => {
    const schedule = publicRows('mpfs_2026.csv');
    if (!rows || !schedule) return;
    const now = new Set(schedule.map(({ code }) => code));
    expect(rows.length).toBeGreaterThan(500);
    const unknown = rows.filter(({ code = '' }) => now.has(code) && !serviceOf(code));
    expect(unknown.map(({ code }) => code)).toEqual([]);
  });

  it('every pairing of a code that is known is as there', () => {
    if (!rows) return;
    let compared = 0;
    const wrong = rows.flatMap((row) => {
      const service = serviceOf(row.code ?? '');
      if (!service) return [];
      return Object.entries(columns).flatMap(([column, visit]) => {
        compared += 1;
        const ours = pairingOf(service, visit);
        const theirs = row[column] ?? '';
        return written(ours).includes(theirs)
          ? []
          : [`${row.code} ${column}: ${JSON.stringify(ours)}, ${theirs}`];
      });
    });
    // A visit of the file's own code has no pair with itself.
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(8_000);
  });

  /** How the file writes a pairing: P is the service, E the visit, the first in column 1. */
  function written(pairing: ReturnType<typeof pairingOf>): readonly string[] {
    if (typeof pairing === 'string') return [''];
    const modifier = pairing.modifier === 'allowed' ? 1 : 0;
    const [service, visit] = [`P>E:${modifier}`, `E>P:${modifier}`];
    return { service: [service], visit: [visit], greater: [service, visit, ''] }[pairing.first];
  }
});
