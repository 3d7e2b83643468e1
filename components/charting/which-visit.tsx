import { i18n } from '#i18n';

interface WhichVisitProps {
  /** Beside the choice in the context line, or on its own in the answer. */
  readonly place: 'context' | 'answer';
  readonly onAsk: () => void;
}

/** Opens the visit question, for those unsure of the visit. */
export function WhichVisit({ place, onAsk }: WhichVisitProps) {
  const inLine = place === 'context';
  return (
    <button
      type="button"
      class={inLine ? 'which' : 'ghost'}
      data-ask-visit={place}
      aria-haspopup="dialog"
      title={inLine ? i18n.t('visit.which') : undefined}
      onClick={onAsk}
    >
      {inLine ? <span aria-hidden="true">?</span> : i18n.t('visit.findOut')}
    </button>
  );
}
