import type { Encounter } from '../../lib/rules';

/** What a bare scorer answers. */
interface BareAnswer {
  readonly code: string | null;
  /** Units of prolonged service. */
  readonly prolonged: number;
}

/** What a bare scorer has for tables. */
interface BareLadder {
  readonly codes: readonly [string, string, string, string];
  readonly minutes?: readonly [number, number, number, number];
  /** Where prolonged service begins. */
  readonly prolonged?: { readonly cpt: number; readonly medicare: number };
}

const officeNew: BareLadder = {
  codes: ['99202', '99203', '99204', '99205'],
  minutes: [15, 30, 45, 60],
  prolonged: { cpt: 75, medicare: 89 },
};
const officeEstablished: BareLadder = {
  codes: ['99212', '99213', '99214', '99215'],
  minutes: [10, 20, 30, 40],
  prolonged: { cpt: 55, medicare: 69 },
};
const hospitalInitial: BareLadder = {
  codes: ['99221', '99221', '99222', '99223'],
  minutes: [40, 40, 55, 75],
  prolonged: { cpt: 90, medicare: 90 },
};
const hospitalSubsequent: BareLadder = {
  codes: ['99231', '99231', '99232', '99233'],
  minutes: [25, 25, 35, 50],
  prolonged: { cpt: 65, medicare: 65 },
};
const emergency: BareLadder = { codes: ['99282', '99283', '99284', '99285'] };

/**
 * The floor of the benchmark: what one would write who wants the code of an office, hospital or emergency visit of
 * 2026 and nothing else. The same encounter in; no dates, no reasons, no findings, no modifiers.
 */
export function bareCode(encounter: Encounter): BareAnswer {
  const ladder = ladderOf(encounter);
  if (encounter.context?.staffVisit) {
    if (ladder === officeEstablished) return { code: '99211', prolonged: 0 };
    return { code: ladder === emergency ? '99281' : null, prolonged: 0 };
  }
  const mdm = bareMdm(encounter);
  let time = -1;
  let units = 0;
  if (encounter.time && ladder.minutes && !hasPsychotherapy(encounter)) {
    const minutes = encounter.time.minutes - (encounter.time.separatelyReportedMinutes ?? 0);
    if (minutes >= ladder.minutes[3]) time = 3;
    else if (minutes >= ladder.minutes[2]) time = 2;
    else if (minutes >= ladder.minutes[1]) time = 1;
    else if (minutes >= ladder.minutes[0]) time = 0;
    const first = encounter.payer === 'medicare' ? ladder.prolonged?.medicare : ladder.prolonged?.cpt;
    if (first !== undefined && minutes >= first) units = 1 + Math.floor((minutes - first) / 15);
  }
  return { code: ladder.codes[mdm > time ? mdm : time] ?? null, prolonged: units };
}

function ladderOf({ family, visit }: Encounter): BareLadder {
  if (family === 'office') return visit === 'new' ? officeNew : officeEstablished;
  if (family === 'hospital') return visit === 'initial' ? hospitalInitial : hospitalSubsequent;
  return emergency;
}

/** The second highest of the three elements, 0 to 3; -1 when nothing is ticked. */
export function bareMdm(encounter: Encounter): number {
  const problems = problemsOf(encounter);
  const data = dataOf(encounter);
  const risk = riskOf(encounter);
  if (problems < 0 && data < 0 && risk < 0) return -1;
  const low = Math.min(problems, data);
  const high = Math.max(problems, data);
  const second = risk <= low ? low : Math.min(risk, high);
  return Math.max(second, 0);
}

function problemsOf({ problems }: Encounter): number {
  if (!problems) return -1;
  if (problems['chronic-severe-exacerbation'] || problems['threat-to-life-or-function']) return 3;
  const stable = problems['chronic-stable'] ?? 0;
  if (stable > 1 || problems['chronic-exacerbation'] || problems['undiagnosed-uncertain']) return 2;
  if (problems['acute-systemic'] || problems['acute-complicated-injury']) return 2;
  const selfLimited = problems['self-limited'] ?? 0;
  if (stable > 0 || selfLimited > 1 || problems['acute-uncomplicated']) return 1;
  if (problems['acute-uncomplicated-hospital'] || problems['acute-stable']) return 1;
  return selfLimited > 0 ? 0 : -1;
}

function dataOf({ data }: Encounter): number {
  if (!data) return -1;
  let units = (data.testsOrdered ?? 0) + (data.resultsReviewed ?? 0) + (data.externalNotes ?? 0);
  let interpretation = data.independentInterpretation ?? false;
  const tests = data.tests ?? [];
  for (let index = 0; index < tests.length; index += 1) {
    const code = tests[index]?.code ?? '';
    if (tests.findIndex((test) => test.code === code) < index || isOximetry(code)) continue;
    let [ordered, reviewed, interpreted, billed] = [false, false, false, false];
    for (const test of tests) {
      if (test.code !== code) continue;
      ordered ||= test.ordered ?? false;
      reviewed ||= test.reviewed ?? false;
      interpreted ||= test.interpreted ?? false;
      billed ||= test.interpretationBilled ?? false;
    }
    if (billed) continue;
    if (interpreted && !isLaboratory(code)) {
      interpretation = true;
      if (ordered) units += 1;
    } else if (ordered || reviewed) units += 1;
  }
  const historian = data.independentHistorian ?? false;
  let categories = units + (historian ? 1 : 0) >= 3 ? 1 : 0;
  if (interpretation) categories += 1;
  if (data.externalDiscussion) categories += 1;
  if (categories > 1) return 3;
  if (categories > 0) return 2;
  if (units > 1 || historian) return 1;
  return units > 0 ? 0 : -1;
}

function riskOf({ risk }: Encounter): number {
  if (!risk) return -1;
  let highest = -1;
  for (const item of risk) highest = Math.max(highest, riskRank(item));
  return highest;
}

function riskRank(item: string): number {
  if (item === 'minimal') return 0;
  if (item === 'low') return 1;
  if (item === 'prescription-drug-management' || item === 'minor-surgery-risk-factors') return 2;
  return item === 'major-surgery-elective' || item === 'social-determinants' ? 2 : 3;
}

function hasPsychotherapy({ services }: Encounter): boolean {
  if (!services) return false;
  for (const { code } of services) if (code === '90833' || code === '90836' || code === '90838') return true;
  return false;
}

function isOximetry(code: string): boolean {
  return code === '94760' || code === '94761' || code === '94762';
}

/** Of the laboratory codes that the generator draws, one has something to read. */
function isLaboratory(code: string): boolean {
  if (code.endsWith('U')) return true;
  return code >= '80047' && code <= '89398' && code !== '88305';
}
