import type { Dated } from '../dated';

/** As in the questions: CPT's wording of 2012, and the stay of 2023. */
const definition = '2012-01-01';
const oneStay = '2023-01-01';

/**
 * What the answers to the visit question come to: why the visit is what it is, why it stays open, and what else should
 * be known. None names the visit, so that one may stand under either.
 */
export const visitGrounds = {
  'no-service': [
    {
      from: definition,
      value: 'No service face to face within three years, from you or your group.',
      cites: ['ngs-new-patient', 'aapc-subspecialty'],
    },
  ],
  'interpretation-only': [
    {
      from: definition,
      value: 'Tests read without meeting the patient do not count.',
      cites: ['columbus-new-patient', 'mira-new-patient'],
    },
  ],
  'longer-ago': [
    {
      from: definition,
      value: 'The last service is more than three years before this date.',
      cites: ['ngs-new-patient', 'columbus-new-patient'],
    },
  ],
  'own-service': [
    {
      from: definition,
      value: 'You met the patient yourself within three years, in whichever group.',
      cites: ['ngs-new-patient', 'ophthalmology-management'],
    },
  ],
  'same-specialty': [
    {
      from: definition,
      value: 'A colleague of exactly your specialty and subspecialty in the group has given a service.',
      cites: ['ophthalmology-management', 'aapc-subspecialty'],
    },
  ],
  'advanced-practice-specialty': [
    {
      from: '2014-01-01',
      value:
        'A nurse practitioner or physician assistant counts as of the specialty and subspecialty of the physicians they work with.',
      cites: ['mira-new-patient', 'codingintel-new-patient', 'profed-advanced-practice'],
    },
  ],
  'other-subspecialty': [
    {
      from: definition,
      value: 'A colleague of the same specialty but another subspecialty does not count under this payer.',
      cites: ['ophthalmology-management', 'aapc-subspecialty'],
    },
  ],
  'other-specialty': [
    {
      from: definition,
      value: 'A colleague of another specialty does not count.',
      cites: ['columbus-new-patient', 'ngs-new-patient'],
    },
  ],
  'same-code': [
    {
      from: definition,
      value: 'A colleague in the group enrolled under your specialty code has given a service.',
      cites: ['ophthalmology-management', 'ngs-new-patient'],
    },
  ],
  'other-code': [
    {
      from: definition,
      value: 'A colleague enrolled under another specialty code does not count under this payer.',
      cites: ['ophthalmology-management', 'columbus-new-patient'],
    },
  ],
  'first-in-stay': [
    {
      from: oneStay,
      value: 'No service in this stay yet, from you or your group.',
      cites: ['ngs-new-patient', 'tip-sheet-2024'],
    },
  ],
  'own-in-stay': [
    {
      from: oneStay,
      value: 'You have given a service in this stay already.',
      cites: ['ngs-new-patient', 'tip-sheet-2024'],
    },
  ],
  'new-admission': [
    {
      from: oneStay,
      value: 'The earlier service belongs to an earlier stay.',
      cites: ['ngs-new-patient', 'paltc-2022'],
    },
  ],
  'before-admission': [
    {
      from: oneStay,
      value: 'A service in the emergency department precedes the stay.',
      cites: ['ngs-new-patient', 'cpt-em-guidelines'],
    },
  ],
  'service-not-known': [
    {
      from: definition,
      value: 'Open while it is not known whether there was such a service.',
      cites: ['ngs-new-patient'],
    },
  ],
  'own-service-not-known': [
    {
      from: definition,
      value:
        'No colleague’s service counts; open while it is not known whether you met the patient yourself.',
      cites: ['ngs-new-patient'],
    },
  ],
  'specialty-not-known': [
    {
      from: definition,
      value: 'Open while the specialty of the colleague is not known.',
      cites: ['ophthalmology-management'],
    },
  ],
  'stay-not-known': [
    {
      from: oneStay,
      value: 'Open while it is not known whether that service belongs to this stay.',
      cites: ['ngs-new-patient'],
    },
  ],
  'anniversary-differs': [
    {
      from: definition,
      value:
        'The last service was three years ago to the day. Here that is within three years; payers may count otherwise, some by the month.',
      cites: ['cpc-three-years'],
    },
  ],
  'advanced-practice-differs': [
    {
      from: '2018-01-01',
      value:
        'Contractors differ on nurse practitioners (50) and physician assistants (97). This goes by the enrolled code; by the specialty they work in, it may be the other visit.',
      cites: ['ngs-advanced-practice', 'noridian-advanced-practice'],
    },
  ],
  'emergency-differs': [
    {
      from: oneStay,
      value:
        'Authorities differ. This goes by the stay; another reading takes a visit after one in the emergency department by you or by a colleague of your specialty as subsequent.',
      cites: ['ngs-ed', 'ngs-new-patient'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Dated<string>[]>>;

export type VisitGround = keyof typeof visitGrounds;
