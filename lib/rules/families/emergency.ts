import { leveledFamily } from './leveled';

/** Emergency department visits: by medical decision making alone, never by time; no new or established patient. */
export const emergency = leveledFamily('emergency', {
  rule: 'emergency.before-2023',
  says: 'Before 2023-01-01 emergency visits were leveled by history, examination and medical decision making; these rules do not cover that.',
  cites: ['acep-ed-2023', 'findacode-2023'],
});
