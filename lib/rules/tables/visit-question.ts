import type { Dated } from '../dated';

/** One answer that can be chosen. */
export interface VisitChoice {
  readonly id: string;
  readonly label: string;
}

interface Question {
  readonly asks: string;
  /** What it is about, said once it is answered. */
  readonly short: string;
  readonly choices: readonly VisitChoice[];
  /** Whether the day of the last service may be given in place of a choice. */
  readonly takesDay?: boolean;
  /** The rule the question stands on. */
  readonly rows: readonly Dated<string>[];
}

/**
 * The three years are older than this; CPT names specialty and subspecialty since then, and CMS kept its own
 * definition beside it.
 */
const definition = '2012-01-01';
/** Initial and subsequent go by the stay since inpatient and observation care are one. */
const oneStay = '2023-01-01';

const unknown: VisitChoice = { id: 'unknown', label: 'Not known' };

/** For how many years a service keeps a patient established. */
export const establishedYears: readonly Dated<number>[] = [
  { from: definition, value: 3, cites: ['ngs-new-patient', 'ophthalmology-management', 'aapc-subspecialty'] },
];

export const visitQuestions = {
  'last-service': {
    asks: 'Within the last three years, has the patient had a professional service face to face from you or your group?',
    short: 'Seen within three years',
    choices: [
      { id: 'yes', label: 'Yes, face to face' },
      { id: 'interpretation', label: 'Only tests read, without meeting the patient' },
      { id: 'no', label: 'No' },
      unknown,
    ],
    takesDay: true,
    rows: [
      {
        from: definition,
        value:
          'A professional service face to face within three years can make the patient established, wherever it was given. A test read without meeting the patient does not.',
        cites: ['ngs-new-patient', 'columbus-new-patient', 'aapc-subspecialty'],
      },
    ],
  },
  'own-service': {
    asks: 'Was one of these services given by you, in this group or an earlier one?',
    short: 'Seen by you',
    choices: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No, by colleagues alone' }, unknown],
    rows: [
      {
        from: definition,
        value:
          'After a change of group the patients whom the clinician met before stay established. Colleagues of the earlier group no longer count.',
        cites: ['ngs-new-patient'],
      },
    ],
  },
  'same-specialty': {
    asks: 'Was one given by a colleague of exactly your specialty and subspecialty?',
    short: 'Colleague of your specialty',
    choices: [
      { id: 'same', label: 'Yes, the same specialty and subspecialty' },
      { id: 'advanced', label: 'Yes: one of us is an NP or PA working with such physicians' },
      { id: 'subspecialty', label: 'No, the same specialty but another subspecialty' },
      { id: 'other', label: 'No, another specialty' },
      unknown,
    ],
    rows: [
      {
        from: definition,
        // Since 2014 for nurse practitioners and physician assistants; no encounter covered here is older.
        value:
          'Within a group the exact same specialty and subspecialty counts. A nurse practitioner (NP) or physician assistant (PA) who works with physicians counts as of theirs.',
        cites: ['ophthalmology-management', 'aapc-subspecialty', 'mira-new-patient'],
      },
    ],
  },
  'same-code': {
    asks: 'Was one given by a colleague enrolled under the same CMS specialty code as you?',
    short: 'Colleague of your specialty code',
    choices: [
      { id: 'same', label: 'Yes, the same code' },
      { id: 'other', label: 'No, another code' },
      unknown,
    ],
    rows: [
      {
        from: definition,
        value:
          'Within a group the enrolled specialty code, two characters, decides. A subspecialty is told apart only where it has a code of its own.',
        cites: ['ophthalmology-management', 'ngs-new-patient'],
      },
    ],
  },
  'advanced-practice': {
    asks: 'Are you, or is that colleague, enrolled as nurse practitioner (50) or physician assistant (97)?',
    short: 'Nurse practitioner or physician assistant',
    choices: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, unknown],
    rows: [
      {
        from: '2018-01-01',
        value:
          'The codes 50 and 97 name no specialty. Contractors differ: some go by the code, others by the specialty of the physicians they work with.',
        cites: ['ngs-advanced-practice', 'noridian-advanced-practice'],
      },
    ],
  },
  'hospital-service': {
    asks: 'Has the patient already had a professional service from you or your group, in this stay or in the emergency department before it?',
    short: 'Seen already',
    choices: [
      { id: 'own', label: 'Yes, from me' },
      { id: 'colleague', label: 'Yes, from colleagues alone' },
      { id: 'no', label: 'No' },
      unknown,
    ],
    rows: [
      {
        from: oneStay,
        value:
          'Initial is the first service in a stay by you or by a colleague of your specialty in the group; each one after it is subsequent, whatever the date.',
        cites: ['ngs-new-patient', 'cbiz-hospital-2023', 'tip-sheet-2024'],
      },
    ],
  },
  'hospital-stay': {
    asks: 'What lies between the last such service and this visit?',
    short: 'Since then',
    choices: [
      { id: 'stay', label: 'Nothing: it was in this stay' },
      { id: 'change', label: 'A change from observation to inpatient' },
      { id: 'emergency', label: 'The admission: it was in the emergency department' },
      { id: 'discharge', label: 'A discharge and a new admission' },
      unknown,
    ],
    rows: [
      {
        from: oneStay,
        value: 'A change from observation to inpatient is no new stay. A new admission is one.',
        cites: ['cbiz-hospital-2023', 'ngs-new-patient', 'tip-sheet-2024'],
      },
    ],
  },
  'facility-service': {
    asks: 'Has the patient already had a professional service from you or your group in this nursing facility stay?',
    short: 'Seen already',
    choices: [
      { id: 'own', label: 'Yes, from me' },
      { id: 'colleague', label: 'Yes, from colleagues alone' },
      { id: 'no', label: 'No' },
      unknown,
    ],
    rows: [
      {
        from: oneStay,
        value:
          'Initial is the first service in a stay by you or by a colleague of your specialty in the group, once an admission for each practitioner; each one after it is subsequent.',
        cites: ['ngs-new-patient', 'tip-sheet-2024', 'paltc-2022'],
      },
    ],
  },
  'facility-stay': {
    asks: 'What lies between the last such service and this visit?',
    short: 'Since then',
    choices: [
      { id: 'stay', label: 'Nothing: it was in this stay' },
      { id: 'change', label: 'A change between skilled and nursing facility care' },
      { id: 'discharge', label: 'A discharge and a new admission' },
      unknown,
    ],
    rows: [
      {
        from: oneStay,
        value:
          'A change between the skilled and the nursing facility level of care is no new stay. A new admission is one.',
        cites: ['cpt-em-guidelines', 'paltc-2022'],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Question>>;

export type VisitQuestionId = keyof typeof visitQuestions;
