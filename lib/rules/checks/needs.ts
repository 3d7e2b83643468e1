import type { Encounter } from '../encounter';
import type { Seen } from './check';

type Context = NonNullable<Encounter['context']>;

/** Whether a fact of the context is given. */
const ofContext =
  (read: (context: Context) => unknown) =>
  ({ encounter: { context } }: Seen) =>
    context !== undefined && read(context) !== undefined;

/** What a check may need to find something, and whether it is there. */
export const needs = {
  problems: ({ encounter }: Seen) => encounter.problems !== undefined,
  data: ({ encounter }: Seen) => encounter.data !== undefined,
  risk: ({ encounter }: Seen) => encounter.risk !== undefined,
  time: ({ encounter }: Seen) => encounter.time !== undefined,
  context: ({ encounter }: Seen) => encounter.context !== undefined,
  /** A test listed by itself. */
  tests: ({ encounter: { data } }: Seen) => data?.tests !== undefined,
  /** A test that earns less than was ticked. */
  testRemarks: ({ mdm: { data } }: Seen) => data.tests.remarks.length > 0,
  /** A contractor, which may have a reading of its own. */
  contractor: ({ payer }: Seen) => payer.switches.contractor !== 'none',
  /** A kind of problem or an item of risk that is ticked out of its days or its place. */
  outOfPlace: ({ mdm: { problems, risk } }: Seen) =>
    problems.outOfPlace.length > 0 || risk.outOfPlace.length > 0,
  /** A service of the day. */
  services: ({ services }: Seen) => services.length > 0,
  /** A service of the day, and a code for it to stand beside. */
  beside: ({ beside }: Seen) => beside.length > 0,
  /** A service of the day, or a code that was billed. */
  reported: ({ encounter: { context }, services }: Seen) =>
    services.length > 0 || context?.billedCode !== undefined,
  /** A modifier in question. */
  questions: ({ questions }: Seen) => questions.length > 0,
  staffVisit: ofContext(({ staffVisit }) => staffVisit),
  splitShared: ofContext(({ splitShared }) => splitShared),
  teachingPhysician: ofContext(({ teachingPhysician }) => teachingPhysician),
  primaryCareException: ofContext(({ primaryCareException }) => primaryCareException),
  incidentTo: ofContext(({ incidentTo }) => incidentTo),
  longitudinalCare: ofContext(({ longitudinalCare }) => longitudinalCare),
  placeOfService: ofContext(({ placeOfService }) => placeOfService),
  modality: ofContext(({ modality }) => modality),
  advanceCareMinutes: ofContext(({ advanceCareMinutes }) => advanceCareMinutes),
  transitional: ofContext(({ transitional }) => transitional),
  billedCode: ofContext(({ billedCode }) => billedCode),
  billedModifiers: ofContext(({ billedModifiers }) => billedModifiers),
  documented: ofContext(({ documented }) => documented),
} as const satisfies Readonly<Record<string, (seen: Seen) => boolean>>;

export type CheckNeed = keyof typeof needs;
