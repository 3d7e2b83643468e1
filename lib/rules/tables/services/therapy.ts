import {
  everyVisit,
  everyVisitButConsultation,
  everyVisitForAProblem,
  partOfAVisit,
  procedure,
} from './pairings';
import type { ServiceGroup } from './service';

/** Manipulation, acupuncture, therapy, psychotherapy and behavior. */
export const therapy = (): readonly ServiceGroup[] => [
  {
    kind: 'osteopathic manipulation',
    global: '000',
    codes: '98925-98929',
    pairs: everyVisitForAProblem,
    roles: ['osteopathic-manipulation'],
  },
  {
    kind: 'chiropractic manipulation',
    global: '000',
    codes: '98940-98942',
    pairs: everyVisitForAProblem,
    roles: ['chiropractic-manipulation'],
  },
  {
    kind: 'chiropractic manipulation',
    global: 'XXX',
    codes: '98943',
    pairs: everyVisitButConsultation,
    roles: ['chiropractic-manipulation'],
  },
  { kind: 'acupuncture', global: 'XXX', codes: '97810 97813', pairs: everyVisit },
  { kind: 'acupuncture', global: 'ZZZ', codes: '97811 97814', pairs: everyVisit },
  {
    kind: 'heat, cold, traction or electrical treatment',
    global: 'XXX',
    codes: '97010 97012 97014 97016 97018 97022 97024 97026 97028 97032-97035 G0283',
  },
  {
    kind: 'therapeutic exercise or manual therapy',
    global: 'XXX',
    codes: '95992 97110 97112 97113 97116 97124 97129 97139 97140 97150 97530 97533 97535 97542',
  },
  { kind: 'therapeutic exercise or manual therapy', global: 'ZZZ', codes: '97130' },
  {
    kind: 'physical or occupational therapy evaluation',
    global: 'XXX',
    codes: '97161-97168',
    pairs: 'sss. ssss sss ss .. s..v.',
  },
  {
    kind: 'performance test, orthotic or prosthetic training',
    global: 'XXX',
    codes: '97750 97760 97761 97763',
  },
  { kind: 'cardiac or pulmonary rehabilitation', global: '000', codes: '93797 93798' },
  {
    kind: 'cardiac or pulmonary rehabilitation',
    global: 'XXX',
    codes: '94625 94626',
    pairs: procedure,
  },
  {
    kind: 'psychotherapy or psychiatric evaluation',
    global: 'XXX',
    codes: '90791 90792 90832 90834 90837',
    pairs: 'SSSS SSSS SSS SS SS SS.vS',
  },
  {
    kind: 'crisis psychotherapy',
    global: 'XXX',
    codes: '90839',
    pairs: '.... .... ... .. .. ...v.',
  },
  { kind: 'crisis psychotherapy', global: 'ZZZ', codes: '90840' },
  {
    kind: 'family or group psychotherapy',
    global: 'XXX',
    codes: '90846 90847',
    pairs: 'ssss ssss sss ss .. V....',
  },
  {
    kind: 'family or group psychotherapy',
    global: 'XXX',
    codes: '90853',
    pairs: 'ssss ssss .ss ss .. s....',
  },
  { kind: 'interactive complexity', global: 'ZZZ', codes: '90785' },
  { kind: 'brain stimulation', global: '000', codes: '90867-90869', pairs: everyVisitForAProblem },
  { kind: 'brain stimulation', global: '000', codes: '90870' },
  {
    kind: 'health behavior assessment or treatment',
    global: 'XXX',
    codes: '96156 96158 96164 96167',
    pairs: partOfAVisit,
  },
  {
    kind: 'health behavior assessment or treatment',
    global: 'ZZZ',
    codes: '96159 96165 96168',
    pairs: partOfAVisit,
  },
];
