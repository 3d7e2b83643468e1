import { recordOf } from '../record';
import { announcements } from '../tables/announcements';
import {
  addOnCodes,
  criticalCareCodes,
  ladders,
  preventiveCodes,
  prolongedCodes,
  wellnessVisitCodes,
} from '../tables/codes';
import { contractorIds, contractors } from '../tables/contractors';
import { type Switches, switchCites } from '../tables/payers';
import { type Reading, readings } from '../tables/readings';
import { type RulebookRow, type RulebookSection, type Setting, undatedRow } from './row';
import { capital, ladderIds, nameWords } from './words';

/** How a switch is read. A value that is not here is read by its name. */
interface SwitchWords {
  readonly says: string;
  readonly note?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly codes?: readonly string[];
}

const laddersOf = (start: string) =>
  ladderIds.filter((ladder) => ladder.startsWith(start)).flatMap((ladder) => ladders[ladder]);
const thresholds = { cpt: 'By the rule of CPT', medicare: 'By the rule of Medicare' };

const words: Readonly<Record<keyof Switches, SwitchWords>> = {
  consultations: {
    says: 'Consultation codes',
    values: {
      recognized: 'Recognized',
      'not-recognized': 'Not recognized: leveled in the family of the place of service',
    },
    codes: laddersOf('consult'),
  },
  observationConsultant: {
    says: 'Consultant of a patient under observation',
    note: 'where consultation codes are not recognized',
    values: { office: 'Leveled as an office visit', hospital: 'Leveled as a hospital visit' },
  },
  telemedicineCodes: {
    says: 'Telemedicine codes',
    values: { recognized: 'Recognized', 'not-recognized': 'Not recognized: leveled as an office visit' },
    codes: laddersOf('telemedicine'),
  },
  prolonged: { says: 'Prolonged services', values: thresholds, codes: Object.values(prolongedCodes) },
  criticalCare: {
    says: 'Further critical care',
    values: thresholds,
    codes: Object.values(criticalCareCodes),
  },
  sameDayStay: {
    says: 'Hours of a same-day stay',
    values: { 'any-length': 'Do not decide on the code', 'eight-hours': 'Decide on the code' },
    codes: laddersOf('hospital-same-day'),
  },
  modifiers: {
    says: 'Modifiers',
    values: { cpt: 'Those of CPT', medicare: 'Those of CPT, and those of Medicare alone' },
  },
  longitudinalCare: {
    says: 'Longitudinal care add-on',
    codes: [addOnCodes.longitudinalCare],
  },
  preventiveVisits: {
    says: 'Preventive visits',
    values: { recognized: 'Recognized', 'not-recognized': 'Not recognized: the code stands, with a note' },
    codes: Object.values(preventiveCodes).flat(),
  },
  wellnessVisits: { says: 'Medicare wellness visits', codes: wellnessVisitCodes },
  newPatientSubspecialty: {
    says: 'Subspecialty of a colleague, for a new patient',
    values: { counts: 'Told apart', ignored: 'Not told apart: the specialty of enrolment decides' },
  },
  contractor: {
    says: 'Contractor whose readings apply',
    values: recordOf(contractorIds, (id) => contractors[id].label),
  },
};

/** The points on which payers depart from one another, as a payer has them. */
export function payerSection({ payer }: Setting): RulebookSection {
  return {
    id: 'payer',
    title: 'What payers do differently',
    columns: [payer.label],
    rows: (Object.keys(switchCites) as (keyof Switches)[]).map((id) => {
      const value: string = payer.switches[id];
      const { says, note, values, codes } = words[id];
      return undatedRow(switchCites[id], switchCites[id], {
        id: `payer.${id}`,
        says,
        ...(note ? { note } : {}),
        cells: [values?.[value] ?? nameWords(value)],
        ...(codes ? { codes } : {}),
      });
    }),
  };
}

/** The questions on which authorities differ: the position of these rules, then the other. */
export function readingSection(): RulebookSection {
  return {
    id: 'reading',
    title: 'Where authorities differ',
    columns: ['Position'],
    rows: Object.entries<Reading>(readings).flatMap(([id, { question, ours, other }]): RulebookRow[] => [
      undatedRow(ours, ours.cites, {
        id: `reading-${id}`,
        says: question,
        note: 'the position of these rules',
        cells: [sentence(ours.says)],
      }),
      undatedRow(other, other.cites, {
        id: `reading-${id}.other`,
        says: question,
        note: 'another position',
        days: 'not-applied',
        cells: [sentence(other.says)],
      }),
    ]),
  };
}

/** What contractors of Medicare hold of their own. */
export function contractorSection(): RulebookSection {
  return {
    id: 'contractor',
    title: 'Readings of Medicare contractors',
    columns: ['Reading'],
    rows: contractorIds.flatMap((id) => {
      const { label, stableDrug, splitShared, toxicity } = contractors[id];
      return Object.entries({ stableDrug, splitShared, toxicity }).flatMap(([about, reading]) =>
        reading
          ? undatedRow(reading, reading.cites, {
              id: `contractor.${id}.${about}`,
              says: label,
              note: nameWords(about),
              cells: [sentence(reading.says)],
            })
          : [],
      );
    }),
  };
}

/** What payers have announced; none of it is applied. */
export function announcementSection(): RulebookSection {
  return {
    id: 'announcement',
    title: 'What payers have announced',
    columns: ['From', 'Announced'],
    rows: announcements.map((entry, place) =>
      undatedRow(entry, entry.cites, {
        id: `announcement.${place + 1}`,
        says: entry.payer,
        note: 'shown, not applied',
        days: 'not-applied',
        cells: [entry.from, entry.says],
      }),
    ),
  };
}

function sentence(text: string): string {
  return capital(text.endsWith('.') ? text : `${text}.`);
}
