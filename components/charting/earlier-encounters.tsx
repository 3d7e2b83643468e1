import { i18n } from '#i18n';
import { assess, familyTable, type Payers, visitTable } from '../../lib/rules';
import { type Draft, encounterOf, visitOf } from '../../lib/state/draft';
import { Card } from '../common/card';
import { Fold } from '../common/fold';

interface EarlierProps {
  readonly drafts: readonly Draft[];
  readonly payers: Payers;
  readonly onOpen: (draft: Draft) => void;
}

/** The encounters of this browser session that were open before, to be looked at again. */
export function EarlierEncounters({ drafts, payers, onOpen }: EarlierProps) {
  return (
    <Card title={i18n.t('earlier.title')} pill={{ words: String(drafts.length), step: 0 }}>
      <Fold class="earlier" summary={i18n.t('earlier.show')}>
        {() => (
          <ul>
            {drafts.map((draft, index) => (
              // Two may be alike: their place is what tells them apart.
              <li key={`${index} ${drafts.length}`} data-earlier={index}>
                <span>{wordsOf(draft, payers)}</span>
                <button type="button" class="ghost small" onClick={() => onOpen(draft)}>
                  {i18n.t('earlier.open')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </Card>
  );
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
