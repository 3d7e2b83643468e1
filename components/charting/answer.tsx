import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type Assessment,
  familyTable,
  isVisitReported,
  severities,
  takesTime,
  visitsFor,
  visitTable,
} from '../../lib/rules';
import { answerTo, toAnswer } from '../../lib/state/answered';
import { visitOf } from '../../lib/state/draft';
import { Bases } from './bases';
import { Ladder } from './ladder';
import { wordOf } from './levels';
import { statusWords } from './status-words';
import type { View } from './view';
import { WhichVisit } from './which-visit';

/** The code as it stands in view, and the level in words. */
export interface Headline {
  readonly code: string;
  readonly words: string;
  /** False while the headline is a sentence instead of a code. */
  readonly isCode: boolean;
  /** True where the answers mean that the visit is on no line of the claim. */
  readonly isNotReported: boolean;
}

/** What the panel answers at the moment, in a few words. */
export function headlineOf(view: View): Headline {
  const { assessment } = view;
  return { ...codeAndWords(view), isNotReported: assessment !== undefined && !isVisitReported(assessment) };
}

function codeAndWords(view: View): Omit<Headline, 'isNotReported'> {
  const { draft, assessment } = view;
  if (waitsForVisit(view)) return { code: i18n.t('answer.chooseVisit'), words: '', isCode: false };
  if (!assessment) {
    return waitsForRules(view)
      ? { code: i18n.t('answer.reading'), words: '', isCode: false }
      : { code: i18n.t('answer.none'), words: hintOf(draft), isCode: false };
  }
  const { code, edition, reason = '', mdm, basis, why } = assessment;
  if (edition === null) return { code: i18n.t('answer.notCovered'), words: reason, isCode: false };
  if (code === null) {
    const nothingYet = mdm !== undefined && !draft.ticks.time;
    return {
      code: i18n.t('answer.none'),
      words: nothingYet ? hintOf(draft) : reason,
      isCode: false,
    };
  }
  if (basis === 'time') return { code, words: i18n.t('answer.byTime'), isCode: true };
  // Neither levels it: the reason says what does.
  if (basis === 'none' || !mdm?.level) return { code, words: why.says, isCode: true };
  return { code, words: i18n.t('answer.byMdmLevel', [wordOf(mdm.level)]), isCode: true };
}

/** What there is to tick first. */
function hintOf({ ticks }: View['draft']): string {
  return i18n.t(takesTime(ticks) === false ? 'answer.noneHintMdm' : 'answer.noneHint');
}

/** Whether the answer waits for the rules, for a moment: nothing ticked needs none. */
function waitsForRules({ isUntouched, assessment }: View): boolean {
  return !assessment && !isUntouched;
}

/** Whether the answer waits for the visit: none is chosen, or none that the payer tells apart here. */
function waitsForVisit({ draft, encounter, assessment }: View): boolean {
  if (!encounter) return true;
  const visits = visitsFor(draft.ticks);
  const chosen = visitOf(draft);
  const missing = visits.length > 0 && !(chosen && visits.includes(chosen));
  return missing && (!assessment || (assessment.code === null && assessment.edition !== null));
}

/** The answer as it is spoken, which is nothing while it waits for the rules. */
export function spokenAnswer(view: View): string {
  const { code, words, isNotReported } = headlineOf(view);
  if (waitsForRules(view) && !waitsForVisit(view)) return '';
  const addOns = view.assessment?.addOns ?? [];
  const said = [
    code,
    words,
    isNotReported && i18n.t('answer.notReportedShort'),
    ...addOns.map((addOn) => i18n.t('answer.addOn', [addOn.code, String(addOn.units)])),
  ];
  return said.filter(Boolean).join(', ');
}

interface AnswerProps extends View {
  /** The minutes of the clock, entered or not. */
  readonly clock: ComponentChild;
  readonly onVisit: View['actions']['setVisit'];
  readonly onAskVisit: () => void;
}

/** The answer: code, level in words, ladder, both bases, and chips that lead to the findings. */
export function Answer(props: AnswerProps) {
  const { clock, onVisit, onAskVisit, ...view } = props;
  const { draft, encounter, assessment } = view;
  const { code, words, isCode, isNotReported } = headlineOf(view);
  const untouched = encounter !== undefined && !assessment;
  return (
    <section class="answer" id="answer" aria-label={i18n.t('answer.title')}>
      <div class="row">
        <div>
          <p class={isCode ? 'code num' : 'code words'} data-answer="code">
            {code}
          </p>
          {assessment?.addOns.map((addOn) => (
            <p key={addOn.code} class="add-on num" data-answer="add-on">
              {i18n.t('answer.addOn', [addOn.code, String(addOn.units)])}
            </p>
          ))}
          {words && (
            <p class="what" data-answer="level">
              {words}
            </p>
          )}
        </div>
        {waitsForVisit(view) && (
          <div class="choices">
            {visitsFor(draft.ticks).map((visit) => (
              <button
                key={visit}
                type="button"
                class="primary"
                data-choose-visit={visit}
                onClick={() => onVisit(visit)}
              >
                {visitTable[visit].label}
              </button>
            ))}
            <WhichVisit place="answer" onAsk={onAskVisit} />
          </div>
        )}
        {(untouched || assessment?.mdm) && <Ladder mdm={assessment?.mdm} />}
      </div>
      {isNotReported && (
        <p class="not-reported" data-answer="not-reported">
          {i18n.t('answer.notReported')}
        </p>
      )}
      {encounter && (untouched || assessment?.edition) && (
        <Bases steps={view.steps} assessment={assessment} clock={clock} />
      )}
      {assessment && <Flags {...view} assessment={assessment} />}
    </section>
  );
}

/** A chip for each modifier in question, then one a severity of what is open, in the words under which it is listed. */
function Flags({ assessment, draft, isUntouched }: View & { readonly assessment: Assessment }) {
  const { modifiers } = assessment;
  const found = toAnswer(assessment, isUntouched);
  const open = found.filter(({ finding }) => !answerTo(draft.answers, finding));
  if (open.length === 0 && modifiers.length === 0) return null;
  return (
    <div class="flags">
      {modifiers.map(({ modifier, status }) => (
        <a
          key={modifier}
          class={status === 'supported' ? 'flag' : 'flag warning'}
          href="#modifiers"
          data-flag={modifier}
        >
          {i18n.t(`flags.${statusWords[status]}`, [modifier])}
        </a>
      ))}
      {severities.map((severity) => {
        const count = open.filter(({ finding }) => finding.severity === severity).length;
        if (count === 0) return null;
        return (
          <a key={severity} class={`flag ${severity}`} href="#findings">
            {i18n.t(`flags.${severity}`, count)}
          </a>
        );
      })}
    </div>
  );
}

/** The answer in one line, shown over the elements once the answer itself has scrolled out of view. */
export function AnswerBar(view: View) {
  const sentinel = useRef<HTMLDivElement>(null);
  const [out, setOut] = useState(false);
  useEffect(() => {
    if (!sentinel.current) return;
    const observer = new IntersectionObserver(([entry]) =>
      setOut(entry !== undefined && !entry.isIntersecting),
    );
    observer.observe(sentinel.current);
    return () => observer.disconnect();
  }, []);
  const { code, words, isNotReported } = headlineOf(view);
  const { ticks } = view.draft;
  const visit = visitOf(view.draft);
  const setting = [familyTable[ticks.family].label, visit && visitTable[visit].short.toLowerCase()]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <div ref={sentinel} />
      <div class="bar">
        {out && (
          <button type="button" title={i18n.t('answer.toTop')} onClick={() => scrollTo({ top: 0 })}>
            <b class="num">{code}</b>
            {view.assessment?.addOns.map((addOn) => (
              <b key={addOn.code} class="add-on num">
                {i18n.t('answer.addOn', [addOn.code, String(addOn.units)])}
              </b>
            ))}
            <span class="said">
              <span class={isNotReported ? 'level not-reported' : 'level'}>
                {isNotReported ? i18n.t('answer.notReportedShort') : words}
              </span>
              <span class="setting">{setting}</span>
            </span>
          </button>
        )}
      </div>
    </>
  );
}
