import { builtInPayers, defaultPayer, isDay } from '../rules';

/** What the page of rules is opened for. */
export interface RulebookView {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly payer: string;
  /** What is searched for; empty for everything. */
  readonly find: string;
}

/**
 * Reads a view from the query of an address. Whatever is missing or means nothing is as on a plain opening of the
 * page: today's rules under the default payer.
 * @param search the query, with or without its question mark
 */
export function readRulebookView(search: string, today: string): RulebookView {
  const given = new URLSearchParams(search);
  const day = given.get('day') ?? '';
  const payer = given.get('payer') ?? '';
  return {
    day: isDay(day) ? day : today,
    payer: Object.hasOwn(builtInPayers, payer) ? payer : defaultPayer,
    find: given.get('find') ?? '',
  };
}

/**
 * The address of the page of rules within the extension.
 * @param place a row, section or reason's rule (`rule-…`), or a source (`source-…`), to be opened at
 */
export function rulebookAddress({ day, payer, find }: RulebookView, place?: string): string {
  const query = new URLSearchParams({ day, payer, ...(find ? { find } : {}) });
  return `/workbench.html?${query}${place ? `#${place}` : ''}`;
}
