import type { ServiceQuestion } from '../../lib/rules';
import type { View } from './view';

/** What is asked of any of the same-day services: the same is asked nowhere else. */
export function askedOfServices({ services }: Pick<View, 'services'>): ReadonlySet<ServiceQuestion> {
  return new Set(services.flatMap(({ asks }) => asks));
}
