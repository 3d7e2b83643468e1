import { i18n } from '#i18n';
import type { Reason } from '../../lib/rules';

/** Since when a rule is in force; one without a first day of its own holds on every date that is covered. */
export function sinceWords({ since }: Reason): string {
  return since ? i18n.t('explain.since', [since]) : i18n.t('explain.always');
}
