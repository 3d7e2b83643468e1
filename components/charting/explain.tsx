import { i18n } from '#i18n';
import { type Assessment, type Encounter, type FeeSchedule, lastChecked, type Payers } from '../../lib/rules';
import type { RulebookView } from '../../lib/state/rulebook-view';
import { Dialog } from '../common/dialog';
import { Reasons, Sources } from './reasons';
import { WhatHolds } from './what-holds';
import { WhatWouldChange } from './what-would-change';

interface ExplainProps {
  readonly assessment: Assessment | undefined;
  readonly encounter: Encounter | undefined;
  readonly payers: Payers;
  readonly loaded: FeeSchedule | undefined;
  /** Whether to show which ticks hold the code, and which would change it. */
  readonly whatHolds: boolean;
  /** The day and payer the rules are read for. */
  readonly rules: RulebookView;
  readonly onClose: () => void;
}

/** The reasons from the code down to the ticks, each with where it is written and since when it is in force. */
export function Explain(props: ExplainProps) {
  const { assessment, encounter, payers, loaded, whatHolds, rules, onClose } = props;
  // What decided on the code first, then the rule of each modifier that is in question on it.
  const reasons = assessment ? [assessment.why, ...assessment.grounds.modifiers] : [];
  const title = assessment?.code ? i18n.t('explain.title', [assessment.code]) : i18n.t('explain.titleNone');
  return (
    <Dialog title={title} onClose={onClose}>
      {assessment ? (
        <>
          <Reasons reasons={reasons} rules={rules} />
          {whatHolds && encounter && assessment.code !== null && (
            <>
              <WhatHolds encounter={encounter} payers={payers} loaded={loaded} />
              <WhatWouldChange encounter={encounter} payers={payers} loaded={loaded} />
            </>
          )}
          <Sources
            reasons={reasons}
            rules={rules}
            note={
              assessment.edition ? i18n.t('explain.edition', [assessment.edition, lastChecked]) : undefined
            }
          />
        </>
      ) : (
        <p class="reasons">{i18n.t('explain.none')}</p>
      )}
    </Dialog>
  );
}
