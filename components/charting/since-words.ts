import { i18n } from '#i18n';
import type { Reason } from '../../lib/rules';

/**
 * Since when a rule is in force, or of when the table is that it rests on; one with neither holds on every date that is
 * covered.
 */
export function sinceWords({ since, tableOf }: Reason): string {
  if (since) return i18n.t('explain.since', [since]);
  return tableOf ? i18n.t('explain.tableOf', [tableOf]) : i18n.t('explain.always');
}
