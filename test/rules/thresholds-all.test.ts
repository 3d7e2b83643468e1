import { describe, expect, it } from 'vitest';
import { billed, score } from './score';
import { timeLines } from './time-lines';

/*
 * Both sides of each threshold of every family, typed by hand from facts/rules.md §2: an encounter has minutes and
 * nothing else, so time alone decides.
 */

describe('each side of each step of time', () => {
  it.each(timeLines)('$name', ({ sides }) => {
    expect(sides.map(({ given }) => billed(given))).toEqual(sides.map((side) => side.billed));
    // Time alone decides, and says so; below the first minimum nothing does.
    for (const { given } of sides) {
      const { code, basis, time } = score(given);
      expect(basis).toBe(code === null ? 'none' : 'time');
      expect(time?.code).toBe(code);
    }
  });
});

describe('prolonged service is carried by time alone', () => {
  const high = { problems: { 'threat-to-life-or-function': 1 }, risk: ['major-surgery-emergency'] };

  it.each([
    // [family, visit, payer, minutes, basis, add-on]: equal levels rest on decision making until it begins.
    ['nursing-facility', 'initial', 'cpt', 64, 'mdm', []],
    ['nursing-facility', 'initial', 'cpt', 65, 'time', [{ code: '99418', units: 1 }]],
    ['nursing-facility', 'initial', 'medicare', 94, 'mdm', []],
    ['nursing-facility', 'initial', 'medicare', 95, 'time', [{ code: 'G0317', units: 1 }]],
    ['home', 'new', 'medicare', 139, 'mdm', []],
    ['home', 'new', 'medicare', 140, 'time', [{ code: 'G0318', units: 1 }]],
    ['telemedicine-video', 'established', 'cpt', 54, 'mdm', []],
    ['telemedicine-video', 'established', 'cpt', 55, 'time', [{ code: '99417', units: 1 }]],
  ])('%s %s, %s, %i minutes beside high decision making: %s %o', (...row) => {
    const [family, visit, payer, minutes, basis, addOns] = row;
    const visited = { family, visit, payer, ...high, dateOfService: '2026-03-02', time: { minutes } };
    expect(score(visited)).toMatchObject({ basis, addOns });
  });
});

describe('an audio visit needs more than ten minutes, whatever levels it', () => {
  const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
  const audio = { family: 'telemedicine-audio', dateOfService: '2026-03-02', ...low };

  it.each([
    // [visit, minutes in all, minutes of discussion, code]
    ['established', 11, undefined, '98013'],
    ['established', 10, undefined, null],
    ['established', undefined, 11, '98013'],
    ['established', undefined, 10, null],
    ['established', 25, 10, null],
    ['established', 10, 10, null],
    ['established', undefined, undefined, '98013'],
    ['new', 11, 11, '98009'],
    ['new', 10, 11, null],
    ['new', 60, 11, '98011'],
    ['new', 60, 10, null],
    ['new', 60, 0, null],
  ])('%s: %s in all, %s of discussion: %s', (visit, minutes, discussionMinutes, code) => {
    const answer = score({
      ...{ ...audio, visit },
      ...(minutes === undefined ? {} : { time: { minutes } }),
      ...(discussionMinutes === undefined ? {} : { context: { discussionMinutes } }),
    });
    expect(answer.code).toBe(code);
    if (code === null) {
      expect(answer).toMatchObject({ basis: 'none', addOns: [] });
      expect(answer.reason).toBeTruthy();
    }
  });

  it('is not asked of a video visit, nor of the office visit that Medicare makes of it', () => {
    const context = { discussionMinutes: 5 };
    expect(score({ ...audio, family: 'telemedicine-video', visit: 'new', context }).code).toBe('98001');
    expect(score({ ...audio, payer: 'medicare', visit: 'new', context }).code).toBe('99203');
  });
});

describe('the day of discharge', () => {
  it.each([
    ['hospital-discharge', undefined, '99238', 'none'],
    ['hospital-discharge', 0, '99238', 'time'],
    ['hospital-discharge', 30, '99238', 'time'],
    ['hospital-discharge', 31, '99239', 'time'],
    ['hospital-discharge', 1440, '99239', 'time'],
    ['nursing-facility-discharge', undefined, '99315', 'none'],
    ['nursing-facility-discharge', 0, '99315', 'time'],
    ['nursing-facility-discharge', 30, '99315', 'time'],
    ['nursing-facility-discharge', 31, '99316', 'time'],
    ['nursing-facility-discharge', 1440, '99316', 'time'],
  ])('%s, %s minutes: %s by %s; no prolonged service', (family, minutes, code, basis) => {
    for (const payer of ['cpt', 'medicare']) {
      for (const dateOfService of ['2023-01-01', '2026-03-02']) {
        const visit = { family, payer, dateOfService };
        const answer = score(minutes === undefined ? visit : { ...visit, time: { minutes } });
        expect(answer).toMatchObject({ code, units: 1, basis, addOns: [] });
        expect(answer.time).toEqual(minutes === undefined ? undefined : { minutes, code });
        expect(answer).not.toHaveProperty('mdm');
      }
    }
  });

  it('minutes reported apart are taken off', () => {
    const visit = { family: 'hospital-discharge', dateOfService: '2026-03-02' };
    expect(score({ ...visit, time: { minutes: 45, separatelyReportedMinutes: 15 } }).code).toBe('99238');
    expect(score({ ...visit, time: { minutes: 46, separatelyReportedMinutes: 15 } }).code).toBe('99239');
  });
});

describe('critical care', () => {
  it.each([
    // [minutes, CPT units of further time, Medicare's]
    [0, null, 0, 0],
    [29, null, 0, 0],
    [30, '99291', 0, 0],
    [74, '99291', 0, 0],
    [75, '99291', 1, 0],
    [103, '99291', 1, 0],
    [104, '99291', 1, 1],
    [105, '99291', 2, 1],
    [133, '99291', 2, 1],
    [134, '99291', 2, 2],
    [135, '99291', 3, 2],
    [163, '99291', 3, 2],
    [164, '99291', 3, 3],
    [165, '99291', 4, 3],
    [1440, '99291', 46, 45],
  ])('%i minutes: %s; further units by CPT %i, by Medicare %i', (minutes, code, cpt, medicare) => {
    for (const [payer, units] of [
      ['cpt', cpt],
      ['medicare', medicare],
    ] as const) {
      for (const dateOfService of ['2023-01-01', '2026-03-02']) {
        const answer = score({ family: 'critical-care', payer, dateOfService, time: { minutes } });
        expect(answer.code).toBe(code);
        expect(answer.basis).toBe(code === null ? 'none' : 'time');
        expect(answer.time).toEqual({ minutes, code });
        expect(answer.addOns).toEqual(units > 0 ? [{ code: '99292', units }] : []);
        expect(answer).not.toHaveProperty('mdm');
      }
    }
  });

  it('without minutes has no code, whatever is ticked', () => {
    const ticks = { problems: { 'threat-to-life-or-function': 1 }, risk: ['dnr-or-deescalation'] };
    const answer = score({ family: 'critical-care', dateOfService: '2026-03-02', ...ticks });
    expect(answer).toMatchObject({ code: null, basis: 'none', addOns: [] });
    expect(answer).not.toHaveProperty('mdm');
    expect(answer).not.toHaveProperty('time');
  });
});

describe('advance care planning', () => {
  it.each([
    // [minutes, first code, further units]
    [0, 0, 0],
    [15, 0, 0],
    [16, 1, 0],
    [45, 1, 0],
    [46, 1, 1],
    [75, 1, 1],
    [76, 1, 2],
    [105, 1, 2],
    [106, 1, 3],
    [1440, 1, 47],
  ])('%i minutes: 99497 × %i, 99498 × %i', (advanceCareMinutes, first, further) => {
    for (const payer of ['cpt', 'medicare']) {
      const answer = score({
        ...{ family: 'office', visit: 'established', dateOfService: '2026-03-02', payer },
        ...{ problems: { 'chronic-stable': 1 }, risk: ['low'], context: { advanceCareMinutes } },
      });
      expect(answer.code).toBe('99213');
      expect(answer.addOns).toEqual([
        ...(first > 0 ? [{ code: '99497', units: first }] : []),
        ...(further > 0 ? [{ code: '99498', units: further }] : []),
      ]);
    }
  });
});

describe('a same-day stay by its hours, Medicare', () => {
  const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
  const stay = { family: 'hospital-same-day', dateOfService: '2026-03-02', ...low };

  it.each([
    [0, '99221'],
    [7.99, '99221'],
    [8, '99234'],
    [8.01, '99234'],
    [23.99, '99234'],
    [undefined, '99234'],
  ])('%s hours: %s', (sameDayStayHours, code) => {
    const context = sameDayStayHours === undefined ? {} : { sameDayStayHours };
    expect(score({ ...stay, payer: 'medicare', context }).code).toBe(code);
    // CPT does not read hours.
    expect(score({ ...stay, payer: 'cpt', context }).code).toBe('99234');
  });
});

describe('preventive visits by age', () => {
  it.each([
    [0, '99381', '99391'],
    [1, '99382', '99392'],
    [4, '99382', '99392'],
    [5, '99383', '99393'],
    [11, '99383', '99393'],
    [12, '99384', '99394'],
    [17, '99384', '99394'],
    [18, '99385', '99395'],
    [39, '99385', '99395'],
    [40, '99386', '99396'],
    [64, '99386', '99396'],
    [65, '99387', '99397'],
    [130, '99387', '99397'],
    [undefined, null, null],
  ])('at %s: new %s, established %s', (patientAge, forNew, forEstablished) => {
    for (const [visit, code] of [
      ['new', forNew],
      ['established', forEstablished],
    ] as const) {
      for (const payer of ['cpt', 'medicare']) {
        const answer = score({
          ...{ family: 'preventive', visit, payer, dateOfService: '2026-03-02', time: { minutes: 90 } },
          ...(patientAge === undefined ? {} : { patientAge }),
        });
        expect(answer).toMatchObject({ code, basis: 'none', addOns: [] });
        expect(answer).not.toHaveProperty('mdm');
        expect(answer).not.toHaveProperty('time');
      }
    }
  });
});
