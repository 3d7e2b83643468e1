import { pairedVisitOf } from '../paired-visit';
import { pairingOf } from '../services';
import type { PayerProfile } from '../tables/payers';
import type { PairedVisit, Pairing } from '../tables/services/pairings';
import { listed } from '../wording';
import { hasRole, isMinor, type SameDayService } from './same-day-service';

/** How a same-day service stands to the visit. */
export type Standing =
  /** The visit must be work of its own, and the national edits pair the two. */
  | 'edit'
  /** The visit must be work of its own by policy alone. */
  | 'policy'
  /** Whether anything is asked of the visit is for the payer to say. */
  | 'payer'
  /** A major procedure: its own decision is what is asked about. */
  | 'major'
  /** No modifier passes the pair, and the service is what is reported. */
  | 'visit-gives-way'
  /** No modifier passes the pair, and the visit is what is reported. */
  | 'service-gives-way'
  /** Medicare takes the visit as part of an admission that is the service, or the other way round. */
  | 'visit-in-admission'
  | 'service-in-admission'
  | 'within-critical-care'
  /** Medicare takes it as part of whatever else is reported. */
  | 'bundled'
  /** A visit for a problem beside a preventive one: what is asked is asked about that visit. */
  | 'other-line'
  /** Nothing is asked of the visit. */
  | 'apart'
  /** Its global period is not known. */
  | 'unknown';

/** A same-day service, and how it stands to the visit. */
export interface Beside extends SameDayService {
  readonly standing: Standing;
}

/**
 * How each same-day service stands to a visit.
 * @param code the E/M code of the visit
 */
export function besideVisit(
  services: readonly SameDayService[],
  code: string,
  payer: PayerProfile,
): readonly Beside[] {
  const visit = pairedVisitOf(code);
  const medicare = payer.switches.modifiers === 'medicare';
  return services.map((service) => {
    const { given, listed, global, preventive } = service;
    // Written out: a spread takes ten times as long.
    return { given, listed, global, preventive, standing: standingOf(service, code, visit, medicare) };
  });
}

/**
 * The codes of services in a sentence, each once.
 * @param most how many of them at most
 */
export function namesOf(beside: readonly Beside[], most?: number): string {
  const [first] = beside;
  if (first && beside.length === 1) return first.given.code;
  return listed([...new Set(beside.map(({ given }) => given.code))], most);
}

function standingOf(
  service: SameDayService,
  code: string,
  visit: PairedVisit | undefined,
  medicare: boolean,
): Standing {
  const { listed, global, given } = service;
  if (global === undefined) return 'unknown';
  if (visit === 'critical-care' && hasRole(service, 'within-critical-care')) return 'within-critical-care';
  if (medicare && hasRole(service, 'bundled')) return 'bundled';
  const pairing = listed && visit && pairingOf(listed, visit);
  const edit = typeof pairing === 'object' ? pairing : undefined;
  const admission = visit && admissionOf(visit, given.code, medicare);
  if (admission) return admission;
  if (edit?.modifier === 'never') return givingWay(edit, code, given.code);
  if (global === '090') return 'major';
  if (hasRole(service, 'asked-by-some-payers') || global === 'YYY') return 'payer';
  if (visit === 'preventive' && hasRole(service, 'visit')) return 'other-line';
  if (edit) return 'edit';
  return isMinor(service) || global === 'MMM' || isAnotherVisit(service, visit) ? 'policy' : 'apart';
}

/** Which of the two is not reported where no modifier passes the pair. */
function givingWay({ first }: Pairing, visit: string, service: string): Standing {
  const serviceFirst = first === 'service' || (first === 'greater' && service > visit);
  return serviceFirst ? 'visit-gives-way' : 'service-gives-way';
}

const beforeAdmission: readonly PairedVisit[] = [
  ...(['office.new', 'office.established', 'staff-visit', 'home.new', 'home.established'] as const),
];

/**
 * An initial hospital visit beside a visit elsewhere on the same day. Medicare takes that visit as part of the
 * admission. CPT since 2023 knows it apart, where it was at another site: as the edits pair the two, and in the
 * emergency department too, where they pass no modifier.
 */
function admissionOf(visit: PairedVisit, service: string, medicare: boolean): Standing | undefined {
  const other = pairedVisitOf(service);
  if (!other || (visit !== 'hospital.initial' && other !== 'hospital.initial')) return undefined;
  const elsewhere = visit === 'hospital.initial' ? other : visit;
  if (!medicare) return elsewhere === 'emergency' ? 'edit' : undefined;
  if (!beforeAdmission.includes(elsewhere)) return undefined;
  return visit === 'hospital.initial' ? 'service-in-admission' : 'visit-in-admission';
}

/** Whether two visits of one day are asked about although no edit pairs them. */
function isAnotherVisit(service: SameDayService, visit: PairedVisit | undefined): boolean {
  const other = pairedVisitOf(service.given.code);
  // Care after a discharge includes its first visit; a second stands apart.
  if (visit === 'transitional-care' || other === 'transitional-care') return false;
  if (hasRole(service, 'preventive-visit')) return visit !== 'preventive';
  if (!hasRole(service, 'visit') || service.global === 'ZZZ' || other === undefined) return false;
  // One stay ends where the other begins.
  const discharge = [visit, other].includes('hospital-discharge');
  return !(discharge && [visit, other].includes('nursing-facility.initial'));
}
