import { leveledFamily } from './leveled';

/** Hospital inpatient and observation care: initial or subsequent visit, by medical decision making or total time. */
export const hospital = leveledFamily('hospital', {
  rule: 'hospital.before-2023',
  says: 'Before 2023-01-01 hospital visits were leveled by history, examination and medical decision making; these rules do not cover that.',
  cites: ['acc-2023', 'aapc-hospital-2023'],
});
