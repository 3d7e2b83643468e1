import { modifier25 } from './25';
import { modifier57 } from './57';
import { modifier93 } from './93';
import type { ModifierRule } from './modifier';

export const modifierRules: readonly ModifierRule[] = [modifier25, modifier57, modifier93];
