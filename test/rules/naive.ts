import { otherAddOns, transitional } from './naive-add-ons';
import {
  billedAs,
  codeByMdm,
  codeByTime,
  firstDayOf,
  furtherCriticalCare,
  preventiveCode,
  prolongedOf,
  takesTime,
  visitFits,
} from './naive-families';
import { count, get, list, number, text } from './naive-json';

/**
 * A second, deliberately naive scorer: every family of the contract, worked out the way a coder would with the
 * contract and the printed tables beside the keyboard. It shares nothing with lib/rules, on purpose: no
 * constant, no type, no helper. It expects a valid encounter.
 *
 * Where the contract leaves something open, a comment that begins `Choice:` says what was taken.
 */

type ElementLevel = 'minimal' | 'low' | 'moderate' | 'high';
type DataLevel = 'minimal' | 'limited' | 'moderate' | 'extensive';
type WholeLevel = 'straightforward' | 'low' | 'moderate' | 'high';

interface NaiveAssessment {
  id: string | null;
  edition: string | null;
  code: string | null;
  units?: number;
  basis: 'mdm' | 'time' | 'none';
  mdm?: {
    level: WholeLevel | null;
    problems: ElementLevel;
    data: DataLevel;
    risk: ElementLevel;
    code: string | null;
  };
  time?: { minutes: number; code: string | null };
  addOns: { code: string; units: number }[];
}

/** The levels, the codes and the add-ons; never findings, reasons, modifiers or the chart comparison. */
export function naive(encounter: unknown): NaiveAssessment {
  const id = text(get(encounter, 'id'));
  const date = text(get(encounter, 'dateOfService')) ?? '';
  const asked = text(get(encounter, 'family')) ?? '';
  const payer = text(get(encounter, 'payer')) ?? 'cpt';
  if (!FAMILIES.includes(asked)) throw new Error(`naive does not know the family ${asked}`);
  if (payer !== 'cpt' && payer !== 'medicare') throw new Error(`naive does not know the payer ${payer}`);

  const { family, visit } = billedAs(encounter, asked, payer);

  // Before the family's first day.
  // Choice: `mdm` and `time` are left out as well. The contract names only code, edition, basis and the reason.
  if (date < firstDayOf(family)) return { id, edition: null, code: null, basis: 'none', addOns: [] };
  const edition = editionOf(date);
  const staffVisit = get(get(encounter, 'context'), 'staffVisit') === true;

  // --- time -------------------------------------------------------------------------------------------
  // Choice: with a psychotherapy add-on the `time` key is written all the same. The table of the assessment names
  // only two reasons for absence (the family takes no time, none was given); "not used" is about what decides.
  const timeGiven = get(encounter, 'time');
  const timeUsed = timeGiven !== undefined && takesTime(family);
  // Choice: zero minutes are given minutes: `{ minutes: 0, code: null }`.
  const minutes =
    count(get(timeGiven, 'minutes')) - // taken together: net minutes
    count(get(timeGiven, 'separatelyReportedMinutes'));

  // --- families without decision making -----------------------------------------------------------------
  // Choice: clinical staff alone give no code in any of these ("elsewhere null"); `time` is still written.
  // Choice: a psychotherapy add-on changes nothing here, where minutes never compete with decision making.
  if (family === 'hospital-discharge' || family === 'nursing-facility-discharge') {
    const short = family === 'hospital-discharge' ? '99238' : '99315';
    const long = family === 'hospital-discharge' ? '99239' : '99316';
    const code = timeUsed && minutes > 30 ? long : short;
    const written = { id, edition, ...(timeUsed ? { time: { minutes, code } } : {}) };
    if (staffVisit) return { ...written, code: null, basis: 'none', addOns: [] };
    // Choice: zero minutes were given, too: the short code, by time.
    const addOns = otherAddOns(encounter, payer, date, family, code);
    return { ...written, code, units: 1, basis: timeUsed ? 'time' : 'none', addOns };
  }
  if (family === 'critical-care') {
    const code = timeUsed && minutes >= 30 ? '99291' : null;
    const written = { id, edition, ...(timeUsed ? { time: { minutes, code } } : {}) };
    if (staffVisit || code === null) return { ...written, code: null, basis: 'none', addOns: [] };
    const further = furtherCriticalCare(payer, minutes);
    const others = otherAddOns(encounter, payer, date, family, code);
    const addOns = further === null ? others : [further, ...others];
    return { ...written, code, units: 1, basis: 'time', addOns };
  }
  if (family === 'preventive') {
    const code = preventiveCode(visit, number(get(encounter, 'patientAge')));
    if (staffVisit || code === null) return { id, edition, code: null, basis: 'none', addOns: [] };
    const addOns = otherAddOns(encounter, payer, date, family, code);
    return { id, edition, code, units: 1, basis: 'none', addOns };
  }

  // --- the three elements -----------------------------------------------------------------------------
  // Choice: a consultation routed to the initial nursing-facility visit is none for `multiple-morbidities`: the
  // consultant is not the principal physician.
  const initialNursing = get(encounter, 'family') === 'nursing-facility' && visit === 'initial';
  const problems = problemsOf(encounter, date, initialNursing);
  const data = dataOf(get(encounter, 'data'));
  const risk = riskOf(encounter, date);

  // Choice: "nothing ticked" is judged on what is left after kinds out of place were dropped and tests
  // without credit were taken away. `minimal` among the risks is a tick like any other.
  const anythingTicked = problems.ticked || data.ticked || risk.ticked;
  const level = anythingTicked ? secondHighest(problems.level, data.level, risk.level) : null;

  // --- the codes of each --------------------------------------------------------------------------------
  // Choice: a consultation routed to a family whose visit type is missing or wrong keeps its levels and its
  // minutes and loses all three codes.
  const fits = visitFits(family, visit);
  const mdmCode = fits && level !== null ? codeByMdm(family, visit, level) : null;
  const timeCode = fits && timeUsed ? codeByTime(family, visit, date, minutes) : null;
  const mdm = {
    level,
    problems: problems.level,
    data: data.level,
    risk: risk.level,
    code: mdmCode,
  };
  const written = { id, edition, mdm, ...(timeUsed ? { time: { minutes, code: timeCode } } : {}) };

  // --- clinical staff alone ---------------------------------------------------------------------------
  // Choice: "elsewhere null" covers every other visit. `mdm` and `time` are still written with their codes,
  // because the families take them; only `code` and `basis` change.
  // Choice: "elsewhere" is judged on the family billed in the end, so an established telemedicine visit or
  // consultation that Medicare levels as office gives 99211, an emergency consultation 99281.
  if (staffVisit) {
    let code: string | null = null;
    if (family === 'office' && visit === 'established') code = '99211';
    if (family === 'emergency') code = '99281';
    if (code === null) return { ...written, code: null, basis: 'none', addOns: [] };
    const addOns = otherAddOns(encounter, payer, date, family, code);
    return { ...written, code, units: 1, basis: 'none', addOns };
  }

  // --- audio telemedicine of ten minutes or less ----------------------------------------------------------
  // (Medicare's audio visits are office visits by now, and have no such rule.)
  // Choice: `mdm.code` and `time.code` stay what each supports alone; only `code` and `basis` change.
  // Choice: "in all" is the net minutes, and it holds with a psychotherapy add-on as well.
  if (family === 'telemedicine-audio') {
    const discussion = number(get(get(encounter, 'context'), 'discussionMinutes'));
    const tooShort = (discussion !== null && discussion <= 10) || (timeUsed && minutes <= 10);
    if (tooShort) return { ...written, code: null, basis: 'none', addOns: [] };
  }

  // --- which of the two -------------------------------------------------------------------------------
  const deciding = hasPsychotherapy(encounter) ? null : timeCode;
  const prolonged = deciding === null ? null : prolongedOf(deciding, payer, date, minutes);
  if (mdmCode === null && deciding === null) {
    return { ...written, code: null, basis: 'none', addOns: [] };
  }

  let timeWins: boolean;
  if (deciding === null) {
    timeWins = false;
  } else if (mdmCode === null) {
    timeWins = true;
  } else if (Number(deciding) > Number(mdmCode)) {
    // Choice: the higher level is the higher code. 99221, 99231, 99234 and 99304 stand for straightforward and
    // low alike, so straightforward decision making and 99221's minutes are equal, and the basis is `mdm`.
    timeWins = true;
  } else if (Number(deciding) < Number(mdmCode)) {
    timeWins = false;
  } else {
    timeWins = prolonged !== null;
  }

  const inPlace = transitional(encounter, family, level);
  if (inPlace !== null) {
    const addOns = otherAddOns(encounter, payer, date, family, inPlace);
    return { ...written, code: inPlace, units: 1, basis: 'mdm', addOns };
  }

  const code = timeWins ? deciding : mdmCode;
  const others = otherAddOns(encounter, payer, date, family, code);
  if (!timeWins) return { ...written, code, units: 1, basis: 'mdm', addOns: others };
  const addOns = prolonged === null ? others : [prolonged, ...others];
  return { ...written, code, units: 1, basis: 'time', addOns };
}

const FAMILIES = [
  'office',
  'telemedicine-video',
  'telemedicine-audio',
  'hospital',
  'hospital-same-day',
  'hospital-discharge',
  'emergency',
  'consult-outpatient',
  'consult-inpatient',
  'nursing-facility',
  'nursing-facility-discharge',
  'home',
  'critical-care',
  'preventive',
];

// ------------------------------------------------------------------------------------------- problems

function problemsOf(
  encounter: unknown,
  date: string,
  initialNursing: boolean,
): { ticked: boolean; level: ElementLevel } {
  const problems = get(encounter, 'problems');
  const from2023 = date >= '2023-01-01';

  const selfLimited = count(get(problems, 'self-limited'));
  const chronicStable = count(get(problems, 'chronic-stable'));
  const acuteUncomplicated = count(get(problems, 'acute-uncomplicated'));
  const acuteUncomplicatedHospital = from2023 ? count(get(problems, 'acute-uncomplicated-hospital')) : 0;
  const acuteStable = from2023 ? count(get(problems, 'acute-stable')) : 0;
  const chronicExacerbation = count(get(problems, 'chronic-exacerbation'));
  const undiagnosed = count(get(problems, 'undiagnosed-uncertain'));
  const systemic = count(get(problems, 'acute-systemic'));
  const injury = count(get(problems, 'acute-complicated-injury'));
  const severe = count(get(problems, 'chronic-severe-exacerbation'));
  const threat = count(get(problems, 'threat-to-life-or-function'));
  const multiple = initialNursing ? count(get(problems, 'multiple-morbidities')) : 0;

  if (severe >= 1 || threat >= 1 || multiple >= 1) return { ticked: true, level: 'high' };
  if (chronicStable >= 2) return { ticked: true, level: 'moderate' };
  if (chronicExacerbation >= 1 || undiagnosed >= 1 || systemic >= 1 || injury >= 1) {
    return { ticked: true, level: 'moderate' };
  }
  if (selfLimited >= 2 || chronicStable === 1) return { ticked: true, level: 'low' };
  if (acuteUncomplicated >= 1 || acuteUncomplicatedHospital >= 1 || acuteStable >= 1) {
    return { ticked: true, level: 'low' };
  }
  if (selfLimited === 1) return { ticked: true, level: 'minimal' };
  return { ticked: false, level: 'minimal' };
}

// ----------------------------------------------------------------------------------------------- data

function dataOf(data: unknown): { ticked: boolean; level: DataLevel } {
  const notes = count(get(data, 'externalNotes'));
  let tests = count(get(data, 'resultsReviewed')) + count(get(data, 'testsOrdered'));
  let interpretation = get(data, 'independentInterpretation') === true;
  const historian = get(data, 'independentHistorian') === true;
  const discussion = get(data, 'externalDiscussion') === true;

  const itemised = list(get(data, 'tests'));
  for (const code of differentCodes(itemised)) {
    // Choice: entries of one code are laid together first: whatever one of them says, the code has.
    const ordered = said(itemised, code, 'ordered');
    const reviewed = said(itemised, code, 'reviewed');
    const interpreted = said(itemised, code, 'interpreted');
    const billed = said(itemised, code, 'interpretationBilled');

    if (isPulseOximetry(code)) continue;
    // Choice: "no credit of any kind" is taken at its word, for a laboratory test too.
    if (billed) continue;
    if (interpreted && !isNothingToInterpret(code)) {
      interpretation = true;
      if (ordered) tests = tests + 1;
    } else if (ordered || reviewed) {
      // Choice: on a laboratory code `interpreted` is as if it had not been said, so a review beside it counts.
      tests = tests + 1;
    }
  }

  const unitsWithoutHistorian = notes + tests;
  const unitsWithHistorian = notes + tests + (historian ? 1 : 0);

  const category1 = unitsWithHistorian >= 3;
  const category2 = interpretation;
  const category3 = discussion;
  const ticked = unitsWithHistorian >= 1 || interpretation || discussion;

  if (category1 && category2) return { ticked, level: 'extensive' };
  if (category1 && category3) return { ticked, level: 'extensive' };
  if (category2 && category3) return { ticked, level: 'extensive' };
  if (category1 || category2 || category3) return { ticked, level: 'moderate' };
  if (unitsWithoutHistorian >= 2 || historian) return { ticked, level: 'limited' };
  return { ticked, level: 'minimal' };
}

function differentCodes(tests: unknown[]): string[] {
  const codes: string[] = [];
  for (const test of tests) {
    const code = text(get(test, 'code')) ?? '';
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}

function said(tests: unknown[], code: string, key: string): boolean {
  for (const test of tests) {
    if (get(test, 'code') === code && get(test, key) === true) return true;
  }
  return false;
}

function isPulseOximetry(code: string): boolean {
  return code === '94760' || code === '94761' || code === '94762';
}

/** Pathology and laboratory codes 80047-89398 with a professional part of their own: these can be read. */
const WITH_A_PROFESSIONAL_COMPONENT = [
  // work RVUs above zero in the July 2026 fee schedule
  '80503 80504 80505 80506 85060 85097 85396 86077 86078 86079 88104 88106 88108 88112 88120 88121 88125',
  '88141 88160 88161 88162 88172 88173 88177 88182 88187 88188 88189 88291 88300 88302 88304 88305 88307',
  '88309 88311 88312 88313 88314 88319 88321 88323 88325 88329 88331 88332 88333 88334 88341 88342 88344',
  '88346 88348 88350 88355 88356 88358 88360 88361 88362 88363 88364 88365 88366 88367 88368 88369 88373',
  '88374 88375 88377 88380 88381 88387 89049',
  // Choice: clinical laboratory codes for which Medicare pays a physician's interpretation with 26. This line
  // is from memory (no such column in ../../shared/data); the generator draws none of them.
  '83020 84165 84166 84181 84182 85390 85576 86255 86256 86320 86325 86327 86334 86335 87164 87207 88371',
  '88372 89060',
]
  .join(' ')
  .split(' ');

function isNothingToInterpret(code: string): boolean {
  // Choice: the laboratory section of CPT without a professional component, and the proprietary laboratory
  // codes (four digits and U). HCPCS laboratory codes (G0103, P9612 …) are not treated as laboratory.
  if (/^[0-9]{4}U$/.test(code)) return true;
  if (!/^[0-9]{5}$/.test(code)) return false;
  if (Number(code) < 80047 || Number(code) > 89398) return false;
  return !WITH_A_PROFESSIONAL_COMPONENT.includes(code);
}

// ----------------------------------------------------------------------------------------------- risk

function riskOf(encounter: unknown, date: string): { ticked: boolean; level: ElementLevel } {
  const risk = list(get(encounter, 'risk'));

  if (risk.includes('drug-toxicity-monitoring')) return { ticked: true, level: 'high' };
  if (risk.includes('major-surgery-elective-risk-factors')) return { ticked: true, level: 'high' };
  if (risk.includes('major-surgery-emergency')) return { ticked: true, level: 'high' };
  // Hospitalization counts since 2021; only "or escalation" is of 2023, and a tick does not tell them apart.
  if (risk.includes('hospitalization-or-escalation')) return { ticked: true, level: 'high' };
  if (risk.includes('dnr-or-deescalation')) return { ticked: true, level: 'high' };
  if (risk.includes('parenteral-controlled-substance') && date >= '2023-01-01') {
    return { ticked: true, level: 'high' };
  }
  if (risk.includes('prescription-drug-management')) return { ticked: true, level: 'moderate' };
  if (risk.includes('minor-surgery-risk-factors')) return { ticked: true, level: 'moderate' };
  if (risk.includes('major-surgery-elective')) return { ticked: true, level: 'moderate' };
  if (risk.includes('social-determinants')) return { ticked: true, level: 'moderate' };
  if (risk.includes('low')) return { ticked: true, level: 'low' };
  if (risk.includes('minimal')) return { ticked: true, level: 'minimal' };
  return { ticked: false, level: 'minimal' };
}

// ---------------------------------------------------------------------------------------------- levels

function secondHighest(problems: ElementLevel, data: DataLevel, risk: ElementLevel): WholeLevel {
  let high = 0;
  if (problems === 'high') high = high + 1;
  if (data === 'extensive') high = high + 1;
  if (risk === 'high') high = high + 1;

  let moderateOrMore = high;
  if (problems === 'moderate') moderateOrMore = moderateOrMore + 1;
  if (data === 'moderate') moderateOrMore = moderateOrMore + 1;
  if (risk === 'moderate') moderateOrMore = moderateOrMore + 1;

  let lowOrMore = moderateOrMore;
  if (problems === 'low') lowOrMore = lowOrMore + 1;
  if (data === 'limited') lowOrMore = lowOrMore + 1;
  if (risk === 'low') lowOrMore = lowOrMore + 1;

  if (high >= 2) return 'high';
  if (moderateOrMore >= 2) return 'moderate';
  if (lowOrMore >= 2) return 'low';
  return 'straightforward';
}

// --------------------------------------------------------------------------------------------- services

function hasPsychotherapy(encounter: unknown): boolean {
  for (const service of list(get(encounter, 'services'))) {
    const code = get(service, 'code');
    if (code === '90833' || code === '90836' || code === '90838') return true;
  }
  return false;
}

// ------------------------------------------------------------------------------------------------ dates

function editionOf(date: string): string {
  if (date >= '2026-01-01') return '2026-01-01';
  if (date >= '2025-01-01') return '2025-01-01';
  if (date >= '2024-01-01') return '2024-01-01';
  if (date >= '2023-01-01') return '2023-01-01';
  if (date >= '2022-01-01') return '2022-01-01';
  return '2021-01-01';
}
