import { i18n } from '#i18n';
import type { PayerProfile, RulebookRow, RulebookSection, RulebookSource } from '../../lib/rules';
import { WithDay } from '../common/with-day';
import { CellWords } from './cell-words';
import { Cited } from './cited';

interface SectionTableProps {
  readonly section: RulebookSection;
  readonly sources: readonly RulebookSource[];
  readonly payer: PayerProfile;
}

/** One table of the rules: what each row says, its values, its days and its sources. */
export function SectionTable({ section: { id, title, columns, rows }, sources, payer }: SectionTableProps) {
  const titleId = `title-${id}`;
  return (
    <section class="table" id={`rule-${id}`} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('rulebook.rule')}</th>
            {columns.map((column, at) => (
              <th key={column} scope="col" class={holdsManyCodes(rows, at) ? 'codes' : undefined}>
                {column}
              </th>
            ))}
            <th scope="col" class="days">
              {i18n.t('rulebook.inForce')}
            </th>
            <th scope="col" class="cited">
              {i18n.t('rulebook.sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={`rule-${row.id}`} class={row.state} data-state={row.state}>
              <th scope="row">
                {row.says}
                {row.note && <span class="hint">{row.note}</span>}
              </th>
              {row.cells.map((cell, column) => (
                <td key={columns[column]} data-label={columns[column]}>
                  <CellWords cell={cell} />
                </td>
              ))}
              <td class="days num">
                <Days row={row} payer={payer} />
              </td>
              <td class="cited num">
                <Cited cites={row.cites} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whether a column holds lists of codes that need room. */
function holdsManyCodes(rows: readonly RulebookRow[], column: number): boolean {
  return rows.some(({ cells }) => typeof cells[column] !== 'string' && (cells[column]?.length ?? 0) > 6);
}

const withoutDays: Readonly<Record<NonNullable<RulebookRow['days']>, () => string>> = {
  'of-table': () => i18n.t('rulebook.ofTable'),
  'not-applied': () => i18n.t('rulebook.notApplied'),
};

/** First and last day of a row, and whether it holds. */
function Days({
  row: { from, until, state, days },
  payer,
}: {
  readonly row: RulebookRow;
  readonly payer: PayerProfile;
}) {
  return (
    <>
      {from && (
        <span>
          <WithDay words={i18n.t('rulebook.since', [from])} day={from} />
        </span>
      )}
      {until && (
        <span>
          <WithDay words={i18n.t('rulebook.until', [until])} day={until} />
        </span>
      )}
      {!from && !until && <span class="hint">{days ? withoutDays[days]() : i18n.t('rulebook.undated')}</span>}
      {state === 'not-yet' && <b class="state">{i18n.t('rulebook.notYet')}</b>}
      {state === 'ended' && <b class="state">{i18n.t('rulebook.ended')}</b>}
      {state === 'other-payer' && <b class="state">{i18n.t('rulebook.otherPayer', [payer.label])}</b>}
    </>
  );
}
