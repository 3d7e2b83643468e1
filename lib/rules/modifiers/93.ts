import type { ModifierRule } from './modifier';

/** An audio-only visit that a payer has billed with office codes, which do not tell how the visit was held. */
export const modifier93: ModifierRule = {
  id: '93',
  ask({ encounter: { family, context }, payer }, code) {
    const isAudio = family === 'telemedicine-audio' && payer.switches.telemedicineCodes === 'not-recognized';
    if (!isAudio || context?.staffVisit) return undefined;
    return {
      value: { modifier: '93', on: code, status: 'review' },
      reason: {
        rule: 'modifier.93',
        says: `Modifier 93 on ${code}: was the visit by audio alone because the patient could not or would not use video?`,
        cites: ['aafp-telehealth-2025', 'namas-audio'],
      },
    };
  },
};
