import type { Citations } from '../reason';
import type { FamilyId } from './families';

interface Place {
  /** Our own short words. */
  readonly label: string;
  /** Whether the fee schedule counts it as a facility, which bears the staff and the supplies. */
  readonly facility: boolean;
}

const facility = (label: string): Place => ({ label, facility: true });
const other = (label: string): Place => ({ label, facility: false });

/** The place of service codes. */
export const places: ReadonlyMap<string, Place> = new Map([
  ['01', other('pharmacy')],
  ['02', facility('telehealth, patient not at home')],
  ['03', other('school')],
  ['04', other('homeless shelter')],
  ['05', other('free-standing Indian Health Service facility')],
  ['06', facility('provider-based Indian Health Service facility')],
  ['07', other('free-standing tribal facility')],
  ['08', facility('provider-based tribal facility')],
  ['09', other('prison')],
  ['10', other('telehealth, patient at home')],
  ['11', other('office')],
  ['12', other('home')],
  ['13', other('assisted living')],
  ['14', other('group home')],
  ['15', other('mobile unit')],
  ['16', other('temporary lodging')],
  ['17', other('walk-in retail clinic')],
  ['18', other('worksite')],
  ['19', facility('off-campus hospital outpatient')],
  ['20', other('urgent care')],
  ['21', facility('hospital inpatient')],
  ['22', facility('on-campus hospital outpatient')],
  ['23', facility('emergency room')],
  ['24', facility('ambulatory surgical center')],
  ['25', other('birthing center')],
  ['26', facility('military treatment facility')],
  ['27', other('street or outreach site')],
  ['31', facility('skilled nursing facility')],
  ['32', other('nursing facility')],
  ['33', other('custodial care')],
  ['34', facility('hospice')],
  ['41', facility('ambulance on land')],
  ['42', facility('ambulance by air or water')],
  ['49', other('independent clinic')],
  ['50', other('federally qualified health center')],
  ['51', facility('psychiatric inpatient')],
  ['52', facility('psychiatric partial hospitalization')],
  ['53', facility('community mental health center')],
  ['54', other('intermediate care facility')],
  ['55', other('residential substance use treatment')],
  ['56', facility('psychiatric residential treatment')],
  ['57', other('substance use treatment, not residential')],
  ['58', other('opioid treatment, not residential')],
  ['60', other('mass immunization center')],
  ['61', facility('inpatient rehabilitation')],
  ['62', other('outpatient rehabilitation')],
  ['65', other('dialysis facility')],
  ['66', other('all-inclusive care for the elderly')],
  ['71', other('public health clinic')],
  ['72', other('rural health clinic')],
  ['81', other('independent laboratory')],
  ['99', other('other place')],
] as const);

/** Telehealth, with the patient at home and elsewhere. */
export const telehealthPlaces = { home: '10', elsewhere: '02' } as const;

/** Hospital outpatient departments, from which a clinician may see a patient at home. */
export const outpatientHospital: readonly string[] = ['19', '22'];

/** Hospitals and skilled nursing facilities: where a visit can be split or shared under Medicare. */
export const institutions: readonly string[] = ['19', '21', '22', '23', '26', '31', '51', '52', '61'];

/** Rural health clinics and federally qualified health centers. */
export const ruralAndQualifiedCenters: readonly string[] = ['50', '72'];

/** A family, or care after a discharge, which takes the place of a visit. */
export type PlacedFamily = FamilyId | 'transitional-care';

interface Misplaced {
  /** Places that do not fit its codes: asked about. */
  readonly unusual: readonly string[];
  /** Those of them that contradict the codes themselves. */
  readonly wrong: readonly string[];
}

const nowhere: readonly string[] = [];
const list = (codes: string) => codes.split(' ');
const hospital: Misplaced = { unusual: list('11 12 13 20 24 32 33'), wrong: ['11'] };
const stay: Misplaced = { unusual: list('11 12 13 20 32 33'), wrong: ['11'] };
const nursing: Misplaced = { unusual: list('11 12 13 21 22 23 33'), wrong: ['11', '12'] };
const telemedicine: Misplaced = { unusual: list('11 21 22 23'), wrong: nowhere };

/** Where the codes of a family are not expected: a soft hint, as a registered inpatient keeps the place of the stay. */
export const misplaced: Readonly<Record<PlacedFamily, Misplaced>> = {
  office: { unusual: list('12 13 16 32 33 51 54 55 56 61'), wrong: nowhere },
  'telemedicine-video': telemedicine,
  'telemedicine-audio': telemedicine,
  hospital,
  'hospital-same-day': stay,
  'hospital-discharge': stay,
  emergency: { unusual: list('11 12 13 20 21 31 32 33'), wrong: ['11', '20'] },
  'consult-outpatient': { unusual: list('21 31'), wrong: nowhere },
  'consult-inpatient': { unusual: list('11 12'), wrong: nowhere },
  'nursing-facility': nursing,
  'nursing-facility-discharge': nursing,
  home: { unusual: list('11 21 22 23 31 32 54 56'), wrong: ['11'] },
  'critical-care': { unusual: nowhere, wrong: nowhere },
  preventive: { unusual: list('21 23 31 32'), wrong: nowhere },
  'transitional-care': { unusual: list('21 23 31'), wrong: nowhere },
};

export const placeCites: Citations = ['cms-place-of-service', 'paltmed-2026'];
