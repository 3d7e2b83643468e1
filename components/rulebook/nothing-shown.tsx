import { i18n } from '#i18n';

interface NothingShownProps {
  readonly find: string;
  /** How many rows were found that do not hold on the day or under the payer. */
  readonly hidden: number;
  readonly onClear: () => void;
  readonly onAll: () => void;
}

/** Says that a search left no row, and offers the way on. */
export function NothingShown({ find, hidden, onClear, onAll }: NothingShownProps) {
  return (
    <div class="nothing">
      <p>
        {hidden > 0
          ? i18n.t('rulebook.onlyHidden', [find, String(hidden)])
          : i18n.t('rulebook.nothing', [find])}
      </p>
      {hidden > 0 && (
        <button type="button" class="primary" data-do="show-all" onClick={onAll}>
          {i18n.t('rulebook.showThem')}
        </button>
      )}
      <button type="button" class="ghost" data-do="clear" onClick={onClear}>
        {i18n.t('rulebook.clear')}
      </button>
    </div>
  );
}
