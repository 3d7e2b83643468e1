import type { ModifierQuestion } from '../assessment';
import { pairedVisitOf } from '../paired-visit';
import { type Beside, namesOf } from './beside';
import { type Asked, finding, type ModifierRule } from './modifier';
import { isMinor, statusOf } from './same-day-service';

/** A visit at which a major procedure (90-day global period) for that day or the next was decided. */
export const modifier57: ModifierRule = {
  id: '57',
  findings: [finding('modifier-57', 'warning')],
  ask(asked) {
    const found = answer(asked);
    if (!found) return undefined;
    const { status, words, isPart } = found;
    const { code, encounter } = asked;
    const visit = pairedVisitOf(code);
    // The edits hardly know these visits, and contractors differ.
    const differ = visit === 'office.new' || visit === 'home.new' || visit === 'emergency';
    return {
      value: { modifier: '57', on: code, status },
      reason: {
        rule: 'modifier.57',
        says: `Modifier 57 on ${code}: ${words}${differ ? ' For this visit not every payer asks for it.' : ''}`,
        facts: { decisionForSurgery: encounter.context?.decisionForSurgery ?? null, status },
        cites: ['modifier-57', 'mckesson-ncci'],
        ...(isPart ? { visitReported: false } : {}),
      },
    };
  },
};

/** What is said of the modifier, and whether that makes the visit part of the surgery. */
interface Answer {
  readonly status: ModifierQuestion['status'];
  readonly words: string;
  readonly isPart?: boolean;
}

function answer({ encounter, beside }: Asked): Answer | undefined {
  const decided = encounter.context?.decisionForSurgery;
  const major = beside.filter(({ standing }) => standing === 'major');
  const unplanned = major.filter(({ given }) => given.planned !== true);
  if (unplanned.length > 0) return aboutListed(unplanned, decided);
  if (!decided) return undefined;
  if (major.length > 0) {
    return {
      status: 'review',
      words: `surgery was decided, and ${namesOf(major)} was planned before. Which other procedure was decided?`,
    };
  }
  const minor = beside.filter(isMinor);
  if (minor.length > 0) {
    return {
      status: 'review',
      words: `only minor procedures (${namesOf(minor)}) are listed. Was a major one for today or tomorrow decided?`,
    };
  }
  return {
    status: 'supported',
    words: 'the visit is said to have decided on a major procedure for today or tomorrow.',
  };
}

function aboutListed(major: readonly Beside[], decided: boolean | undefined): Answer {
  const status = statusOf(decided);
  const names = namesOf(major);
  const words = {
    supported: `the visit is said to have decided on ${names}.`,
    'not-supported': `the visit is said not to have decided on ${names}; a visit about it is part of the surgery.`,
    review: `was ${names} decided at this visit?`,
  }[status];
  // The visit may be about something else.
  const isApart = major.some(({ given }) => given.separateEM === true);
  return { status, words, isPart: status === 'not-supported' && !isApart };
}
