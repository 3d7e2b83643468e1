import { rowOn } from '../dated';
import { preventiveCodes } from '../tables/codes';
import { preventiveAges } from '../tables/preventive';
import { notCovered } from './coverage';
import type { Family } from './family';

/** Preventive visits: by age and visit; neither medical decision making nor time levels them. */
export const preventive: Family = ({ encounter }) => {
  const uncovered = notCovered('preventive', encounter.dateOfService);
  if (uncovered) return uncovered;
  const row = rowOn(preventiveAges, encounter.dateOfService);
  const age = encounter.patientAge;
  const band = row.value.findLastIndex((first) => first <= (age ?? -1));
  const code = preventiveCodes[encounter.visit === 'new' ? 'new' : 'established'][band] ?? null;
  return {
    covered: true,
    code,
    basis: 'none',
    addOns: [],
    why: {
      rule: 'preventive.by-age',
      says:
        code === null
          ? 'The age of the patient is not given; it decides on the code of a preventive visit.'
          : `${code}: a preventive visit at the age of ${age}.`,
      facts: { age: age ?? null },
      cites: row.cites,
      since: row.from,
    },
  };
};
