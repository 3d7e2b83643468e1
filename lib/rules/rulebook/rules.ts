import { checks } from '../checks';
import { modifierRules } from '../modifiers';
import { sinceOf } from '../modifiers/in-force';
import { checkRules, modifierRuleWords, type RuleWords, structureRules } from '../tables/rule-words';
import { datedRow, type RulebookRow, type RulebookSection, type Setting, undatedRow } from './row';
import { capital, nameWords } from './words';

/* What the rules hold that are no rows of a table of their own. */

/** How a code follows from the elements, the minutes and the payer. */
export function structureSection(): RulebookSection {
  return {
    id: 'structure',
    title: 'How the code follows',
    columns: ['Holds'],
    rows: Object.entries<RuleWords>(structureRules).map(([id, words]) =>
      undatedRow(words, words.cites, { id, says: nameWords(id.replace('.', ' ')), cells: [words.says] }),
    ),
  };
}

/** When a modifier is in question. */
export function askedModifierSection(setting: Setting): RulebookSection {
  return {
    id: 'modifier-asked',
    title: 'When a modifier is in question',
    columns: ['Holds'],
    rows: modifierRules.map(({ id }) => {
      const words: RuleWords = modifierRuleWords[id];
      const wording = {
        ...{ id: `modifier.${id}`, says: `Modifier ${id}`, cells: [words.says] },
        ...daysOf(words),
      };
      const { since } = sinceOf(id);
      return since
        ? datedRow(setting, { from: since, value: words, cites: words.cites }, wording)
        : undatedRow(words, words.cites, wording);
    }),
  };
}

/** What a visit is checked for. */
export function checkSection(): RulebookSection {
  return {
    id: 'check',
    title: 'What is checked',
    columns: ['Holds', 'Said as'],
    rows: checks.flatMap(({ id, kind, severity }) => {
      // Gaps and readings are rows of their own tables.
      const words = (checkRules as Readonly<Record<string, RuleWords>>)[id];
      if (!words) return [];
      return undatedRow(words, words.cites, {
        id,
        says: nameWords(id),
        cells: [words.says, `${capital(kind)}, ${severity}`],
        ...daysOf(words),
      });
    }),
  };
}

function daysOf({ ofTable }: RuleWords): Pick<RulebookRow, 'days'> {
  return ofTable ? { days: 'of-table' } : {};
}
