/**
 * The day on which somebody last held these tables against their sources. An encounter after it is still
 * answered, with a note that says so: the rules never read today's date.
 */
export const lastChecked = '2026-11-21';

/** First days of the editions of the rules, oldest first. */
export const editions = [
  '2021-01-01',
  '2022-01-01',
  '2023-01-01',
  '2024-01-01',
  '2025-01-01',
  '2026-01-01',
] as const;
