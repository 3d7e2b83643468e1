import { day } from './score';

/* Findings of modifiers, same-day services, places and telehealth, for findings-all.test.ts. */

/** [finding, an encounter with it, its neighbour without it]: one thing apart. */
export type FindingPair = readonly [id: string, fires: object, silent: object];

const low = { problems: { 'chronic-stable': 1 }, risk: ['low'] };
const moderate = { problems: { 'chronic-exacerbation': 1 }, risk: ['prescription-drug-management'] };
const medicare = { payer: 'medicare' };
const office = { family: 'office', visit: 'established', dateOfService: day, ...low };
const newOffice = { ...office, visit: 'new' };
const moderateOffice = { ...office, ...moderate };
const initial = { family: 'hospital', visit: 'initial', dateOfService: day, ...low };
const subsequent = { ...initial, visit: 'subsequent' };
const emergency = { family: 'emergency', dateOfService: day, ...low };
const critical = { family: 'critical-care', dateOfService: day, time: { minutes: 45 } };
const audio = { ...office, family: 'telemedicine-audio', context: { discussionMinutes: 15 } };

const of = (encounter: object, context: object) => ({ ...encounter, context });
const medicareOf = (encounter: object, context: object) => ({ ...encounter, ...medicare, context });
const beside = (encounter: object, ...services: readonly object[]) => ({ ...encounter, services });
const billed = (...billedModifiers: readonly string[]) => ({ billedModifiers });
const unrelated = { postoperative: { related: false, global: '090' } };
const related = { postoperative: { related: true, global: '090' } };

const inQuestion: readonly FindingPair[] = [
  ['modifier-24', of(office, related), of(office, unrelated)],
  ['modifier-24-critical-care', medicareOf(critical, unrelated), of(critical, unrelated)],
  [
    'modifier-25-policy',
    beside(newOffice, { code: '17110', separateEM: false }),
    beside(office, { code: '17110', separateEM: false }),
  ],
  [
    'modifier-25-policy-review',
    beside(newOffice, { code: '17110' }),
    beside(newOffice, { code: '17110', separateEM: true }),
  ],
  ['modifier-ai', { ...initial, ...medicare }, medicareOf(initial, { admittingPhysician: true })],
  ['modifier-fs', of(office, { splitShared: true }), medicareOf(subsequent, { splitShared: true })],
  ['modifier-gc', of(office, { teachingPhysician: true }), medicareOf(office, { teachingPhysician: true })],
  [
    'modifier-ge',
    of(office, { primaryCareException: true }),
    medicareOf(office, { primaryCareException: true }),
  ],
  [
    'modifier-95',
    of(office, { modality: 'video' }),
    medicareOf(office, { modality: 'video', placeOfService: '22' }),
  ],
  [
    'modifier-fq',
    medicareOf(office, { modality: 'audio', placeOfService: '50' }),
    medicareOf(office, { modality: 'audio', placeOfService: '10' }),
  ],
];

const services: readonly FindingPair[] = [
  ['never-together', beside(office, { code: '90837' }), beside(office, { code: '90833' })],
  ['never-together', beside(office, { code: '99408' }), beside(office, { code: '99406' })],
  [
    'within-admission',
    beside({ ...office, ...medicare }, { code: '99223' }),
    beside(office, { code: '99223' }),
  ],
  [
    'within-admission',
    beside({ ...initial, ...medicare }, { code: '99214' }),
    beside(initial, { code: '99214' }),
  ],
  [
    'service-bundled',
    beside({ ...office, ...medicare }, { code: '94760' }),
    beside(office, { code: '94760' }),
  ],
  [
    'visit-not-apart',
    beside(office, { code: '95251', separateEM: false }),
    beside(office, { code: '95251' }),
  ],
  [
    'visit-before-planned-surgery',
    beside(office, { code: '27447', planned: true }),
    beside(office, { code: '27447', planned: true, separateEM: true }),
  ],
  // The decision for a minor procedure of the day is no risk of the visit; that for another may be.
  [
    'minor-surgery-decision',
    beside({ ...office, risk: ['low', 'minor-surgery-risk-factors'] }, { code: '20610', separateEM: true }),
    beside({ ...office, risk: ['low', 'minor-surgery-risk-factors'] }, { code: '27447', separateEM: true }),
  ],
  [
    'minor-surgery-decision',
    beside({ ...office, risk: ['minor-surgery-risk-factors'] }, { code: '17110', separateEM: true }),
    beside(
      { ...office, risk: ['minor-surgery-risk-factors', 'prescription-drug-management'] },
      { code: '17110', separateEM: true },
    ),
  ],
  [
    'separate-work-contradicted',
    beside(of(office, { documented: { M1: false } }), { code: '17110', separateEM: true }),
    beside(of(office, { documented: { M1: false } }), { code: '17110', separateEM: false }),
  ],
  [
    'separate-work-contradicted',
    beside(of(office, { documented: { M1: true } }), { code: '17110', separateEM: false }),
    beside(of(office, { documented: { M1: true } }), { code: '17110' }),
  ],
  [
    'separate-work-contradicted',
    beside(of(office, { documented: { M4: false } }), { code: '99396', separateEM: true }),
    beside(of(office, { documented: { M4: true } }), { code: '99396', separateEM: true }),
  ],
  [
    'planned-surgery-decision',
    beside({ ...office, risk: ['major-surgery-elective'] }, { code: '27447', planned: true }),
    beside({ ...office, risk: ['major-surgery-elective'] }, { code: '27447' }),
  ],
  [
    'planned-surgery-decision',
    beside({ ...office, risk: ['major-surgery-emergency'] }, { code: '27447', planned: true }),
    beside({ ...office, risk: ['major-surgery-emergency'] }, { code: '17110', planned: true }),
  ],
  // Of a procedure planned before the decision is not of this visit at all; of manipulation authorities differ.
  [
    'minor-surgery-decision',
    beside({ ...office, risk: ['minor-surgery-risk-factors'] }, { code: '20610', separateEM: true }),
    beside({ ...office, risk: ['minor-surgery-risk-factors'] }, { code: '98926', separateEM: true }),
  ],
  [
    'longitudinal-care-without-visit',
    beside(medicareOf(office, { longitudinalCare: true }), { code: '20610', separateEM: false }),
    beside(medicareOf(office, { longitudinalCare: true }), { code: '20610' }),
  ],
  [
    'longitudinal-care-without-visit',
    beside(medicareOf(office, { longitudinalCare: true }), { code: '90837' }),
    beside(medicareOf(office, { longitudinalCare: true }), { code: '90833' }),
  ],
  [
    'longitudinal-care-without-visit',
    beside(medicareOf(office, { longitudinalCare: true }), { code: '99222' }),
    beside(medicareOf(office, {}), { code: '99222' }),
  ],
  [
    'longitudinal-care-without-visit',
    beside(medicareOf(office, { longitudinalCare: true }), {
      code: '27447',
      planned: true,
      separateEM: false,
    }),
    beside(medicareOf(office, { longitudinalCare: true }), { code: '27447', planned: true }),
  ],
  // At home it is admitted from 2026 on; planning is an add-on on both days.
  [
    'longitudinal-care-without-visit',
    beside(
      medicareOf(
        { ...office, family: 'home', dateOfService: '2026-01-01' },
        { longitudinalCare: true, advanceCareMinutes: 20 },
      ),
      { code: '20610', separateEM: false },
    ),
    beside(
      medicareOf(
        { ...office, family: 'home', dateOfService: '2025-12-31' },
        { longitudinalCare: true, advanceCareMinutes: 20 },
      ),
      { code: '20610', separateEM: false },
    ),
  ],
  // An add-on goes with its primary service.
  [
    'visit-not-apart',
    beside(office, { code: '95251', separateEM: false }),
    beside(office, { code: '17003', separateEM: false }),
  ],
  [
    'longitudinal-care-not-admitted',
    beside({ ...emergency, ...medicare }, { code: 'G2211' }),
    beside({ ...office, ...medicare }, { code: 'G2211' }),
  ],
  [
    'longitudinal-care-not-admitted',
    beside({ ...office, ...medicare, dateOfService: '2023-12-31' }, { code: 'G2211' }),
    beside({ ...office, ...medicare, dateOfService: '2024-01-01' }, { code: 'G2211' }),
  ],
  [
    'preventive-beside-not-covered',
    beside({ ...office, ...medicare }, { code: '99396' }),
    beside(office, { code: '99396' }),
  ],
  [
    'teaching-and-exception',
    of(office, { teachingPhysician: true, primaryCareException: true }),
    of(office, { teachingPhysician: true }),
  ],
  [
    'longitudinal-care-open',
    beside(medicareOf(office, { longitudinalCare: true }), { code: '17110' }),
    beside(medicareOf(office, { longitudinalCare: true }), { code: '17110', separateEM: false }),
  ],
  [
    'longitudinal-care-open',
    beside(medicareOf(office, { longitudinalCare: true }), { code: '17110' }),
    // A preventive service of the day keeps the add-on.
    beside(medicareOf(office, { longitudinalCare: true }), { code: '17110' }, { code: 'G0008' }),
  ],
  ['follow-up-beside-visit', beside(office, { code: '99024' }), office],
  ['surgery-aftercare-elsewhere', beside(emergency, { code: '23650' }), beside(emergency, { code: '12011' })],
  ['surgery-aftercare-elsewhere', beside(emergency, { code: '23650' }), beside(office, { code: '23650' })],
  ['critical-care-and-visit', beside(critical, { code: '99285' }), beside(emergency, { code: '99285' })],
  [
    'modifier-25-other-visit',
    beside(
      { family: 'preventive', visit: 'established', dateOfService: day, patientAge: 3 },
      { code: '99213' },
    ),
    beside(office, { code: '99392' }),
  ],
  [
    'modifier-25-not-needed',
    beside(medicareOf(office, { longitudinalCare: true }), { code: '93000' }),
    beside(medicareOf(office, { longitudinalCare: true }), { code: '94010' }),
  ],
  [
    'modifier-25-some-payers',
    beside(office, { code: '93000' }),
    beside({ ...office, ...medicare }, { code: '93000' }),
  ],
  ['modifier-25-some-payers', beside(office, { code: '93000' }), beside(office, { code: '73562' })],
  [
    'pairing-not-known',
    beside(office, { code: 'X9999', global: 'XXX' }),
    beside(office, { code: 'X9999', global: '010' }),
  ],
  ['pairing-not-known', beside(office, { code: '98016' }), beside(office, { code: '93000' })],
  [
    'pairing-not-known',
    beside({ ...office, ...medicare }, { code: 'G0556' }),
    beside(office, { code: 'X9999' }),
  ],
  [
    'chiropractor-visit',
    beside({ ...office, ...medicare }, { code: '98940' }),
    beside(office, { code: '98940' }),
  ],
  ['reading-osteopathic-decision', beside(office, { code: '98925' }), beside(office, { code: '98940' })],
  [
    'drug-administration-in-facility',
    beside(of(emergency, { placeOfService: '23' }), { code: '96372' }),
    beside(of(office, { placeOfService: '11' }), { code: '96372' }),
  ],
  [
    'advance-care-with-wellness',
    beside(medicareOf(office, { advanceCareMinutes: 20 }), { code: 'G0439', separateEM: true }),
    medicareOf(office, { advanceCareMinutes: 20 }),
  ],
  [
    'longitudinal-care-beside-25',
    beside({ ...office, ...medicare }, { code: '17110', separateEM: true }, { code: 'G2211' }),
    beside({ ...office, ...medicare }, { code: 'G0439', separateEM: true }, { code: 'G2211' }),
  ],
  [
    'longitudinal-care-beside-25',
    beside(medicareOf(office, billed('25')), { code: '93000' }, { code: 'G2211' }),
    beside(medicareOf(office, billed()), { code: '93000' }, { code: 'G2211' }),
  ],
];

const placesAndTelehealth: readonly FindingPair[] = [
  [
    'place-of-service-wrong',
    of(emergency, { placeOfService: '11' }),
    of(emergency, { placeOfService: '23' }),
  ],
  ['place-of-service-wrong', of(initial, { placeOfService: '11' }), of(initial, { placeOfService: '20' })],
  ['place-of-service-unusual', of(initial, { placeOfService: '20' }), of(initial, { placeOfService: '22' })],
  ['place-of-service-unusual', of(office, { placeOfService: '32' }), of(office, { placeOfService: '31' })],
  ['place-of-service-unknown', of(office, { placeOfService: '98' }), of(office, { placeOfService: '99' })],
  [
    'telehealth-modality',
    of(audio, { discussionMinutes: 15, modality: 'video' }),
    of(audio, { discussionMinutes: 15, modality: 'audio' }),
  ],
  [
    'telehealth-place',
    medicareOf(office, { modality: 'video', placeOfService: '11' }),
    medicareOf(office, { modality: 'in-person', placeOfService: '11' }),
  ],
  [
    'in-person-place',
    of(office, { modality: 'in-person', placeOfService: '10' }),
    of(office, { modality: 'video', placeOfService: '10' }),
  ],
  [
    'telehealth-modality-unknown',
    of(office, { placeOfService: '02' }),
    of(office, { placeOfService: '02', modality: 'audio' }),
  ],
  [
    'audio-place',
    medicareOf(office, { modality: 'audio', placeOfService: '02' }),
    medicareOf(office, { modality: 'audio', placeOfService: '10' }),
  ],
  [
    'audio-place',
    medicareOf(office, { ...billed('93'), placeOfService: '22' }),
    of(office, { ...billed('93'), placeOfService: '22' }),
  ],
  [
    'video-place',
    medicareOf(office, { modality: 'video', placeOfService: '21' }),
    medicareOf(office, { modality: 'video', placeOfService: '22' }),
  ],
  [
    'telehealth-at-home-ended',
    medicareOf({ ...office, dateOfService: '2028-01-01' }, { modality: 'video' }),
    medicareOf({ ...office, dateOfService: '2027-12-31' }, { modality: 'video' }),
  ],
  [
    'telephone-code-ended',
    of({ ...office, dateOfService: '2025-01-01' }, { billedCode: '99441' }),
    of({ ...office, dateOfService: '2024-12-31' }, { billedCode: '99441' }),
  ],
  ['telephone-code-ended', beside(office, { code: 'G2012' }), beside(office, { code: '98016' })],
  [
    'telemedicine-code-not-recognized',
    medicareOf(office, { billedCode: '98006' }),
    of(office, { billedCode: '98006' }),
  ],
];

const whatWasBilled: readonly FindingPair[] = [
  ...[
    '59',
    'XU',
    '51',
    '50',
    '22',
    '26',
    'TC',
    '62',
    '80',
    'AS',
    'LT',
    '76',
    '77',
    '91',
    '27',
    '53',
    '58',
    '78',
    '79',
    'GQ',
  ].map(
    (modifier): FindingPair => [
      'billed-modifier-not-for-visits',
      of(office, billed(modifier)),
      of(office, billed('KX')),
    ],
  ),
  ['billed-modifier-of-surgery', of(office, billed('54')), of(office, billed('57'))],
  [
    'billed-modifier-reduced',
    of(office, billed('52')),
    of({ family: 'preventive', visit: 'new', dateOfService: day, patientAge: 30 }, billed('52')),
  ],
  [
    'billed-modifier-not-in-force',
    of({ ...office, dateOfService: '2023-05-12' }, billed('CS')),
    of({ ...office, dateOfService: '2023-05-11' }, billed('CS')),
  ],
  ['billed-sa', of(office, billed('SA')), of(office, billed('GA'))],
  ['billed-25-alone', of(office, billed('25')), beside(of(office, billed('25')), { code: '17110' })],
  [
    'billed-25-not-asked',
    beside(of(office, billed('25')), { code: '93000' }),
    beside(of(office, billed('25')), { code: '94010' }),
  ],
  [
    'billed-25-major-procedure',
    beside(of(office, { ...billed('25'), decisionForSurgery: true }), { code: '27447' }),
    beside(of(office, { ...billed('57'), decisionForSurgery: true }), { code: '27447' }),
  ],
  [
    'billed-57-not-major',
    beside(of(office, billed('57')), { code: '17110' }),
    beside(of(office, billed('57')), { code: '27447' }),
  ],
  [
    'billed-57-not-major',
    beside(of(office, billed('57')), { code: '27447', planned: true }),
    beside(of(office, billed('57')), { code: '27447', planned: false }),
  ],
  ['billed-57-alone', of(office, billed('57')), of(office, { ...billed('57'), decisionForSurgery: true })],
  ['billed-24-no-global-period', of(office, billed('24')), of(office, { ...billed('24'), ...unrelated })],
  [
    'billed-ft-not-critical-care',
    of(office, { ...billed('FT'), ...unrelated }),
    medicareOf(critical, { ...billed('FT'), ...unrelated }),
  ],
  [
    'split-shared-place',
    of(office, { splitShared: true, placeOfService: '11' }),
    of(office, { splitShared: true, placeOfService: '22' }),
  ],
  [
    'split-shared-place',
    of(office, { ...billed('FS'), placeOfService: '11' }),
    of(office, { ...billed(), placeOfService: '11' }),
  ],
  [
    'split-shared-incident-to',
    of(office, { splitShared: true, incidentTo: true }),
    of(office, { splitShared: true, incidentTo: false }),
  ],
  ['billed-gc-with-ge', of(office, billed('GC', 'GE')), of(office, billed('GC'))],
  [
    'primary-care-exception-exceeded',
    of(moderateOffice, { primaryCareException: true }),
    of(office, { primaryCareException: true }),
  ],
  ['primary-care-exception-exceeded', of(moderateOffice, billed('GE')), of(moderateOffice, billed('GC'))],
  ['billed-95-with-93', of(office, billed('93', '95')), of(office, billed('93'))],
  [
    'billed-telehealth-modality',
    of(office, { ...billed('95'), modality: 'in-person' }),
    of(office, { ...billed('95'), modality: 'video' }),
  ],
  [
    'billed-telehealth-modality',
    of(office, { ...billed('93'), modality: 'video' }),
    of(office, { ...billed('93'), modality: 'audio' }),
  ],
  [
    'billed-95-not-needed',
    medicareOf(office, { ...billed('95'), placeOfService: '10' }),
    medicareOf(office, { ...billed('95'), placeOfService: '22' }),
  ],
  [
    'billed-modality-in-the-code',
    of(audio, { ...billed('93'), discussionMinutes: 15 }),
    medicareOf(audio, { ...billed('93'), discussionMinutes: 15 }),
  ],
  ['billed-93-with-fq', of(office, billed('93', 'FQ')), of(office, billed('FQ'))],
  ['billed-gt', medicareOf(office, billed('GT')), of(office, billed('GT'))],
  [
    'billed-ai',
    of(initial, billed('AI')),
    medicareOf(initial, { ...billed('AI'), admittingPhysician: true }),
  ],
  ['billed-ai', medicareOf(subsequent, billed('AI')), medicareOf(initial, billed('AI'))],
  [
    'billed-ai',
    medicareOf(initial, { ...billed('AI'), admittingPhysician: false }),
    medicareOf(initial, billed('AI')),
  ],
  ['billed-substitute', of(office, billed('Q5', 'Q6')), of(office, billed('KX'))],
  ['billed-substitute', of(office, billed('Q6')), of(office, billed('KX'))],
  [
    'billed-33',
    of(office, billed('33')),
    of({ family: 'preventive', visit: 'new', dateOfService: day, patientAge: 30 }, billed('33')),
  ],
  [
    'billed-modifier-unfounded',
    of(office, billed('GC')),
    of(office, { ...billed('GC'), teachingPhysician: true }),
  ],
  [
    'modifier-supported-not-billed',
    of(office, { ...billed('25'), ...unrelated }),
    of(office, { ...billed('24'), ...unrelated }),
  ],
  [
    'modifier-supported-not-billed-policy',
    medicareOf(initial, { ...billed(), admittingPhysician: true }),
    medicareOf(initial, { ...billed('AI'), admittingPhysician: true }),
  ],
  [
    'modifier-supported-not-billed',
    beside(of(office, billed()), { code: '17110', separateEM: true }),
    beside(of(newOffice, billed()), { code: '17110', separateEM: true }),
  ],
];

export const modifierPairs: readonly FindingPair[] = [
  ...inQuestion,
  ...services,
  ...placesAndTelehealth,
  ...whatWasBilled,
];
