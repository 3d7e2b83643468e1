import type { InputError } from '../rules';
import type { PolicyKey } from './setting-shapes';
import type { Settings } from './settings';

/** What an organisation has set for its people, by a policy of the browser. */
export interface Policy {
  /** The values with which a person begins. */
  readonly preset: { readonly [Key in PolicyKey]?: Settings[Key] };
  /** Those of them that a person cannot change. */
  readonly locked: readonly PolicyKey[];
  /** Entries that are not understood, and hold nothing. */
  readonly misread: readonly InputError[];
}

export const noPolicy: Policy = { preset: {}, locked: [], misread: [] };
