import type { ModifierQuestion } from '../assessment';
import { editsOn } from '../edits';
import type { Encounter } from '../encounter';
import { pairedVisitOf } from '../paired-visit';
import type { Citations } from '../reason';
import { isVisitCode } from '../tables/codes';
import { edits } from '../tables/services/pairings';
import type { ServiceRole } from '../tables/services/service';
import type { SourceId } from '../tables/sources';
import { type Beside, besideVisit, namesOf } from './beside';
import type { Asked, ModifierFinding, ModifierRule } from './modifier';
import { hasRole, hasUnknownPairings, isMinor, sameDayService, statusOf } from './same-day-service';

/** What asks for work of the visit's own: an edit of the claim, policy and audits, or a payer of its own. */
type Ground = 'edit' | 'policy' | 'payer';

/**
 * A visit beside a minor procedure, or another service that includes some E/M work, by the same clinician on the
 * same day: reportable where the note shows work of its own beyond the service. The decision to do a minor
 * procedure is part of the procedure.
 */
export const modifier25: ModifierRule = {
  id: '25',
  findings: [
    said('modifier-25', 'warning', (status, ground) => status !== 'supported' && ground === 'edit'),
    said(
      'modifier-25-policy',
      'warning',
      (status, ground) => status === 'not-supported' && ground !== 'edit',
    ),
    said('modifier-25-policy-review', 'info', (status, ground) => status === 'review' && ground !== 'edit'),
  ],
  ask(asked) {
    if (asked.beside.length === 0 && !asked.encounter.context?.wellness) return undefined;
    const { beside, ground } = besideAsked(asked);
    if (beside.length === 0) return undefined;
    const { code } = asked;
    const open = openBeyondTheNote(asked, beside, ground);
    const shown = answered(beside);
    const status = open && shown === true ? 'review' : statusOf(shown);
    const names = namesOf(open ? beside : withStatus(beside, status), most);
    const words =
      status === 'review'
        ? (open ?? `does the note show E/M work beyond ${names}?`)
        : `the note is said to show ${status === 'supported' ? '' : 'no '}E/M work beyond ${names}.`;
    const isReported = status !== 'not-supported' || ground === 'payer';
    const follows = isReported ? '' : ' So the visit is not reported.';
    return {
      value: { modifier: '25', on: code, status },
      reason: {
        rule: 'modifier.25',
        says: `Modifier 25 on ${code}: ${words}${groundWords(asked, ground, beside)}${follows}`,
        facts: { services: namesOf(beside, most), status, ground },
        cites: citesOf(beside),
        ...(restsOnEdits(ground, beside) ? { tableOf: edits.of } : {}),
        ...(isReported ? {} : { visitReported: false }),
      },
    };
  },
};

function said(
  id: string,
  severity: ModifierFinding['severity'],
  holds: (status: string, ground: unknown) => boolean,
): ModifierFinding {
  return { id, severity, says: ({ value, reason: { facts = {} } }) => holds(value.status, facts.ground) };
}

/** The services beside which the visit must be work of its own, and what asks for it: the strictest ground first. */
function besideAsked(asked: Asked): { readonly beside: readonly Beside[]; readonly ground: Ground } {
  const strict = asked.beside.filter(isStrict);
  if (strict.length > 0) {
    return { beside: strict, ground: strict.some(({ standing }) => standing === 'edit') ? 'edit' : 'policy' };
  }
  const byPayer = asked.beside.filter(
    (service) => service.standing === 'payer' || isUnrelatedToMajor(service, asked.encounter),
  );
  if (byPayer.length > 0) return { beside: byPayer, ground: 'payer' };
  return { beside: wellnessVisit(asked), ground: 'edit' };
}

const isStrict = ({ standing }: Beside) => standing === 'edit' || standing === 'policy';

/** A visit on the day of a major procedure that it neither decided on nor is about. */
function isUnrelatedToMajor({ standing, given }: Beside, { context }: Encounter): boolean {
  if (standing !== 'major' || given.separateEM !== true) return false;
  return given.planned === true || context?.decisionForSurgery === false;
}

/** A wellness visit that only the context tells of; nobody has said whether the visit stands apart from it. */
function wellnessVisit({ encounter, payer, code }: Asked): readonly Beside[] {
  const wellness = encounter.context?.wellness;
  if (!wellness || payer.switches.wellnessVisits !== 'recognized') return [];
  return besideVisit([sameDayService({ code: wellness })], code, payer).filter(isStrict);
}

/** The services that answer for themselves: an add-on without an answer of its own goes with its primary service. */
function answering(beside: readonly Beside[]): readonly Beside[] {
  const primary = beside.some(({ global }) => global !== 'ZZZ');
  return beside.filter(({ global, given }) => !primary || global !== 'ZZZ' || given.separateEM !== undefined);
}

/** The answer for all of them. */
function answered(beside: readonly Beside[]): boolean | undefined {
  const answers = answering(beside).map(({ given }) => given.separateEM);
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** The services on whose account a question has its status: what was said of another is not said of them. */
function withStatus(beside: readonly Beside[], status: ModifierQuestion['status']): readonly Beside[] {
  return status === 'supported'
    ? beside
    : answering(beside).filter(({ given }) => statusOf(given.separateEM) === status);
}

const most = 3;

/** What a person must answer although the note shows work of its own. */
function openBeyondTheNote(
  { payer, code }: Asked,
  beside: readonly Beside[],
  ground: Ground,
): string | undefined {
  if (ground === 'payer') {
    const names = namesOf(beside, most);
    return beside.some(({ standing }) => standing === 'major')
      ? `the note shows work apart from ${names}, a major procedure; payers differ on what tells it apart.`
      : `beside ${names} some payers and contractors ask for it. Does this one?`;
  }
  if (
    payer.switches.modifiers === 'medicare' &&
    beside.some((one) => hasRole(one, 'chiropractic-manipulation'))
  ) {
    return `was the visit by a chiropractor? From one ${payer.label} covers the manipulation alone.`;
  }
  const visit = beside.find((one) => hasRole(one, 'visit'));
  return visit && openBesideVisit(code, visit.given.code);
}

/** What must be answered of two visits on one day; critical care and an earlier visit stand apart by the note alone. */
function openBesideVisit(code: string, other: string): string | undefined {
  const visits = [pairedVisitOf(code), pairedVisitOf(other)];
  if (visits.includes('critical-care')) return undefined;
  if (visits.includes('hospital.initial')) {
    return `were ${code} and ${other} at two sites, and not the same work?`;
  }
  return `were ${code} and ${other} for unrelated problems, and not possible as one visit?`;
}

function groundWords(
  { code, encounter: { dateOfService } }: Asked,
  ground: Ground,
  beside: readonly Beside[],
): string {
  if (ground === 'payer') return '';
  const decision = beside.some(isMinor) ? ' Deciding on a procedure is part of it.' : '';
  // Telemedicine codes came after the edits that were read.
  const visits = isTelemedicine(code) ? 'office visits with them' : 'them';
  if (ground === 'edit') return ` An edit (${editsOn(dateOfService)}) pairs ${visits}.${decision}`;
  const none = restsOnEdits(ground, beside)
    ? `No edit (${editsOn(dateOfService)}) pairs ${visits}`
    : 'No edit is known to pair them';
  return ` ${none}; policy asks for 25.${decision}`;
}

/** Whether what asks for it is read from the edits: that they have it, or that they have none. */
function restsOnEdits(ground: Ground, beside: readonly Beside[]): boolean {
  return ground === 'edit' || (ground === 'policy' && !beside.some(hasUnknownPairings));
}

function isTelemedicine(code: string): boolean {
  return telemedicine.some((ladder) => isVisitCode(code, ladder));
}

const telemedicine = [
  ...(['telemedicine-video.new', 'telemedicine-video.established'] as const),
  ...(['telemedicine-audio.new', 'telemedicine-audio.established'] as const),
];

const citesByRole: readonly (readonly [ServiceRole, SourceId])[] = [
  ['vaccine-administration', 'aafp-25'],
  ['drug-administration', 'hhs-office-visits'],
  ['preventive-visit', 'aap-preventive-2025'],
  ['osteopathic-manipulation', 'aoa-osteopathic'],
  ['chiropractic-manipulation', 'bcbsnd-chiropractic'],
  ['visit', 'two-visits'],
];

function citesOf(beside: readonly Beside[]): Citations {
  const more = citesByRole
    .filter(([role]) => beside.some((one) => hasRole(one, role)))
    .map(([, cite]) => cite);
  const procedure: readonly SourceId[] = beside.some(isMinor) ? ['mckesson-ncci', 'ama-25'] : [];
  return ['fcso-modifier-25', ...procedure, ...more, 'ncci-pairs'];
}
