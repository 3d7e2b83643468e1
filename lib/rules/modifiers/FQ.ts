import { modalityOf } from '../modality';
import { ruralAndQualifiedCenters } from '../tables/places';
import { isInForce, sinceOf } from './in-force';
import { findingWhere, type ModifierRule } from './modifier';

/** An audio-only visit at a rural health clinic or federally qualified health center, where 93 may say the same. */
export const modifierFQ: ModifierRule = {
  id: 'FQ',
  findings: [findingWhere('review', 'modifier-fq', 'info')],
  ask({ encounter, payer, code }) {
    const { context, dateOfService } = encounter;
    const place = ruralAndQualifiedCenters.find((one) => one === context?.placeOfService);
    if (place === undefined) return undefined;
    if (modalityOf(encounter) !== 'audio' || payer.switches.modifiers !== 'medicare') return undefined;
    if (!isInForce('FQ', dateOfService)) return undefined;
    return {
      value: { modifier: 'FQ', on: code, status: 'review' },
      reason: {
        rule: 'modifier.FQ',
        says: `Modifier FQ on ${code}: an audio visit at a center (place of service ${place}). Is FQ or 93 the one that is used?`,
        facts: { modality: 'audio', place },
        cites: ['aafp-telehealth-2025'],
        ...sinceOf('FQ'),
      },
    };
  },
};
