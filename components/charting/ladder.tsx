import { i18n } from '#i18n';
import type { MdmResult } from '../../lib/rules';
import { stepOf, wordOf } from './levels';

const rungs = [1, 2, 3, 4] as const;

/** The three elements as bars of up to four steps; the steps that make the whole are outlined. */
export function Ladder({ mdm }: { readonly mdm: MdmResult }) {
  const elements = [
    { name: i18n.t('answer.problems'), step: stepOf(mdm.problems) },
    { name: i18n.t('answer.data'), step: stepOf(mdm.data) },
    { name: i18n.t('answer.risk'), step: stepOf(mdm.risk) },
  ];
  const whole = mdm.level && stepOf(mdm.level);
  const spoken = i18n.t('answer.ladder', [wordOf(mdm.problems), wordOf(mdm.data), wordOf(mdm.risk)]);
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
}
