import * as z from 'zod/mini';
import { builtInPayers, contractorIds, familiesCovered, placesOfService } from '../rules';
import { densities, longestTemplate, noPlace, schemes } from './setting-choices';

const placeCodes: readonly string[] = [noPlace, ...placesOfService.map(({ code }) => code)];

/** Text of a form, which its words say whatever is wrong with it, and in the schema of a policy. */
const text = (fits: (given: string) => boolean, words: string) =>
  z.string(words).check(z.refine(fits, words)).register(z.globalRegistry, { description: words });

/** The values that each setting takes, of those that an organisation may set as well. */
export const settingShapes = {
  family: z.enum(familiesCovered()),
  payer: z.enum(Object.keys(builtInPayers)),
  contractor: z.enum(contractorIds),
  placeOfService: text(
    (given) => placeCodes.includes(given),
    `the two digits of a place of service, or ${noPlace}`,
  ),
  scheme: z.enum(schemes),
  density: z.enum(densities),
  singleKeys: z.boolean(),
  whatHolds: z.boolean(),
  noteTemplate: text(
    ({ length }) => length <= longestTemplate,
    `text of ${longestTemplate} characters at most`,
  ),
};
export type PolicyKey = keyof typeof settingShapes;
export const policyKeys = Object.keys(settingShapes) as readonly PolicyKey[];
