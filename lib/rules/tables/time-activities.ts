import type { Citations } from '../reason';

/** What is done in a stretch of time on the date, and whether it is part of the total time of the visit. */
export interface TimeActivity {
  readonly label: string;
  /** `apart`: of a service that is reported by itself, whose minutes are taken off the total. */
  readonly counts: 'yes' | 'no' | 'apart';
  readonly cites: Citations;
}

/** The reporting clinician's own time on the date of service, wherever and however broken up; and what is not of it. */
export const timeActivities = {
  preparing: {
    label: 'Preparing: records and results',
    counts: 'yes',
    cites: ['hopkins-time', 'facs-faq'],
  },
  history: { label: 'History, examination', counts: 'yes', cites: ['hopkins-time', 'facs-faq'] },
  counseling: {
    label: 'Talking with patient or family',
    counts: 'yes',
    cites: ['hopkins-time', 'facs-faq'],
  },
  ordering: { label: 'Ordering', counts: 'yes', cites: ['hopkins-time', 'facs-faq'] },
  professionals: {
    label: 'Talking with other professionals',
    counts: 'yes',
    cites: ['hopkins-time', 'facs-faq'],
  },
  documenting: { label: 'Documenting', counts: 'yes', cites: ['hopkins-time', 'facs-faq'] },
  interpreting: {
    label: 'Reading a test, not billed',
    counts: 'yes',
    cites: ['hopkins-time', 'facs-faq'],
  },
  coordinating: {
    label: 'Coordinating care, not billed',
    counts: 'yes',
    cites: ['hopkins-time', 'facs-faq'],
  },
  apart: {
    label: 'A service reported apart',
    counts: 'apart',
    cites: ['hopkins-time', 'uhc-em-policy'],
  },
  staff: { label: 'Work of staff or a trainee', counts: 'no', cites: ['hopkins-time', 'uhc-em-policy'] },
  teaching: {
    label: 'Teaching, not about this patient',
    counts: 'no',
    cites: ['hopkins-time', 'uhc-em-policy'],
  },
  travel: { label: 'Travel', counts: 'no', cites: ['hopkins-time', 'uhc-em-policy'] },
} as const satisfies Record<string, TimeActivity>;

export type TimeActivityId = keyof typeof timeActivities;
export const timeActivityIds = Object.keys(timeActivities) as readonly TimeActivityId[];
