import { familyOf } from '../families/ladder';
import { besidePsychotherapy } from '../families/leveled';
import type { Reason } from '../reason';
import { sharedBy } from '../shared';
import { type Ladder, ladders, prolongedCodes } from '../tables/codes';
import { netMinutes } from '../time/total-time';
import { listed } from '../wording';
import type { Check, Seen } from './check';

const prolonged: ReadonlySet<string> = new Set(Object.values(prolongedCodes));

/** Time is the basis of a visit that decision making could level as well. */
function isByTime({ assessment: { basis, mdm } }: Seen): boolean {
  return basis === 'time' && mdm !== undefined;
}

/** What is said of two codes of a ladder; the number holds the place of each, of decision making first, to the base of four. */
const bothBases = sharedBy(
  (ladder: Ladder, number: number): Reason => ({
    rule: 'time-and-mdm-differ',
    says: `Decision making alone supports ${ladder[number >> 2]}, total time alone ${ladder[number & 3]}; one of the two is the basis, never a mixture.`,
    cites: ['facs-faq', 'hopkins-time'],
  }),
);

/** Both bases support a code, and not the same. */
const basesDiffer: Check = {
  id: 'time-and-mdm-differ',
  kind: 'note',
  severity: 'info',
  needs: 'time',
  look({ encounter, assessment: { basis, mdm, time }, answer: { ladder } }) {
    const byMdm = mdm?.code ?? null;
    const byTime = time?.code ?? null;
    if (!ladder || basis === 'none' || byMdm === null || byTime === null || byMdm === byTime)
      return undefined;
    if (besidePsychotherapy(encounter)) return undefined;
    const codes: Ladder = ladders[ladder];
    return bothBases(codes, codes.indexOf(byMdm) * 4 + codes.indexOf(byTime));
  },
};

/** Services reported apart, and nothing that says their minutes are left out. */
const servicesNotExcluded: Check = {
  id: 'time-services-not-excluded',
  kind: 'conflict',
  severity: 'warning',
  needs: 'services',
  look(seen) {
    const { services, time, context } = seen.encounter;
    if (!time || !isByTime(seen) || time.separatelyReportedMinutes !== undefined) return undefined;
    if (context?.documented?.T3) return undefined;
    const codes = services?.map(({ code }) => code).filter((code) => !prolonged.has(code)) ?? [];
    if (codes.length === 0) return undefined;
    return {
      rule: 'time-services-not-excluded',
      says: `Time is the basis, and the minutes of ${listed([...new Set(codes)])} are not given apart; total time leaves them out.`,
      cites: ['hopkins-time', 'uhc-em-policy'],
    };
  },
};

/** Minutes of advance care planning, which is reported by itself, within the minutes of the visit. */
const advanceCareInside: Check = {
  id: 'advance-care-minutes-in-time',
  kind: 'conflict',
  severity: 'warning',
  needs: 'time',
  look(seen) {
    const { time, context } = seen.encounter;
    const minutes = context?.advanceCareMinutes ?? 0;
    if (!time || !isByTime(seen) || context?.documented?.T3) return undefined;
    if ((time.separatelyReportedMinutes ?? 0) >= minutes) return undefined;
    return {
      rule: 'advance-care-minutes-in-time',
      says: `${minutes} minutes of advance care planning are recorded, and fewer are taken off the total time; they count in one place.`,
      cites: ['aafp-advance-care', 'hopkins-time'],
    };
  },
};

/** A very long office visit without prolonged service: a slip of the hand, or something not reported. */
const longOfficeMinutes: Check = {
  id: 'long-office-minutes',
  kind: 'note',
  severity: 'info',
  needs: 'time',
  look({ encounter, assessment: { addOns }, answer: { ladder } }) {
    if (!ladder || familyOf(ladder) !== 'office') return undefined;
    const minutes = netMinutes(encounter) ?? 0;
    if (minutes < 120) return undefined;
    const { services, context } = encounter;
    const reported = services?.some(({ code }) => prolonged.has(code)) ?? false;
    const supported = addOns.some(({ code }) => prolonged.has(code));
    if (reported || (supported && context?.billedCode === undefined)) return undefined;
    return {
      rule: 'long-office-minutes',
      says: `${minutes} minutes are recorded for an office visit, and no prolonged service stands beside it.`,
      cites: ['codapedia-prolonged', 'hopkins-time'],
    };
  },
};

/** An audio visit in which more was discussed than it lasted. */
const discussionLonger: Check = {
  id: 'discussion-exceeds-total',
  kind: 'conflict',
  severity: 'warning',
  families: ['telemedicine-audio'],
  needs: 'time',
  look({ encounter: { time, context } }) {
    const discussion = context?.discussionMinutes ?? 0;
    if (!time || discussion <= time.minutes) return undefined;
    return {
      rule: 'discussion-exceeds-total',
      says: `${discussion} minutes of discussion are recorded, and ${time.minutes} in all.`,
      cites: ['namas-audio', 'jucm-telemedicine'],
    };
  },
};

/** Minutes of two practitioners in a split or shared visit by time. */
const splitMinutes: Check = {
  id: 'split-shared-minutes',
  kind: 'note',
  severity: 'warning',
  needs: 'splitShared',
  look({ encounter: { context }, assessment: { basis } }) {
    if (!context?.splitShared || basis !== 'time' || context.documented?.F1) return undefined;
    return {
      rule: 'split-shared-minutes',
      says: 'Split or shared visit by time: minutes that both practitioners spent together count once.',
      cites: ['novitas-split-shared', 'racmonitor-split-shared'],
    };
  },
};

/** Minutes of a resident in a visit by time. */
const teachingMinutes: Check = {
  id: 'teaching-minutes',
  kind: 'note',
  severity: 'warning',
  needs: 'teachingPhysician',
  look({ encounter: { context }, assessment: { basis } }) {
    if (!context?.teachingPhysician || basis !== 'time' || context.documented?.T1) return undefined;
    return {
      rule: 'teaching-minutes',
      says: "Teaching visit by time: the teaching physician's own minutes count, a resident's alone do not.",
      cites: ['uth-teaching', 'hopkins-time'],
    };
  },
};

export const timeSets: readonly Check[] = [
  basesDiffer,
  servicesNotExcluded,
  advanceCareInside,
  longOfficeMinutes,
  discussionLonger,
  splitMinutes,
  teachingMinutes,
];
