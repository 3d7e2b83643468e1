import { recordOf } from '../record';
import { familyIds } from '../tables/families';
import { modifier24 } from './24';
import { modifier25 } from './25';
import { modifier57 } from './57';
import { modifier93 } from './93';
import { modifier95 } from './95';
import { modifierAI } from './AI';
import { modifierFQ } from './FQ';
import { modifierFS } from './FS';
import { modifierFT } from './FT';
import { modifierGC } from './GC';
import { modifierGE } from './GE';
import type { ModifierRule } from './modifier';

/** In the order in which they stand on a line: what a visit beside other services is, who gave it, how it was held. */
export const modifierRules: readonly ModifierRule[] = [
  modifier25,
  modifier57,
  modifier24,
  modifierFT,
  modifierFS,
  modifierAI,
  modifierGC,
  modifierGE,
  modifier95,
  modifier93,
  modifierFQ,
];

/** The rules that a visit is asked about in a family though nothing stands beside it. */
export const unpromptedRules = recordOf(familyIds, (family) =>
  modifierRules.filter(({ unprompted }) => unprompted?.includes(family)),
);
