import type { AddOnRule } from './add-on';
import { advanceCareFirst, advanceCareFurther } from './advance-care';
import { longitudinalCare } from './longitudinal-care';
import { wellness } from './wellness';

/** In the order in which they are listed, after prolonged service and further critical care. */
export const addOnRules: readonly AddOnRule[] = [
  longitudinalCare,
  advanceCareFirst,
  advanceCareFurther,
  wellness,
];
