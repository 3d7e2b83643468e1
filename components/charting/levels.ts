import { i18n } from '#i18n';
import type { MdmResult } from '../../lib/rules';

type ElementWord = MdmResult['problems'] | MdmResult['data'] | NonNullable<MdmResult['level']>;

const steps: Readonly<Record<ElementWord, number>> = {
  minimal: 1,
  straightforward: 1,
  low: 2,
  limited: 2,
  moderate: 3,
  high: 4,
  extensive: 4,
};

/** How far up the ladder a level stands, from 1 to 4. */
export function stepOf(level: ElementWord): number {
  return steps[level];
}

/** A level in words. */
export function wordOf(level: ElementWord): string {
  return i18n.t(`pill.${level}`);
}

/**
 * The pill of an element: its level once anything is ticked in the three, as each counts then, in the word that the
 * reasons have for it; before, that nothing is.
 */
export function pillOf(level: ElementWord | undefined, ticked: boolean) {
  if (level) return { words: wordOf(level), step: stepOf(level) };
  return ticked ? undefined : { words: i18n.t('pill.none'), step: 0 };
}
