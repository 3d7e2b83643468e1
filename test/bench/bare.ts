/** An established office visit as a bare program would hold it. */
export interface BareVisit {
  readonly stable: number;
  readonly worse: number;
  readonly threat: number;
  readonly tests: number;
  readonly historian: boolean;
  readonly interpretation: boolean;
  readonly discussion: boolean;
  readonly risk: 0 | 1 | 2 | 3;
  readonly minutes: number;
}

/** The floor: if and else, no dates, no payers, no reasons, no findings. Only ever timed, never asked. */
export function bareCode(visit: BareVisit): string {
  let problems = 0;
  if (visit.threat > 0) problems = 3;
  else if (visit.worse > 0 || visit.stable > 1) problems = 2;
  else if (visit.stable > 0) problems = 1;
  const units = visit.tests + (visit.historian ? 1 : 0);
  const categories = (units >= 3 ? 1 : 0) + (visit.interpretation ? 1 : 0) + (visit.discussion ? 1 : 0);
  let data = 0;
  if (categories > 1) data = 3;
  else if (categories > 0) data = 2;
  else if (visit.tests > 1 || visit.historian) data = 1;
  const low = Math.min(problems, data);
  const high = Math.max(problems, data);
  const mdm = visit.risk <= low ? low : Math.min(visit.risk, high);
  let time = 0;
  if (visit.minutes >= 40) time = 3;
  else if (visit.minutes >= 30) time = 2;
  else if (visit.minutes >= 20) time = 1;
  return ['99212', '99213', '99214', '99215'][Math.max(mdm, time)] ?? '';
}
