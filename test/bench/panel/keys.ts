import type { Page } from '@playwright/test';
import { until } from '../../e2e/drivers/until';
import type { Report } from '../report';
import { evaluate } from './side-panels';

/** Two keys open the panel. */
const opening = 2;

/*
 * The visits of facts/trust-and-speed.md 4b, with how often a person stops to think; by the keystroke-level model a key
 * takes 0.28 s and a thought 1.35 s.
 */
const visits = [
  {
    name: 'A, two stable chronic illnesses, tests, a drug',
    keys: 'x2c2r1o',
    code: '99214',
    thoughts: 5,
    most: 11,
  },
  { name: 'B, one acute illness at low risk', keys: 'u l', code: '99213', thoughts: 3, most: 7 },
  { name: 'C, 32 minutes', keys: '32m', code: '99214', thoughts: 2, most: 8 },
] as const;

/** The keys of three visits in the real panel, without a pointer, and the time of a person by the model. */
export async function benchKeys(report: Report, page: Page): Promise<void> {
  report.title(
    'Keys of a visit, those that open the panel included, and their time by the keystroke-level model',
  );
  for (const { name, keys, code, thoughts, most } of visits) {
    await evaluate(page, () => document.querySelector<HTMLElement>('[data-do="new"]')?.click());
    const pressed = ['/', ...keys, 'Enter'];
    for (const key of pressed) await page.keyboard.press(key);
    await until(`${name}: ${code}`, () =>
      evaluate(
        page,
        (wanted) => document.querySelector('[data-answer="code"]')?.textContent?.trim() === wanted,
        code,
      ),
    );
    const count = pressed.length + opening;
    report.keys(name, count, count * 0.28 + thoughts * 1.35, most);
  }
}
