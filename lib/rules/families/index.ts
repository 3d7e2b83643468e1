import type { FamilyId } from '../tables/families';
import { emergency } from './emergency';
import type { Family } from './family';
import { hospital } from './hospital';
import { office } from './office';

/** The families this edition of the tool has rules for. */
export const families: Partial<Readonly<Record<FamilyId, Family>>> = { office, hospital, emergency };
