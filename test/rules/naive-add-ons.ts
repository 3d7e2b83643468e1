import { full } from './naive-families';
import { get, list, number, text } from './naive-json';

/**
 * What goes beside the code besides prolonged services and further critical care: G2211, advance care
 * planning, transitional care, the Medicare wellness visit. For the naive scorer.
 */

interface AddOn {
  code: string;
  units: number;
}

/**
 * Choice: in this order. "G2211 and others" fixes only the first; the others stand in the order of the
 * contract's table of `context`.
 */
export function otherAddOns(
  encounter: unknown,
  payer: string,
  date: string,
  family: string,
  code: string | null,
): AddOn[] {
  // Choice: without a code there is nothing to add to, advance care planning and the wellness visit included.
  if (code === null) return [];
  return [
    ...longitudinal(encounter, payer, date, code),
    ...advanceCare(encounter, family),
    ...wellness(encounter, payer, family),
  ];
}

// ------------------------------------------------------------------------------------------------- G2211

const OFFICE_BASES = ['99202', '99203', '99204', '99205', '99211', '99212', '99213', '99214', '99215'];
const HOME_BASES = ['99341', '99342', '99344', '99345', '99347', '99348', '99349', '99350'];

function longitudinal(encounter: unknown, payer: string, date: string, code: string): AddOn[] {
  if (payer !== 'medicare') return [];
  if (get(get(encounter, 'context'), 'longitudinalCare') !== true) return [];

  // Choice: an office code that telemedicine or a consultation was routed to is a base code like any other.
  let admitted = false;
  if (date >= '2024-01-01' && OFFICE_BASES.includes(code)) admitted = true;
  if (date >= '2026-01-01' && HOME_BASES.includes(code)) admitted = true;
  if (!admitted) return [];

  if (has25(encounter, code)) {
    if (date < '2025-01-01') return [];
    if (!hasPreventiveService(encounter)) return [];
  }
  return [{ code: 'G2211', units: 1 }];
}

/**
 * Modifier 25 is supported on this code: there is a service that it goes on for.
 * Choice: the visit must stand apart from every such service; one answered no, or not yet, is enough against it.
 */
function has25(encounter: unknown, code: string): boolean {
  // Choice: `context.wellness` alone brings no supported 25, as nobody has said that the visit is separate from it.
  let any = false;
  for (const service of list(get(encounter, 'services'))) {
    if (!takes25(service, code)) continue;
    if (get(service, 'separateEM') !== true) return false;
    any = true;
  }
  return any;
}

/**
 * Minor procedures; tests and treatments that the edit table pairs with a visit; wellness visits and vaccines.
 * Not: an electrocardiogram, imaging, laboratory tests, blood drawing, add-ons, a major procedure (57 or nothing).
 */
function takes25(service: unknown, base: string): boolean {
  const code = text(get(service, 'code')) ?? '';

  if (code === '17110' || code === '11102' || code === '20610' || code === '69210') return true;
  if (code === '94010' || code === '94640') return true;
  if (code === 'G0402' || code === 'G0438' || code === 'G0439') return true;
  if (code === 'G0101' || code === 'Q0091') return true;
  if (code === '90471' || code === '90472' || code === '90473' || code === '90474') return true;
  if (code === '90460' || code === '90461') return true;

  // Beside an injection 99211 is not reported at all, so there is no 25 either.
  if (code === '96372' || code === '96365') return base !== '99211';
  // These are paired with 99211 alone.
  // Choice: that pair makes the 25 on 99211 supported; on any other code there is none.
  if (code === '93000' || code === '36415') return base === '99211';
  if (code === 'G0008' || code === 'G0009' || code === 'G0010') return base === '99211';

  if (code === '71046' || code === '80053' || code === '83036' || code === '96127') return false;
  if (code === '90833' || code === '90836' || code === '90838') return false;
  if (code === '99497' || code === '99498') return false;
  // Fracture care and excision of a tumour: major procedures.
  if (code === '25600' || code === '27786') return false;

  // A code that is in no list here.
  // Choice: its `global` answers. Minor: 25. Any other, and none: no supported 25 (none, 57, or a question).
  const global = get(service, 'global');
  return global === '000' || global === '010';
}

/**
 * Choice: one preventive service on the day is enough, whatever else asks for the 25 and whatever was
 * answered about it ("if base has 25 and not any same-day service in the preventive list"). A wellness visit
 * named in the context is one.
 */
function hasPreventiveService(encounter: unknown): boolean {
  if (get(get(encounter, 'context'), 'wellness') !== undefined) return true;
  for (const service of list(get(encounter, 'services'))) {
    const code = text(get(service, 'code')) ?? '';
    if (code === 'G0402' || code === 'G0438' || code === 'G0439') return true;
    if (code === '90471' || code === '90472' || code === '90473' || code === '90474') return true;
    if (code === '90460' || code === '90461' || code === '90480') return true;
    if (code === 'G0008' || code === 'G0009' || code === 'G0010') return true;
    // Choice: of the Part B preventive services only these are known here; the generator draws no other.
    if (code === 'G0101' || code === 'Q0091') return true;
  }
  return false;
}

// ---------------------------------------------------------------------------------- advance care planning

/**
 * Choice: an add-on, for both payers, beside the code of every family but critical care (CPT does not let the
 * two be reported together; the contract is silent). Its minutes are not taken off the visit's: the contract
 * takes off only `separatelyReportedMinutes`.
 */
function advanceCare(encounter: unknown, family: string): AddOn[] {
  const minutes = number(get(get(encounter, 'context'), 'advanceCareMinutes'));
  if (minutes === null || minutes < 16) return [];
  if (family === 'critical-care') return [];
  if (minutes < 46) return [{ code: '99497', units: 1 }];
  return [
    { code: '99497', units: 1 },
    { code: '99498', units: 1 + full(30, minutes - 46) },
  ];
}

// ------------------------------------------------------------------------------------- transitional care

/**
 * Choice: its code takes the place of the visit's, as on a bill; null where the visit keeps its own. Only for a
 * visit billed as office, home or telemedicine.
 */
export function transitional(encounter: unknown, family: string, level: string | null): string | null {
  const facts = get(get(encounter, 'context'), 'transitional');
  const contact = number(get(facts, 'contactBusinessDays'));
  const visit = number(get(facts, 'visitDays'));
  // Choice: a fact that is missing is not met.
  if (contact === null || visit === null) return null;
  if (
    family !== 'office' &&
    family !== 'home' &&
    family !== 'telemedicine-video' &&
    family !== 'telemedicine-audio'
  ) {
    return null;
  }
  if (contact > 2) return null;
  if (level === 'high' && visit <= 7) return '99496';
  if (level === 'high' && visit <= 14) return '99495';
  if (level === 'moderate' && visit <= 14) return '99495';
  return null;
}

// ------------------------------------------------------------------------------------------ wellness visit

/**
 * Choice: the code named is an add-on, for Medicare alone, beside a visit billed as office, home or preventive.
 * (The other reading: it only asks for a 25 and is not written.)
 */
function wellness(encounter: unknown, payer: string, family: string): AddOn[] {
  if (payer !== 'medicare') return [];
  if (family !== 'office' && family !== 'home' && family !== 'preventive') return [];
  const code = text(get(get(encounter, 'context'), 'wellness'));
  if (code === 'G0402' || code === 'G0438' || code === 'G0439') return [{ code, units: 1 }];
  return [];
}
