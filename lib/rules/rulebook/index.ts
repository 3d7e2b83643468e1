import { type Source, type SourceId, sources } from '../tables/sources';
import { addOnSection } from './add-ons';
import { codeSections } from './codes';
import { gapSection } from './gaps';
import { limitSections } from './limits';
import { mdmSections } from './mdm';
import { modifierSection } from './modifiers';
import { partSection } from './parts';
import { announcementSection, contractorSection, payerSection, readingSection } from './payers';
import { retiredSection } from './retired';
import type { RulebookSection, Setting } from './row';
import { askedModifierSection, checkSection, structureSection } from './rules';
import { serviceSection, testSection } from './services';
import { timeSections } from './time';
import { visitSection } from './visits';

/** A source, with its number in the list and how many rows rest on it. */
export interface RulebookSource extends Source {
  readonly id: SourceId;
  readonly number: number;
  readonly citedBy: number;
}

/** The tables as a person reads them, drawn from the tables alone. */
export interface Rulebook {
  readonly sections: readonly RulebookSection[];
  readonly sources: readonly RulebookSource[];
}

const sections: readonly ((setting: Setting) => RulebookSection)[] = [
  ...codeSections,
  structureSection,
  ...timeSections,
  ...mdmSections,
  testSection,
  ...limitSections,
  addOnSection,
  payerSection,
  readingSection,
  contractorSection,
  announcementSection,
  visitSection,
  gapSection,
  askedModifierSection,
  checkSection,
  partSection,
  modifierSection,
  serviceSection,
  retiredSection,
];

/**
 * Every row of every table for a date of service and a payer. Rows that do not hold then are among them and say so.
 * @param setting the day, YYYY-MM-DD, and the payer whose rules are read
 */
export function rulebook(setting: Setting): Rulebook {
  const drawn = sections.map((draw) => draw(setting));
  const cited = new Map<SourceId, number>();
  for (const { cites } of drawn.flatMap(({ rows }) => rows)) {
    for (const id of cites) cited.set(id, (cited.get(id) ?? 0) + 1);
  }
  return {
    sections: drawn,
    sources: (Object.keys(sources) as SourceId[]).map((id, index) => ({
      ...sources[id],
      id,
      number: index + 1,
      citedBy: cited.get(id) ?? 0,
    })),
  };
}
