import { i18n } from '#i18n';
import { assess, familyTable, type Payers, visitTable } from '../../lib/rules';
import { type Draft, encounterOf, visitOf } from '../../lib/state/draft';
import type { EarlierEncounter } from '../../lib/state/earlier';
import { Card } from '../common/card';
import { Fold } from '../common/fold';
import { memo } from '../common/memo';
import { WithDay } from '../common/with-day';
import { timeWords } from './time-words';

interface EarlierProps {
  readonly encounters: readonly EarlierEncounter[];
  readonly payers: Payers;
  readonly onOpen: (draft: Draft) => void;
}

/** The encounters of this browser session that were open before, to be looked at again. */
export const EarlierEncounters = memo(function EarlierEncounters({
  encounters,
  payers,
  onOpen,
}: EarlierProps) {
  return (
    <Card id="earlier" title={i18n.t('earlier.title')} pill={{ words: String(encounters.length), step: 0 }}>
      <Fold class="earlier" summary={i18n.t('earlier.show')}>
        {() => <List encounters={encounters} payers={payers} onOpen={onOpen} />}
      </Fold>
    </Card>
  );
});

function List({ encounters, payers, onOpen }: EarlierProps) {
  const all = toldApart(encounters, payers);
  return (
    <ul>
      {encounters.map(({ draft }, index) => (
        // Two may be alike: their place is what tells them apart.
        <li key={`${index} ${encounters.length}`} data-earlier={index}>
          <span>
            <WithDay words={all[index] ?? ''} day={draft.ticks.dateOfService} />
          </span>
          <button type="button" class="ghost small" onClick={() => onOpen(draft)}>
            {i18n.t('earlier.open')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Each encounter in words; those that are alike with the time at which they were left, as far as it is needed. */
function toldApart(encounters: readonly EarlierEncounter[], payers: Payers): readonly string[] {
  const plain = encounters.map(({ draft }) => wordsOf(draft, payers));
  const withTime = (before: readonly string[], style: 'short' | 'medium') =>
    encounters.map(({ left }, index) => {
      const words = before[index] ?? '';
      if (before.indexOf(words) === before.lastIndexOf(words)) return words;
      return i18n.t('earlier.left', [plain[index] ?? '', timeWords(left, style)]);
    });
  // To the minute, and to the second where the minute is the same.
  return withTime(withTime(plain, 'short'), 'medium');
}

function wordsOf(draft: Draft, payers: Payers): string {
  const encounter = encounterOf(draft);
  const visit = visitOf(draft);
  return [
    (encounter && assess(encounter, payers).code) ?? i18n.t('answer.none'),
    familyTable[draft.ticks.family].label,
    visit && visitTable[visit].short.toLowerCase(),
    draft.ticks.dateOfService,
  ]
    .filter(Boolean)
    .join(', ');
}
