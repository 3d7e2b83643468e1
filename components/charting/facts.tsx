import { i18n } from '#i18n';
import { circumstancesFor, type FactId, factsFor } from '../../lib/rules';
import { Card } from '../common/card';
import { Fold } from '../common/fold';
import { memo } from '../common/memo';
import { onDemand } from '../common/on-demand';
import type { Fact, FactRowsProps } from './fact-rows';

const FactRows = onDemand(async () => (await import('./fact-rows')).FactRows);

/** Facts that decide on the code itself, asked for before anything else. */
const decisive: ReadonlySet<FactId> = new Set([
  'patientAge',
  'discussionMinutes',
  'sameDayStayHours',
  'placeOfService',
]);

/** The facts without which the code is not known. */
export const DecisiveFacts = memo(function DecisiveFacts({ setting, actions }: Omit<FactRowsProps, 'facts'>) {
  const facts = factsFor(setting).filter((fact) => decisive.has(fact));
  if (facts.length === 0) return null;
  return (
    <Card id="facts" title={i18n.t('facts.title')}>
      <FactRows setting={setting} actions={actions} facts={facts} />
    </Card>
  );
});

interface FactsBesideProps extends Omit<FactRowsProps, 'facts'> {
  /** Whether the services ask if surgery was decided on. */
  readonly asksDecision: boolean;
  /** Whether a modifier asks for the principal physician. */
  readonly asksPrincipal: boolean;
}

/** What is reported beside the visit, and what bears on its modifiers, folded away until it is asked for. */
export const FactsBeside = memo(function FactsBeside(props: FactsBesideProps) {
  const { setting, actions, asksDecision, asksPrincipal } = props;
  const { family, context = {} } = setting;
  const facts = factsFor(setting);
  const beside = facts.filter((fact) => !decisive.has(fact));
  const askedElsewhere: ReadonlySet<Fact> = new Set<Fact>([
    ...facts,
    ...(asksDecision ? (['decisionForSurgery'] as const) : []),
    ...(asksPrincipal ? (['admittingPhysician'] as const) : []),
  ]);
  const circumstances = circumstancesFor(setting).filter((fact) => !askedElsewhere.has(fact));
  return (
    <Card id="facts-beside" title={i18n.t('facts.beside')}>
      {beside.length > 0 && (
        <Fold
          key={`${family} beside`}
          summary={i18n.t('facts.reported')}
          ticked={beside.filter((fact) => fact in context).length}
          rows={beside.map((fact) => `context.${fact}`)}
        >
          {() => <FactRows setting={setting} actions={actions} facts={beside} />}
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
        {() => <FactRows setting={setting} actions={actions} facts={circumstances} />}
      </Fold>
    </Card>
  );
});
