import { type CircumstanceId, circumstancesFor, type FactId, factsFor } from '../rules';
import { type Draft, ticksOfVisit } from './draft';

/** A fact about the visit beyond what is ticked. */
export type VisitFact = FactId | CircumstanceId;

/** Where the control of a fact stands in the panel, or what the names of its parts begin with. */
export type FactRow = 'patientAge' | `context.${Exclude<VisitFact, 'patientAge'>}`;

export function rowOfFact(fact: VisitFact): FactRow {
  return fact === 'patientAge' ? fact : `context.${fact}`;
}

/** The facts that the panel has for an encounter, each once. */
export function factsIn(draft: Draft): readonly VisitFact[] {
  const setting = ticksOfVisit(draft);
  return [...new Set<VisitFact>([...factsFor(setting), ...circumstancesFor(setting)])];
}

/** Words other than its name by which a clinician would look for a fact, between commas. */
export const factWords: Readonly<Record<VisitFact, string>> = {
  patientAge: 'age, years old',
  discussionMinutes: 'medical discussion, phone minutes, minutes on the phone',
  sameDayStayHours: 'length of stay, hours of stay, admitted and discharged the same day',
  placeOfService: 'pos, place, location, where, facility',
  modality: 'modality, video, audio, telephone, phone, telehealth, in person',
  splitShared: 'split shared, split or shared, np, pa, with another clinician, substantive portion',
  incidentTo: 'incident to, incident-to, np, pa, supervision',
  teachingPhysician: 'teaching physician, resident, attending',
  primaryCareException: 'primary care exception, resident alone',
  admittingPhysician: 'admitting physician, attending of record, principal physician',
  decisionForSurgery: 'decision for surgery, decided to operate, decision for major surgery',
  postoperative: 'postoperative, post-op, global period, after surgery',
  staffVisit: 'nurse visit, staff visit, ma visit',
  longitudinalCare: 'longitudinal care, complexity add-on, long-term relationship',
  advanceCareMinutes: 'advance care planning, acp, advance directive',
  transitional: 'transitional care, tcm, hospital follow-up, after discharge',
  wellness: 'wellness, annual wellness visit, awv, welcome to medicare',
};
