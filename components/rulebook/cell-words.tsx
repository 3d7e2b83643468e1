import { i18n } from '#i18n';
import type { Cell } from '../../lib/rules';

/** More codes than this fold away. */
const many = 24;

/** What stands in a column: words as they are, codes one by one, many codes folded. */
export function CellWords({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string') return <span class="num">{cell}</span>;
  if (cell.length <= many) return <Codes codes={cell} />;
  return (
    <details>
      <summary>{i18n.t('rulebook.codes', [String(cell.length)])}</summary>
      <Codes codes={cell} />
    </details>
  );
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  return <span class="num">{codes.join(' ')}</span>;
}
