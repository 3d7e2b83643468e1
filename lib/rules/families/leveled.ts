import type { MdmResult, TimeResult } from '../assessment';
import { rowOn } from '../dated';
import type { Encounter } from '../encounter';
import { dataLevels, elementLevels, levels, type Rank } from '../level';
import { type Mdm, secondHighest } from '../mdm/mdm';
import type { Citations, Reason, Step } from '../reason';
import { sharedBy } from '../shared';
import { codeAt, type Ladder, type LadderId, ladders, psychotherapyAddOns, rungOf } from '../tables/codes';
import { familyTable } from '../tables/families';
import { type AddOn, prolongedService } from '../time/prolonged';
import { type TotalTime, totalTime } from '../time/total-time';
import type { Weighed } from '../weighed';
import { notCovered } from './coverage';
import type { Family, FamilyAnswer } from './family';
import { familyOf } from './ladder';
import { ladderBilled } from './ladder-billed';

/** A family whose visits climb a ladder: its own, or the one it is billed on. */
export const leveled: Family = (weighed) => {
  const { encounter, payer } = weighed;
  const ladder = ladderBilled(encounter, payer);
  if (!ladder) throw new Error(`${encounter.family} has no ladder for the visit ${encounter.visit}`);
  return levelAs(weighed, ladder);
};

/** Levels an encounter on a ladder, its own or that of the family it is billed in, on days that family covers. */
export function levelAs(weighed: Weighed, ladder: LadderId): FamilyAnswer {
  return notCovered(familyOf(ladder), weighed.encounter.dateOfService) ?? levelOnLadder(weighed, ladder);
}

/**
 * Levels an encounter on a ladder by medical decision making or total time, whichever supports the higher code;
 * never by a mixture of both. Where both support the same code the basis is medical decision making, unless the
 * minutes reach the prolonged service of that code, which only time can carry.
 */
function levelOnLadder(weighed: Weighed, ladder: LadderId): FamilyAnswer {
  const { encounter, payer, mdm } = weighed;
  const given = totalTime(encounter, ladder);
  const time = given && besidePsychotherapy(encounter) ? undefined : given;
  const byMdm = mdm.whole;
  const byTime = time?.value.rank ?? null;
  if (byMdm === null && byTime === null) {
    return answered(ladder, null, 'none', mdm, given?.value, [], nothingSupported(mdm, time));
  }
  // Its first unit begins beyond the minimum of the highest code, so that time is the basis wherever it is reached.
  const addOn = time && prolongedService(time.value.minutes, ladder, payer, encounter.dateOfService);
  const basis = addOn || rungOf(ladder, byTime) > rungOf(ladder, byMdm) ? 'time' : 'mdm';
  const rank = (basis === 'time' ? byTime : byMdm) ?? 0;
  const code = codeAt(ladder, rank);
  const because: Reason[] = [];
  if (byMdm !== null) because.push(mdm.reason);
  if (time) because.push(time.reason);
  if (addOn) because.push(addOn.reason);
  return answered(ladder, code, basis, mdm, given?.value, addOn ? [addOn.value] : [], {
    rule: 'level.higher-of-mdm-and-time',
    says: sayChoice(basis, code, ladder, byMdm, byTime),
    facts: { ladder, payer: payer.id, dateOfService: encounter.dateOfService },
    cites,
    since: firstDay(ladder, encounter.dateOfService),
    because,
  });
}

const cites: Citations = ['facs-faq', 'cms-fee-schedule'];

function answered(
  ladder: LadderId,
  code: string | null,
  basis: FamilyAnswer['basis'],
  mdm: Mdm,
  time: TotalTime | undefined,
  addOns: readonly AddOn[],
  why: Reason,
): FamilyAnswer {
  return {
    covered: true,
    code,
    basis,
    mdm: mdmResult(mdm, ladder),
    time: time && timeResult(time, ladder),
    addOns,
    ladder,
    why,
  };
}

/** Whether psychotherapy is added to the visit: then time is not used to level it. */
export function besidePsychotherapy({ services }: Encounter): boolean {
  return services?.some((service) => psychotherapyAddOns.has(service.code)) ?? false;
}

function mdmResult({ problems, data, risk, whole }: Mdm, ladder: LadderId): MdmResult {
  const ranks = problems.rank * 16 + data.rank * 4 + risk.rank;
  return mdmResults(ladders[ladder], whole === null ? nothingTicked : ranks);
}

/** The number that stands for nothing ticked: no three ranks make it. */
const nothingTicked = 64;

/** What decision making supports on a ladder; the number holds the ranks of the three elements, to the base of four. */
const mdmResults = sharedBy((ladder: Ladder, number: number): MdmResult => {
  const [problems, data, risk] = [(number >> 4) & 3, (number >> 2) & 3, number & 3] as [Rank, Rank, Rank];
  const whole = number === nothingTicked ? null : secondHighest(problems, data, risk);
  return {
    level: whole === null ? null : levels[whole],
    problems: elementLevels[problems],
    data: dataLevels[data],
    risk: elementLevels[risk],
    code: whole === null ? null : ladder[whole],
  };
});

function timeResult(time: TotalTime, ladder: LadderId): TimeResult {
  return { minutes: time.minutes, code: time.rank === null ? null : codeAt(ladder, time.rank) };
}

function sayChoice(
  basis: 'mdm' | 'time',
  code: string,
  ladder: LadderId,
  byMdm: Rank | null,
  byTime: Rank | null,
): string {
  if (byTime === null) return `${code} is supported by medical decision making.`;
  if (byMdm === null) return `${code} is supported by total time.`;
  const mdmCode = codeAt(ladder, byMdm);
  const timeCode = codeAt(ladder, byTime);
  if (mdmCode === timeCode) {
    return basis === 'time'
      ? `${code} is supported by both; total time is the basis, as only it carries prolonged service.`
      : `${code} is supported by medical decision making, and by total time as well.`;
  }
  return basis === 'mdm'
    ? `${code} is supported by medical decision making; total time alone supports ${timeCode}.`
    : `${code} is supported by total time; medical decision making alone supports ${mdmCode}.`;
}

function nothingSupported(mdm: Mdm, time: Step<TotalTime> | undefined): Reason {
  const cites: Citations = ['bsa-mdm', 'facs-faq'];
  const says = time
    ? 'Nothing is ticked in problems, data or risk, and the minutes are below the first minimum.'
    : 'Nothing is ticked in problems, data or risk.';
  return { rule: 'level.nothing', says, cites, because: [mdm.reason, ...(time ? [time.reason] : [])] };
}

function firstDay(ladder: LadderId, day: string): string {
  return rowOn(familyTable[familyOf(ladder)].rows, day).from;
}
