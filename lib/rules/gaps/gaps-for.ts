import { assess } from '../assess';
import type { Assessment } from '../assessment';
import type { Encounter } from '../encounter';
import type { FeeSchedule } from '../fee-schedule';
import type { GapBearing } from '../tables/gap';
import { type GapId, gapIds, gaps } from '../tables/gaps';
import { builtInPayers, type Payers } from '../tables/payers';
import { conditions } from './conditions';

/**
 * The gaps that bear on what is ticked, in the order of the table: what a note of this encounter should show, and a
 * person may say that it does not.
 * @param loaded a fee schedule that somebody loaded, as for `assess`
 */
export function gapsFor(
  encounter: Encounter,
  payers: Payers = builtInPayers,
  loaded?: FeeSchedule,
): readonly GapId[] {
  const assessment = assess(encounter, payers, loaded);
  if (assessment.edition === null) return [];
  return gapIds.filter((id) => {
    const { bearing, rows } = gaps[id];
    const begun = rows[0].from <= encounter.dateOfService;
    return begun && bears(bearing, encounter, assessment);
  });
}

function bears(bearing: GapBearing, encounter: Encounter, assessment: Assessment): boolean {
  const { problems, data, risk } = encounter;
  if ('when' in bearing) return conditions[bearing.when](encounter, assessment);
  if ('data' in bearing) return Boolean(data?.[bearing.data]);
  if ('risk' in bearing) return bearing.risk.some((item) => risk?.includes(item) ?? false);
  return bearing.problems.some((kind) => (problems?.[kind] ?? 0) >= (bearing.least ?? 1));
}
