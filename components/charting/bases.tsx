import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import type { Assessment, TimeStep } from '../../lib/rules';
import { memo } from '../common/memo';
import { wordOf } from './levels';

/** Medical decision making and time side by side, each with what it supports alone; the chosen one is marked. */
export function Bases({
  steps,
  assessment,
  clock,
}: {
  readonly steps: readonly TimeStep[];
  /** Undefined while nothing is ticked and nothing was asked of the rules. */
  readonly assessment: Assessment | undefined;
  /** The minutes of the clock, entered or not. */
  readonly clock: ComponentChild;
}) {
  const { mdm, time, basis } = assessment ?? {};
  return (
    <div class="bases">
      <Basis
        name={i18n.t('answer.mdmBasis')}
        code={mdm?.code}
        chosen={basis === 'mdm'}
        data="mdm"
        detail={assessment ? mdmDetail(mdm) : i18n.t('answer.nothingTicked')}
      />
      <Basis
        name={i18n.t('answer.timeBasis')}
        code={time?.code}
        chosen={basis === 'time'}
        data="time"
        detail={timeDetail(steps, time?.minutes)}
        more={steps.length > 0 && clock}
      />
    </div>
  );
}

function mdmDetail(mdm: Assessment['mdm']): string {
  if (!mdm) return i18n.t('answer.noMdmFamily');
  return mdm.level
    ? i18n.t('answer.twoOfThree', [wordOf(mdm.level).toLowerCase()])
    : i18n.t('answer.nothingTicked');
}

function timeDetail(steps: readonly TimeStep[], minutes: number | undefined): string {
  if (steps.length === 0) return i18n.t('answer.noTimeFamily');
  if (minutes === undefined) return i18n.t('answer.noMinutes');
  const next = steps.find((step) => step.minutes > minutes);
  return next
    ? i18n.t('answer.minutesNext', [String(minutes), next.code, String(next.minutes)])
    : i18n.t('answer.minutes', [String(minutes)]);
}

interface BasisProps {
  readonly name: string;
  readonly code: string | null | undefined;
  readonly detail: string;
  readonly chosen: boolean;
  readonly data: string;
  /** What may come and go in a line below, which has its room from the start. */
  readonly more?: ComponentChild;
}

const Basis = memo(function Basis({ name, code, detail, chosen, data, more }: BasisProps) {
  return (
    <div class="basis" data-answer={data} data-chosen={chosen ? '' : undefined}>
      <b class="num">
        {code ? `${name} · ${code}` : name}
        {chosen && <span class="hidden"> ({i18n.t('answer.chosen')})</span>}
      </b>
      <span class="num">{detail}</span>
      {more && <div class="more">{more}</div>}
    </div>
  );
});
