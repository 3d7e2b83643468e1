import { modalityOf } from '../modality';
import { outpatientHospital } from '../tables/places';
import { findingWhere, type ModifierRule } from './modifier';

/**
 * A video visit billed with codes that do not tell how it was held. Medicare knows it only where the clinician is in
 * an outpatient department and the patient at home: elsewhere the place of service says it.
 */
export const modifier95: ModifierRule = {
  id: '95',
  findings: [findingWhere('review', 'modifier-95', 'info')],
  ask({ encounter, payer, answer, code }) {
    if (modalityOf(encounter) !== 'video' || answer.ladder?.startsWith('telemedicine')) return undefined;
    const medicare = payer.switches.modifiers === 'medicare';
    const place = encounter.context?.placeOfService ?? '';
    if (medicare && !outpatientHospital.includes(place)) return undefined;
    return {
      value: { modifier: '95', on: code, status: medicare ? 'supported' : 'review' },
      reason: {
        rule: 'modifier.95',
        says: medicare
          ? `Modifier 95 on ${code}: a video visit from an outpatient hospital department (place of service ${place}).`
          : `Modifier 95 on ${code}: a video visit under office codes. Does ${payer.label} ask for the modifier?`,
        facts: { modality: 'video', place },
        cites: ['aafp-telehealth-2025'],
      },
    };
  },
};
