/**
 * A second, deliberately naive scorer: office, hospital (initial, subsequent) and emergency visits, worked
 * out the way a coder would with the contract and the printed tables beside the keyboard. It shares nothing
 * with lib/rules, on purpose: no constant, no type, no helper. It expects a valid encounter.
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

/** The levels, the codes and the prolonged services; never findings, reasons or modifiers. */
export function naive(encounter: unknown): NaiveAssessment {
  const id = text(get(encounter, 'id'));
  const date = text(get(encounter, 'dateOfService')) ?? '';
  const family = text(get(encounter, 'family')) ?? '';
  const visit = text(get(encounter, 'visit')) ?? '';
  const payer = text(get(encounter, 'payer')) ?? 'cpt';
  if (family !== 'office' && family !== 'hospital' && family !== 'emergency') {
    throw new Error(`naive does not know the family ${family}`);
  }
  if (payer !== 'cpt' && payer !== 'medicare') throw new Error(`naive does not know the payer ${payer}`);

  // Before the family's first day.
  // Choice: `mdm` and `time` are left out as well. The contract names only code, edition, basis and the reason.
  const firstDay = family === 'office' ? '2021-01-01' : '2023-01-01';
  if (date < firstDay) return { id, edition: null, code: null, basis: 'none', addOns: [] };

  // --- the three elements -----------------------------------------------------------------------------
  const problems = problemsOf(encounter, date);
  const data = dataOf(get(encounter, 'data'));
  const risk = riskOf(encounter, date);

  // Choice: "nothing ticked" is judged on what is left after kinds out of place were dropped and tests
  // without credit were taken away. `minimal` among the risks is a tick like any other.
  const anythingTicked = problems.ticked || data.ticked || risk.ticked;
  const level = anythingTicked ? secondHighest(problems.level, data.level, risk.level) : null;
  const mdmCode = level === null ? null : codeByMdm(family, visit, level);
  const mdm = {
    level,
    problems: problems.level,
    data: data.level,
    risk: risk.level,
    code: mdmCode,
  };

  // --- time -------------------------------------------------------------------------------------------
  // Choice: with a psychotherapy add-on the `time` key is written all the same. The table of the assessment names
  // only two reasons for absence (the family takes no time, none was given); "not used" is about what decides.
  const timeGiven = get(encounter, 'time');
  const timeUsed = timeGiven !== undefined && family !== 'emergency';
  // Choice: zero minutes are given minutes: `{ minutes: 0, code: null }`.
  const minutes =
    count(get(timeGiven, 'minutes')) - // taken together: net minutes
    count(get(timeGiven, 'separatelyReportedMinutes'));
  const timeCode = timeUsed ? codeByTime(family, visit, minutes) : null;

  const written = {
    id,
    edition: editionOf(date),
    mdm,
    ...(timeUsed ? { time: { minutes, code: timeCode } } : {}),
  };

  // --- clinical staff alone ---------------------------------------------------------------------------
  // Choice: "elsewhere null" covers the new office visit and the hospital. `mdm` and `time` are still
  // written with their codes, because both families take them; only `code` and `basis` change.
  if (get(get(encounter, 'context'), 'staffVisit') === true) {
    if (family === 'office' && visit === 'established') {
      return { ...written, code: '99211', units: 1, basis: 'none', addOns: longitudinal(encounter, '99211') };
    }
    if (family === 'emergency') {
      return { ...written, code: '99281', units: 1, basis: 'none', addOns: [] };
    }
    return { ...written, code: null, basis: 'none', addOns: [] };
  }

  // --- which of the two -------------------------------------------------------------------------------
  const deciding = hasPsychotherapy(encounter) ? null : timeCode;
  if (mdmCode === null && deciding === null) {
    return { ...written, code: null, basis: 'none', addOns: [] };
  }
  if (deciding === null) {
    return { ...written, code: mdmCode, units: 1, basis: 'mdm', addOns: longitudinal(encounter, mdmCode) };
  }

  const prolonged = prolongedOf(deciding, payer, minutes);
  let timeWins: boolean;
  if (mdmCode === null) {
    timeWins = true;
  } else if (Number(deciding) > Number(mdmCode)) {
    // Choice: the higher level is the higher code. 99221 and 99231 stand for straightforward and low alike,
    // so straightforward decision making and 99221's minutes are equal, and the basis is `mdm`.
    timeWins = true;
  } else if (Number(deciding) < Number(mdmCode)) {
    timeWins = false;
  } else {
    timeWins = prolonged !== null;
  }

  if (!timeWins) {
    return { ...written, code: mdmCode, units: 1, basis: 'mdm', addOns: longitudinal(encounter, mdmCode) };
  }
  return {
    ...written,
    code: deciding,
    units: 1,
    basis: 'time',
    addOns:
      prolonged === null
        ? longitudinal(encounter, deciding)
        : [prolonged, ...longitudinal(encounter, deciding)],
  };
}

// ------------------------------------------------------------------------------------------- problems

function problemsOf(encounter: unknown, date: string): { ticked: boolean; level: ElementLevel } {
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
  // `multiple-morbidities` is out of place in all three families: never read.

  if (severe >= 1 || threat >= 1) return { ticked: true, level: 'high' };
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

function codeByMdm(family: string, visit: string, level: WholeLevel): string {
  if (family === 'office' && visit === 'new') {
    if (level === 'high') return '99205';
    if (level === 'moderate') return '99204';
    if (level === 'low') return '99203';
    return '99202';
  }
  if (family === 'office' && visit === 'established') {
    if (level === 'high') return '99215';
    if (level === 'moderate') return '99214';
    if (level === 'low') return '99213';
    return '99212';
  }
  if (family === 'hospital' && visit === 'initial') {
    if (level === 'high') return '99223';
    if (level === 'moderate') return '99222';
    return '99221';
  }
  if (family === 'hospital' && visit === 'subsequent') {
    if (level === 'high') return '99233';
    if (level === 'moderate') return '99232';
    return '99231';
  }
  if (family === 'emergency') {
    if (level === 'high') return '99285';
    if (level === 'moderate') return '99284';
    if (level === 'low') return '99283';
    return '99282';
  }
  throw new Error(`no such visit: ${family} ${visit}`);
}

// ------------------------------------------------------------------------------------------------ time

function codeByTime(family: string, visit: string, minutes: number): string | null {
  if (family === 'office' && visit === 'new') {
    if (minutes >= 60) return '99205';
    if (minutes >= 45) return '99204';
    if (minutes >= 30) return '99203';
    if (minutes >= 15) return '99202';
    return null;
  }
  if (family === 'office' && visit === 'established') {
    if (minutes >= 40) return '99215';
    if (minutes >= 30) return '99214';
    if (minutes >= 20) return '99213';
    if (minutes >= 10) return '99212';
    return null;
  }
  if (family === 'hospital' && visit === 'initial') {
    if (minutes >= 75) return '99223';
    if (minutes >= 55) return '99222';
    if (minutes >= 40) return '99221';
    return null;
  }
  if (family === 'hospital' && visit === 'subsequent') {
    if (minutes >= 50) return '99233';
    if (minutes >= 35) return '99232';
    if (minutes >= 25) return '99231';
    return null;
  }
  throw new Error(`no such visit: ${family} ${visit}`);
}

/** Null below the first threshold; then one unit, and one more for each further full quarter of an hour. */
function prolongedOf(code: string, payer: string, minutes: number): { code: string; units: number } | null {
  if (payer === 'cpt') {
    if (code === '99205' && minutes >= 75) return { code: '99417', units: 1 + quarters(minutes - 75) };
    if (code === '99215' && minutes >= 55) return { code: '99417', units: 1 + quarters(minutes - 55) };
    if (code === '99223' && minutes >= 90) return { code: '99418', units: 1 + quarters(minutes - 90) };
    if (code === '99233' && minutes >= 65) return { code: '99418', units: 1 + quarters(minutes - 65) };
    return null;
  }
  if (code === '99205' && minutes >= 89) return { code: 'G2212', units: 1 + quarters(minutes - 89) };
  if (code === '99215' && minutes >= 69) return { code: 'G2212', units: 1 + quarters(minutes - 69) };
  if (code === '99223' && minutes >= 90) return { code: 'G0316', units: 1 + quarters(minutes - 90) };
  if (code === '99233' && minutes >= 65) return { code: 'G0316', units: 1 + quarters(minutes - 65) };
  return null;
}

function quarters(minutes: number): number {
  let full = 0;
  let left = minutes;
  while (left >= 15) {
    full = full + 1;
    left = left - 15;
  }
  return full;
}

// --------------------------------------------------------------------------------------------- services

function hasPsychotherapy(encounter: unknown): boolean {
  for (const service of list(get(encounter, 'services'))) {
    const code = get(service, 'code');
    if (code === '90833' || code === '90836' || code === '90838') return true;
  }
  return false;
}

/**
 * G2211, only where no other service could bring modifier 25 into play; where one could, this scorer says so
 * rather than guess. (The generator asks for G2211 only where the contract never gives it.)
 */
function longitudinal(encounter: unknown, code: string | null): { code: string; units: number }[] {
  const date = text(get(encounter, 'dateOfService')) ?? '';
  if (get(encounter, 'payer') !== 'medicare') return [];
  if (get(get(encounter, 'context'), 'longitudinalCare') !== true) return [];
  if (date < '2024-01-01') return [];
  const bases = ['99202', '99203', '99204', '99205', '99211', '99212', '99213', '99214', '99215'];
  if (code === null || !bases.includes(code)) return [];
  for (const service of list(get(encounter, 'services'))) {
    if (!['90833', '90836', '90838'].includes(text(get(service, 'code')) ?? '')) {
      throw new Error('naive does not decide modifier 25, and G2211 depends on it here');
    }
  }
  return [{ code: 'G2211', units: 1 }];
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

// -------------------------------------------------------------------------------------- reading the JSON

function get(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
