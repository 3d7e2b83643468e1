import { type ServiceQuestion, servicesBeside } from '../../lib/rules';
import type { View } from './view';

/** What is asked of any of the same-day services: the same is asked nowhere else. */
export function askedOfServices({
  draft: { ticks },
  assessment,
  loaded,
}: Pick<View, 'draft' | 'assessment' | 'loaded'>): ReadonlySet<ServiceQuestion> {
  const services = servicesBeside(ticks, assessment?.code ?? null, undefined, loaded);
  return new Set(services.flatMap(({ asks }) => asks));
}
