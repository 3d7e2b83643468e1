import { i18n } from '#i18n';
import { circumstancesFor, type FactId, factsFor } from '../../lib/rules';
import { ticksOfVisit } from '../../lib/state/draft';
import { Card } from '../common/card';
import { Fold } from '../common/fold';
import { onDemand } from '../common/on-demand';
import { askedOfServices } from './asked';
import type { View } from './view';

const FactRows = onDemand(async () => (await import('./fact-rows')).FactRows);

/** Facts that decide on the code itself, asked for before anything else. */
const decisive: ReadonlySet<FactId> = new Set([
  'patientAge',
  'discussionMinutes',
  'sameDayStayHours',
  'placeOfService',
]);

/** The facts without which the code is not known. */
export function DecisiveFacts(view: View) {
  const facts = factsOf(view).filter((fact) => decisive.has(fact));
  if (facts.length === 0) return null;
  return (
    <Card title={i18n.t('facts.title')}>
      <FactRows {...view} facts={facts} />
    </Card>
  );
}

/** What is reported beside the visit, and what bears on its modifiers, folded away until it is asked for. */
export function FactsBeside(view: View) {
  const facts = factsOf(view);
  const { family, context = {} } = view.draft.ticks;
  const beside = facts.filter((fact) => !decisive.has(fact));
  const asked = new Set<string>(facts);
  if (askedOfServices(view).has('planned')) asked.add('decisionForSurgery');
  // And the principal physician where modifier AI is in question.
  if (view.assessment?.modifiers.some(({ modifier }) => modifier === 'AI')) asked.add('admittingPhysician');
  const circumstances = circumstancesFor(view.draft.ticks).filter((fact) => !asked.has(fact));
  return (
    <Card title={i18n.t('facts.beside')}>
      {beside.length > 0 && (
        <Fold
          key={`${family} beside`}
          summary={i18n.t('facts.reported')}
          ticked={beside.filter((fact) => fact in context).length}
          rows={beside.map((fact) => `context.${fact}`)}
        >
          {() => <FactRows {...view} facts={beside} />}
        </Fold>
      )}
      <Fold
        key={`${family} circumstances`}
        summary={i18n.t('facts.circumstances')}
        ticked={circumstances.filter((fact) => fact in context).length}
        rows={circumstances.map((fact) => `context.${fact}`)}
        // The place may be set beforehand: that alone unfolds nothing.
        startsOpen={circumstances.some((fact) => fact !== 'placeOfService' && fact in context)}
      >
        {() => <FactRows {...view} facts={circumstances} />}
      </Fold>
    </Card>
  );
}

function factsOf({ draft }: View): readonly FactId[] {
  return factsFor(ticksOfVisit(draft));
}
