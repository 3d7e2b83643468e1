import { rowOn } from './dated';
import type { Visit } from './tables/families';
import type { Switches } from './tables/payers';
import type { VisitGround } from './tables/visit-grounds';
import { establishedYears, type VisitQuestionId } from './tables/visit-question';

/** Where the answers lead: to a question, to a visit with what else should be known, or to neither. */
export type VisitEnd =
  | { readonly ask: VisitQuestionId }
  | { readonly visit: Visit; readonly ground: VisitGround; readonly warnings: readonly VisitGround[] }
  | { readonly open: VisitGround };

/** What a path reads: the answers, one at a time, and how the payer tells colleagues apart. */
export interface Asking {
  /** The answer to a question, a choice or a day; undefined while there is none. */
  readonly answer: (id: VisitQuestionId) => string | undefined;
  readonly subspecialty: Switches['newPatientSubspecialty'];
  readonly dateOfService: string;
}

/** New or established: a service face to face within three years, by whom, and of which specialty. */
export function newOrEstablished({ answer, subspecialty, dateOfService }: Asking): VisitEnd {
  const last = answer('last-service');
  if (last === undefined) return { ask: 'last-service' };
  if (last === 'unknown') return { open: 'service-not-known' };
  if (last === 'no') return found('new', 'no-service');
  if (last === 'interpretation') return found('new', 'interpretation-only');
  const limit = firstDayOfYears(dateOfService);
  // A day in place of a choice: all days have one form, so they compare as text. `yes` comes after any of them.
  if (last < limit) return found('new', 'longer-ago');
  const warnings: readonly VisitGround[] = last === limit ? ['anniversary-differs'] : [];

  const own = answer('own-service');
  if (own === undefined) return { ask: 'own-service' };
  if (own === 'yes') return found('established', 'own-service', warnings);

  const colleague = colleagueCounts(
    { answer, subspecialty },
    own === 'unknown' ? 'own-service-not-known' : undefined,
  );
  if ('ask' in colleague || 'open' in colleague) return colleague;
  return colleague.counts
    ? found('established', colleague.ground, [...warnings, ...colleague.warnings])
    : found('new', colleague.ground, colleague.warnings);
}

/** Initial or subsequent: a service in this stay, by whom, and of which specialty; never how long ago. */
export function initialOrSubsequent(
  { answer, subspecialty }: Asking,
  place: 'hospital' | 'facility',
): VisitEnd {
  const service = answer(`${place}-service`);
  if (service === undefined) return { ask: `${place}-service` };
  if (service === 'unknown') return { open: 'service-not-known' };
  if (service === 'no') return found('initial', 'first-in-stay');

  const stay = answer(`${place}-stay`);
  if (stay === undefined) return { ask: `${place}-stay` };
  if (stay === 'unknown') return { open: 'stay-not-known' };
  if (stay === 'discharge') return found('initial', 'new-admission');
  const emergency = stay === 'emergency';
  if (service === 'own') {
    return emergency
      ? found('initial', 'before-admission', ['emergency-differs'])
      : found('subsequent', 'own-in-stay');
  }

  const colleague = colleagueCounts({ answer, subspecialty });
  if ('ask' in colleague) return colleague;
  if (emergency) {
    // Initial either way; only a colleague of another specialty leaves nothing to differ about.
    const differs = 'open' in colleague || colleague.counts || colleague.warnings.length > 0;
    return found('initial', 'before-admission', differs ? ['emergency-differs'] : []);
  }
  if ('open' in colleague) return colleague;
  return found(colleague.counts ? 'subsequent' : 'initial', colleague.ground, colleague.warnings);
}

function found(visit: Visit, ground: VisitGround, warnings: readonly VisitGround[] = []): VisitEnd {
  return { visit, ground, warnings };
}

type Colleague =
  | { readonly ask: VisitQuestionId }
  | { readonly open: VisitGround }
  | { readonly counts: boolean; readonly ground: VisitGround; readonly warnings: readonly VisitGround[] };

/**
 * Whether a colleague's service counts as one's own: by subspecialty, or by the code both are enrolled under.
 * @param otherwise why it stays open where no colleague counts; absent where that decides
 */
function colleagueCounts(
  { answer, subspecialty }: Pick<Asking, 'answer' | 'subspecialty'>,
  otherwise?: VisitGround,
): Colleague {
  const question = subspecialty === 'counts' ? 'same-specialty' : 'same-code';
  const colleague = answer(question);
  if (colleague === undefined) return { ask: question };
  if (colleague === 'unknown') return { open: 'specialty-not-known' };
  const counts = colleague === 'same' || colleague === 'advanced';
  if (!counts && otherwise) return { open: otherwise };
  if (question === 'same-specialty') {
    return { counts, ground: grounds[colleague] ?? 'other-specialty', warnings: [] };
  }
  const advanced = answer('advanced-practice');
  if (advanced === undefined) return { ask: 'advanced-practice' };
  return {
    counts,
    ground: counts ? 'same-code' : 'other-code',
    warnings: advanced === 'no' ? [] : ['advanced-practice-differs'],
  };
}

const grounds: Readonly<Record<string, VisitGround>> = {
  same: 'same-specialty',
  advanced: 'advanced-practice-specialty',
  subspecialty: 'other-subspecialty',
};

/** The first day that lies within the years before a day: that many years ago, to the day. */
function firstDayOfYears(day: string): string {
  const years = rowOn(establishedYears, day).value;
  // A 29 February that the earlier year lacks still compares rightly: after its 28 February, before its 1 March.
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
