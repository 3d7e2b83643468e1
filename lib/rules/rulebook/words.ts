import { familyOf } from '../families/ladder';
import { type ElementLevel, elementLevels, levels, type Rank } from '../level';
import { type LadderId, ladders, staffVisitCodes } from '../tables/codes';
import { familyTable, visitIds, visitTable } from '../tables/families';

/** The ladders there are. */
export const ladderIds = Object.keys(ladders) as readonly LadderId[];

/** Headings of columns by level. */
export const levelColumns = levels.map(capital);

/** A family with its visit in words, where the family has visits: `Office, new patient`. */
export function ladderWords(ladder: LadderId): string {
  const { label } = familyTable[familyOf(ladder)];
  const visit = visitIds.find((id) => id === ladder.split('.')[1]);
  return visit ? `${label}, ${visitTable[visit].label.toLowerCase()}` : label;
}

/** Every code of a visit on a ladder, by clinician or by staff. */
export function visitCodes(ladder: LadderId): readonly string[] {
  const staff: Partial<Record<LadderId, string>> = staffVisitCodes;
  return [staff[ladder] ?? [], ...new Set<string>(ladders[ladder])].flat();
}

/** A rank of problems or risk in words. */
export function rankWords(rank: Rank): string {
  const level: ElementLevel = elementLevels[rank];
  return capital(level);
}

/** A text with its first letter a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name in code as words: `sameDayStay` and `stable-drug` become `Same day stay` and `Stable drug`; `FQ` stays. */
export function nameWords(name: string): string {
  if (/^[A-Z0-9]+$/.test(name)) return name;
  return capital(
    name
      .replaceAll(/[A-Z]/g, (letter) => ` ${letter}`)
      .replaceAll('-', ' ')
      .toLowerCase(),
  );
}
