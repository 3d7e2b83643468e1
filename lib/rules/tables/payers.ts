import type { Citations } from '../reason';
import type { ContractorId } from './contractors';
import type { ProlongedRule } from './prolonged';

/** The points on which payers depart from one another. */
export interface Switches {
  /** Whether consultation codes are recognized; where not, the visit is leveled in the family that is. */
  readonly consultations: 'recognized' | 'not-recognized';
  /** Which family an observation consultant's visit is leveled in where consultations are not recognized. */
  readonly observationConsultant: 'office' | 'hospital';
  /** Whether the telemedicine codes of 2025 are recognized; where not, the visit is leveled as an office visit. */
  readonly telemedicineCodes: 'recognized' | 'not-recognized';
  readonly prolonged: ProlongedRule;
  /** When further critical care begins. */
  readonly criticalCare: ProlongedRule;
  /** Whether the hours of a same-day hospital stay decide on its code. */
  readonly sameDayStay: 'any-length' | 'eight-hours';
  readonly longitudinalCare: 'recognized' | 'not-recognized';
  readonly preventiveVisits: 'recognized' | 'not-recognized';
  readonly wellnessVisits: 'recognized' | 'not-recognized';
  /** Whether Medicare's rules and modifiers of its own (AI, FS, FT, GC, GE; 93 and 95 by place) apply beside CPT's. */
  readonly modifiers: 'cpt' | 'medicare';
  /** Whether a colleague's subspecialty is told apart, or only the specialty code under which both are enrolled. */
  readonly newPatientSubspecialty: 'counts' | 'ignored';
  /** The Medicare contractor whose own readings apply. */
  readonly contractor: ContractorId;
}

/** Something a payer has announced, in the words of whoever wrote the profile. */
interface PayerNote {
  readonly says: string;
  /** First and last day on which it holds, YYYY-MM-DD. */
  readonly from: string;
  readonly until?: string | undefined;
  /** The visit codes it is about; all of them where absent. */
  readonly codes?: readonly string[] | undefined;
  readonly source: { readonly title: string; readonly address: string; readonly read: string };
}

/** How a payer departs from another's rules. */
export interface PayerProfile {
  readonly id: string;
  readonly label: string;
  readonly switches: Switches;
  /** What the profile itself notes, each with its day and source; none in the built-in ones. */
  readonly notes?: readonly PayerNote[];
}

export type Payers = Readonly<Record<string, PayerProfile>>;

/** The profile of an encounter that names none. */
export const defaultPayer = 'cpt';

export const builtInPayers = {
  cpt: {
    id: 'cpt',
    label: 'CPT',
    switches: {
      consultations: 'recognized',
      observationConsultant: 'hospital',
      telemedicineCodes: 'recognized',
      prolonged: 'cpt',
      criticalCare: 'cpt',
      sameDayStay: 'any-length',
      longitudinalCare: 'not-recognized',
      preventiveVisits: 'recognized',
      wellnessVisits: 'not-recognized',
      modifiers: 'cpt',
      newPatientSubspecialty: 'counts',
      contractor: 'none',
    },
  },
  medicare: {
    id: 'medicare',
    label: 'Medicare',
    switches: {
      consultations: 'not-recognized',
      observationConsultant: 'office',
      telemedicineCodes: 'not-recognized',
      prolonged: 'medicare',
      criticalCare: 'medicare',
      sameDayStay: 'eight-hours',
      longitudinalCare: 'recognized',
      preventiveVisits: 'not-recognized',
      wellnessVisits: 'recognized',
      modifiers: 'medicare',
      newPatientSubspecialty: 'ignored',
      contractor: 'none',
    },
  },
} as const satisfies Payers;

/** Where each switch is written. */
export const switchCites: Readonly<Record<keyof Switches, Citations>> = {
  consultations: ['tma-consultations', 'ngs-observation'],
  observationConsultant: ['ngs-observation'],
  telemedicineCodes: ['aafp-telehealth-2025', 'jucm-telemedicine'],
  prolonged: ['ngs-prolonged', 'codapedia-prolonged'],
  criticalCare: ['codingintel-critical-care', 'cms-critical-care'],
  sameDayStay: ['acep-observation', 'ngs-admission'],
  longitudinalCare: ['aafp-g2211'],
  preventiveVisits: ['cms-fee-schedule'],
  wellnessVisits: ['verimedix-wellness'],
  modifiers: ['ncci-policy-2026', 'aafp-telehealth-2025'],
  newPatientSubspecialty: ['ophthalmology-management', 'aapc-subspecialty'],
  contractor: ['haugen-prescription', 'ngs-mdm', 'noridian-prescription'],
};
