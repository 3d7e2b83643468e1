import type { Encounter } from './encounter';
import { type FamilyId, familyIds, type Visit, visitIds } from './tables/families';

type Context = NonNullable<Encounter['context']>;
type Data = NonNullable<Encounter['data']>;
type Test = NonNullable<Data['tests']>[number];
type Service = NonNullable<Encounter['services']>[number];

type EveryKey<Shape> = { readonly [Key in keyof Shape]-?: undefined };

const noContext: EveryKey<Context> = {
  staffVisit: undefined,
  admittingPhysician: undefined,
  splitShared: undefined,
  teachingPhysician: undefined,
  primaryCareException: undefined,
  incidentTo: undefined,
  longitudinalCare: undefined,
  decisionForSurgery: undefined,
  placeOfService: undefined,
  modality: undefined,
  postoperative: undefined,
  sameDayStayHours: undefined,
  discussionMinutes: undefined,
  advanceCareMinutes: undefined,
  transitional: undefined,
  wellness: undefined,
  billedCode: undefined,
  billedModifiers: undefined,
  documented: undefined,
};

const nothing: EveryKey<Encounter> = {
  id: undefined,
  dateOfService: undefined,
  family: undefined,
  visit: undefined,
  payer: undefined,
  patientAge: undefined,
  problems: undefined,
  data: undefined,
  risk: undefined,
  time: undefined,
  services: undefined,
  context: undefined,
};

const noData: EveryKey<Data> = {
  testsOrdered: undefined,
  resultsReviewed: undefined,
  externalNotes: undefined,
  independentHistorian: undefined,
  independentInterpretation: undefined,
  externalDiscussion: undefined,
  tests: undefined,
};

const noTest: EveryKey<Test> = {
  code: undefined,
  ordered: undefined,
  reviewed: undefined,
  interpreted: undefined,
  interpretationBilled: undefined,
};

const noService: EveryKey<Service> = {
  code: undefined,
  separateEM: undefined,
  global: undefined,
  planned: undefined,
};

/** Names as the tables write them: of what was read a long one is another string of the same text, slow to compare. */
const ownFamily: ReadonlyMap<FamilyId, FamilyId> = new Map(familyIds.map((id) => [id, id]));
const ownVisit: ReadonlyMap<Visit, Visit> = new Map(visitIds.map((id) => [id, id]));

/**
 * The same encounter with every key, and every key of its context, data, tests and services, in one order. Encounters
 * come with any keys in any order, and everything that reads them is several times quicker on objects that all look
 * alike.
 */
export function inOneShape(encounter: Encounter): Encounter {
  // To assign takes half the time of a further spread, which defines keys that are there already.
  const shaped = Object.assign<object, Encounter>({ ...nothing }, encounter);
  shaped.family = ownFamily.get(shaped.family) ?? shaped.family;
  shaped.visit = shaped.visit && ownVisit.get(shaped.visit);
  const { context, data, services } = shaped;
  if (context) shaped.context = Object.assign<object, Context>({ ...noContext }, context);
  if (data) shaped.data = dataInOneShape(data);
  if (services) {
    shaped.services = services.map((service) => Object.assign<object, Service>({ ...noService }, service));
  }
  return shaped;
}

function dataInOneShape(data: Data): Data {
  const shaped = Object.assign<object, Data>({ ...noData }, data);
  const { tests } = shaped;
  if (tests) shaped.tests = tests.map((test) => Object.assign<object, Test>({ ...noTest }, test));
  return shaped;
}
