import type { Citations } from '../reason';
import { dischargeCodes, ladders, prolongedCodes } from './codes';

/** Codes that were taken out of the code set together. */
export interface RetiredCodes {
  readonly codes: readonly string[];
  /** Our own words for what they stood for. */
  readonly were: string;
  /** Last day in force, YYYY-MM-DD. */
  readonly until: string;
  /** What took their place, in our own words. */
  readonly inPlace: string;
  /** The codes of what took their place, by level where they have levels; empty where these rules have none. */
  readonly successors: readonly string[];
  readonly cites: Citations;
}

const of2023: Citations = ['codingintel-2023', 'mgma-2023'];
const observation: Citations = [...of2023, 'acc-2023'];

/** E/M codes that are no longer in the code set, oldest first. */
export const retiredCodes: readonly RetiredCodes[] = [
  {
    codes: ['99201'],
    were: 'lowest office visit of a new patient',
    until: '2020-12-31',
    inPlace: 'the office visits of a new patient, of which straightforward is the lowest',
    successors: ladders['office.new'],
    cites: ['aap-time-2021', 'icd10monitor-99201'],
  },
  {
    codes: ['99217'],
    were: 'day of discharge from observation',
    until: '2022-12-31',
    inPlace: 'hospital discharge, which covers observation',
    successors: [dischargeCodes['hospital-discharge'].short, dischargeCodes['hospital-discharge'].long],
    cites: observation,
  },
  {
    codes: ['99218', '99219', '99220'],
    were: 'first day of observation',
    until: '2022-12-31',
    inPlace: 'initial hospital visits, which cover observation',
    successors: ladders['hospital.initial'],
    cites: observation,
  },
  {
    codes: ['99224', '99225', '99226'],
    were: 'further days of observation',
    until: '2022-12-31',
    inPlace: 'subsequent hospital visits, which cover observation',
    successors: ladders['hospital.subsequent'],
    cites: observation,
  },
  {
    codes: ['99241'],
    were: 'lowest outpatient consultation',
    until: '2022-12-31',
    inPlace: 'the outpatient consultations of the four levels',
    successors: ladders['consult-outpatient'],
    cites: of2023,
  },
  {
    codes: ['99251'],
    were: 'lowest inpatient consultation',
    until: '2022-12-31',
    inPlace: 'the inpatient consultations of the four levels',
    successors: ladders['consult-inpatient'],
    cites: of2023,
  },
  {
    codes: ['99318'],
    were: 'yearly assessment in a nursing facility',
    until: '2022-12-31',
    inPlace: 'subsequent nursing facility visits',
    successors: ladders['nursing-facility.subsequent'],
    cites: of2023,
  },
  {
    codes: ['99324', '99325', '99326', '99327', '99328'],
    were: 'visits to a new patient in a rest home or with custodial care',
    until: '2022-12-31',
    inPlace: 'visits to a new patient at home or in a residence',
    successors: ladders['home.new'],
    cites: of2023,
  },
  {
    codes: ['99334', '99335', '99336', '99337'],
    were: 'visits to an established patient in a rest home or with custodial care',
    until: '2022-12-31',
    inPlace: 'visits to an established patient at home or in a residence',
    successors: ladders['home.established'],
    cites: of2023,
  },
  {
    codes: ['99339', '99340'],
    were: 'oversight of care in a rest home or at home',
    until: '2022-12-31',
    inPlace: 'services of care management, which these rules do not cover',
    successors: [],
    cites: of2023,
  },
  {
    codes: ['99343'],
    were: 'a fifth level of home visit to a new patient',
    until: '2022-12-31',
    inPlace: 'the visits of the four levels to a new patient at home or in a residence',
    successors: ladders['home.new'],
    cites: of2023,
  },
  {
    codes: ['99354', '99355'],
    were: 'prolonged service with the patient, outpatient',
    until: '2022-12-31',
    inPlace: 'prolonged service on total time, outpatient',
    successors: [prolongedCodes['office-cpt']],
    cites: of2023,
  },
  {
    codes: ['99356', '99357'],
    were: 'prolonged service with the patient, inpatient or observation',
    until: '2022-12-31',
    inPlace: 'prolonged service on total time, hospital and nursing facility',
    successors: [prolongedCodes['hospital-cpt']],
    cites: of2023,
  },
  {
    codes: ['99441', '99442', '99443'],
    were: 'telephone visits of an established patient by minutes',
    until: '2024-12-31',
    inPlace: 'audio visits of an established patient',
    successors: ladders['telemedicine-audio.established'],
    cites: ['aafp-telehealth-2025', 'south-central-telehealth'],
  },
  {
    codes: ['G2012'],
    were: 'short check-in by telephone or video under Medicare',
    until: '2024-12-31',
    inPlace: 'the short check-in of the telemedicine codes, which these rules do not level',
    successors: ['98016'],
    cites: ['south-central-telehealth', 'namas-audio'],
  },
];
