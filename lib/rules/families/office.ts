import { leveledFamily } from './leveled';

/** Office and other outpatient visits: new or established patient, by medical decision making or total time. */
export const office = leveledFamily('office', {
  rule: 'office.before-2021',
  says: 'Before 2021-01-01 office visits were leveled by history, examination and medical decision making; these rules do not cover that.',
  cites: ['facs-faq', 'findacode-2023'],
});
