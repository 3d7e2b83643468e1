import type { Dated } from '../dated';
import type { LadderId } from './codes';

/** Ladders whose codes admit the longitudinal care add-on. */
export const longitudinalCareBases: readonly Dated<readonly LadderId[]>[] = [
  {
    from: '2024-01-01',
    until: '2025-12-31',
    value: ['office.new', 'office.established'],
    cites: ['aafp-g2211'],
  },
  {
    from: '2026-01-01',
    value: ['office.new', 'office.established', 'home.new', 'home.established'],
    cites: ['aafp-g2211', 'aahcm-g2211'],
  },
];

/** Whether a preventive service on the same day keeps the longitudinal care add-on beside modifier 25. */
export const longitudinalCareBesidePreventive: readonly Dated<boolean>[] = [
  { from: '2024-01-01', until: '2024-12-31', value: false, cites: ['aafp-g2211'] },
  { from: '2025-01-01', value: true, cites: ['edge-g2211'] },
];

/** Minutes of advance care planning: the first code, and its further units. */
export const advanceCareMinutes: readonly Dated<{
  readonly first: number;
  readonly further: number;
  readonly each: number;
}>[] = [
  {
    from: '2021-01-01',
    value: { first: 16, further: 46, each: 30 },
    cites: ['aafp-advance-care', 'rvudoc-advance-care'],
  },
];

/** Transitional care: business days to the contact, and days to the visit for each of the two codes. */
export const transitionalDays: readonly Dated<{
  readonly contact: number;
  readonly high: number;
  readonly moderate: number;
}>[] = [{ from: '2021-01-01', value: { contact: 2, high: 7, moderate: 14 }, cites: ['rvudoc-transitional'] }];

/** Minutes of medical discussion, and in all, that an audio-only visit must exceed. */
export const audioMinutes: readonly Dated<number>[] = [
  { from: '2025-01-01', value: 10, cites: ['namas-audio', 'jucm-telemedicine'] },
];

/** Hours of a same-day hospital stay from which its own codes stand, where a payer reads hours. */
export const sameDayStayHours: readonly Dated<number>[] = [
  { from: '2023-01-01', value: 8, cites: ['acep-observation', 'ngs-admission'] },
];

/** Whether telephone visits and the former brief check-in have codes of their own. */
export const formerTelephone: readonly Dated<boolean>[] = [
  { from: '2021-01-01', until: '2024-12-31', value: true, cites: ['aafp-telehealth-2025'] },
  { from: '2025-01-01', value: false, cites: ['aafp-telehealth-2025', 'jucm-telemedicine'] },
];
