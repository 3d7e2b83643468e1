import { i18n } from '#i18n';
import type { MdmResult } from '../../lib/rules';
import { memo } from '../common/memo';
import { stepOf, wordOf } from './levels';

const rungs = [1, 2, 3, 4] as const;

type Elements = Pick<MdmResult, 'problems' | 'data' | 'risk' | 'level'>;

/** As it stands while nothing is ticked. */
const nothing: Elements = { problems: 'minimal', data: 'minimal', risk: 'minimal', level: null };

/** The three elements as bars of up to four steps; the steps that make the whole are outlined. */
export const Ladder = memo(function Ladder({ mdm = nothing }: { readonly mdm: Elements | undefined }) {
  const { problems, data, risk, level } = mdm;
  const elements = [
    { name: i18n.t('answer.problems'), step: stepOf(problems) },
    { name: i18n.t('answer.data'), step: stepOf(data) },
    { name: i18n.t('answer.risk'), step: stepOf(risk) },
  ];
  const whole = level && stepOf(level);
  const spoken = i18n.t('answer.ladder', [wordOf(problems), wordOf(data), wordOf(risk)]);
  return (
    <div class="ladder" role="img" aria-label={spoken}>
      {elements.map(({ name, step }) => [
        <span key={name}>{name}</span>,
        ...rungs.map((rung) => (
          <i
            key={`${name}${rung}`}
            class={`${whole && rung <= step ? `on-${rung}` : ''} ${rung === whole && step >= whole ? 'met' : ''}`}
          />
        )),
      ])}
    </div>
  );
});
