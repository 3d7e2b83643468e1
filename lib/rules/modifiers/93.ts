import { modalityOf } from '../modality';
import { ruralAndQualifiedCenters, telehealthPlaces } from '../tables/places';
import { isInForce, sinceOf } from './in-force';
import { findingWhere, type ModifierRule } from './modifier';

/**
 * An audio-only visit billed with codes that do not tell how it was held. Medicare knows it only with the patient at
 * home.
 */
export const modifier93: ModifierRule = {
  id: '93',
  unprompted: ['telemedicine-audio'],
  findings: [findingWhere('review', 'modifier-93', 'warning')],
  ask({ encounter, payer, answer, code }) {
    if (modalityOf(encounter) !== 'audio' || answer.ladder?.startsWith('telemedicine')) return undefined;
    const { context, dateOfService } = encounter;
    if (context?.staffVisit || !isInForce('93', dateOfService)) return undefined;
    const place = context?.placeOfService;
    const away = payer.switches.modifiers === 'medicare' && isAway(place);
    return {
      value: { modifier: '93', on: code, status: away ? 'not-supported' : 'review' },
      reason: {
        rule: 'modifier.93',
        says: away
          ? `Modifier 93 on ${code}: ${payer.label} knows an audio visit only with the patient at home; place of service ${place} is given.`
          : `Modifier 93 on ${code}: was the visit by audio alone because the patient could not or would not use video?`,
        facts: { modality: 'audio', place: place ?? null },
        cites: ['aafp-telehealth-2025', 'namas-audio'],
        ...sinceOf('93'),
      },
    };
  },
};

/** Whether a place of service says that the patient of an audio visit was not at home; a center's says nothing of it. */
export function isAway(place: string | undefined): boolean {
  return place !== undefined && place !== telehealthPlaces.home && !ruralAndQualifiedCenters.includes(place);
}
