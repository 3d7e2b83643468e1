import { inForce } from '../dated';
import type { Encounter } from '../encounter';
import type { Step } from '../reason';
import { audioMinutes } from '../tables/add-ons';
import { switchCites } from '../tables/payers';
import { netMinutes } from '../time/total-time';
import type { Family } from './family';
import { leveled } from './leveled';

/**
 * Video and audio visits. Where a payer does not recognize their codes the visit is leveled as an office visit of the same
 * patient. An audio visit needs more than ten minutes of medical discussion, and in all, whatever levels it.
 */
export const telemedicine: Family = (weighed) => {
  const { encounter, payer } = weighed;
  if (payer.switches.telemedicineCodes === 'not-recognized') {
    const answer = leveled(weighed);
    return {
      ...answer,
      why: {
        rule: 'telemedicine.routed',
        says: `${payer.label} does not recognize the telemedicine codes: leveled as an office visit. ${answer.why.says}`,
        cites: switchCites.telemedicineCodes,
        because: [answer.why],
      },
    };
  }
  const answer = leveled(weighed);
  const short = answer.covered ? tooShort(encounter) : undefined;
  return short ? { ...answer, code: null, basis: 'none', addOns: [], why: short.reason } : answer;
};

/** The minutes of an audio visit where they are not enough for any of its codes. */
function tooShort(encounter: Encounter): Step<number> | undefined {
  const row = inForce(audioMinutes, encounter.dateOfService);
  if (encounter.family !== 'telemedicine-audio' || !row) return undefined;
  const minutes = Math.min(
    encounter.context?.discussionMinutes ?? Infinity,
    netMinutes(encounter) ?? Infinity,
  );
  if (minutes > row.value) return undefined;
  return {
    value: minutes,
    reason: {
      rule: 'telemedicine.audio-too-short',
      says: `An audio visit needs more than ${row.value} minutes of medical discussion; ${minutes} are given.`,
      facts: { minutes },
      cites: row.cites,
      since: row.from,
    },
  };
}
