import {
  addOnCodes,
  criticalCareCodes,
  dischargeCodes,
  followUpCode,
  type LadderId,
  ladders,
  preventiveCodes,
  prolongedCodes,
  psychotherapyAddOns,
  staffVisitCodes,
  wellnessVisitCodes,
} from '../codes';
import { none, unknown } from './pairings';
import type { ServiceGroup } from './service';

function visit(kind: string, ladder: LadderId, pairs: string): ServiceGroup {
  return { kind, global: 'XXX', codes: listOf(ladders[ladder]), pairs, roles: ['visit'] };
}

/** A list of codes, each once: one code may serve two levels. */
function listOf(codes: Iterable<string>): string {
  return [...new Set(codes)].join(' ');
}

/** E/M services beside another on the same day, and what is added to one. */
export const visits = (): readonly ServiceGroup[] => [
  visit('office visit, new patient', 'office.new', 'Gss. v.vV V.. .. .. ..Sv.'),
  visit('office visit, established patient', 'office.established', 'vgs. v.vV V.. .. .. ..Sv.'),
  {
    kind: 'visit by staff',
    global: 'XXX',
    codes: staffVisitCodes['office.established'],
    pairs: 'vv.. v.vV V.. .. .. ..Sv.',
    roles: ['visit'],
  },
  visit('emergency department visit', 'emergency', '...g VVVV V.. .. .. v.Sv.'),
  {
    kind: 'emergency department visit by staff',
    global: 'XXX',
    codes: staffVisitCodes.emergency,
    pairs: '...g VVVV V.. .. .. v.Sv.',
    roles: ['visit'],
  },
  visit('initial hospital visit', 'hospital.initial', 'sssS GSVS SSS ss .. .sS..'),
  visit('subsequent hospital visit', 'hospital.subsequent', '...S VGVV V.. .. .. ..S..'),
  visit('hospital stay of one day', 'hospital-same-day', 'sssS SSGS .S. ss .. ..S..'),
  {
    kind: 'hospital discharge',
    global: 'XXX',
    codes: listOf(Object.values(dischargeCodes['hospital-discharge'])),
    pairs: 'SSSS VSVG ... .. .. ..S..',
    roles: ['visit'],
  },
  visit('initial nursing facility visit', 'nursing-facility.initial', 'SSSS VS.. GSS SS .. ..Sv.'),
  visit('subsequent nursing facility visit', 'nursing-facility.subsequent', '.... V.V. VGG .. .. ..Sv.'),
  {
    kind: 'nursing facility discharge',
    global: 'XXX',
    codes: listOf(Object.values(dischargeCodes['nursing-facility-discharge'])),
    pairs: '.... V... VGG .. .. ..Sv.',
    roles: ['visit'],
  },
  visit('home visit, new patient', 'home.new', '.... v.v. V.. G. .. ..Sv.'),
  visit('home visit, established patient', 'home.established', '.... v.v. V.. .g .. ..Sv.'),
  visit('outpatient consultation', 'consult-outpatient', '.... .... ... .. .V .....'),
  visit('inpatient consultation', 'consult-inpatient', '.... .... ... .. S. .....'),
  visit('video visit, new patient', 'telemedicine-video.new', unknown),
  visit('video visit, established patient', 'telemedicine-video.established', unknown),
  visit('audio visit, new patient', 'telemedicine-audio.new', unknown),
  visit('audio visit, established patient', 'telemedicine-audio.established', unknown),
  {
    kind: 'critical care',
    global: 'XXX',
    codes: criticalCareCodes.first,
    pairs: '...s .... ... .. .. ..S..',
    roles: ['visit'],
  },
  {
    kind: 'further critical care',
    global: 'ZZZ',
    codes: criticalCareCodes.further,
    pairs: '...s .... ... .. .. ..S..',
    roles: ['visit'],
  },
  {
    kind: 'preventive visit',
    global: 'XXX',
    codes: listOf([...preventiveCodes.new, ...preventiveCodes.established]),
    pairs: '.... v... ... .. .. .....',
    roles: ['preventive-visit'],
  },
  {
    kind: 'wellness visit',
    global: 'XXX',
    codes: listOf(wellnessVisitCodes),
    pairs: 'ssss .... sss ss .. ..sG.',
    roles: ['preventive'],
  },
  {
    kind: 'transitional care',
    global: 'XXX',
    codes: listOf([addOnCodes.transitionalModerate, addOnCodes.transitionalHigh]),
    pairs: '.... .... ... .. .. ....G',
    roles: ['visit'],
  },
  {
    kind: 'eye examination',
    global: 'XXX',
    codes: '92002 92004 92012 92014',
    pairs: 'VVVV VVVV VVV VV .. V.Gv.',
    roles: ['visit'],
  },
  {
    kind: 'cognitive assessment and care planning',
    global: 'XXX',
    codes: '99483',
    pairs: 'SSS. v.vV V.. SS S. ..Ss.',
    roles: ['visit'],
  },
  {
    kind: 'hospital clinic visit, billed by the hospital',
    global: 'XXX',
    codes: 'G0463',
    pairs: 'sss. v.vV V.. .. .. ..Sv.',
    roles: ['visit'],
  },
  {
    kind: 'advance care planning',
    global: 'XXX',
    codes: addOnCodes.advanceCareFirst,
    pairs: '.... v.v. ... .. .. V.S..',
  },
  {
    kind: 'further advance care planning',
    global: 'ZZZ',
    codes: addOnCodes.advanceCareFurther,
    pairs: '.... .... ... .. .. V....',
  },
  {
    kind: 'follow-up within a global period',
    global: 'XXX',
    codes: followUpCode,
    roles: ['follow-up'],
  },
  { kind: 'longitudinal care', global: 'ZZZ', codes: addOnCodes.longitudinalCare },
  { kind: 'prolonged service', global: 'ZZZ', codes: prolongedCodes['office-cpt'] },
  { kind: 'prolonged service', global: 'XXX', codes: prolongedCodes['office-medicare'] },
  {
    kind: 'prolonged service',
    global: 'ZZZ',
    codes: prolongedCodes['hospital-cpt'],
    pairs: 'V... .... VV. .. .. .....',
  },
  {
    kind: 'prolonged service',
    global: 'ZZZ',
    codes: listOf([
      prolongedCodes['hospital-medicare'],
      prolongedCodes['nursing-facility-medicare'],
      prolongedCodes['home-medicare'],
    ]),
    pairs: none,
  },
  { kind: 'prolonged service by staff', global: 'ZZZ', codes: '99415', pairs: '..V. .... VVV .. .. .....' },
  { kind: 'prolonged service by staff', global: 'ZZZ', codes: '99416', pairs: '.... .... VVV .. .. .....' },
  {
    kind: 'psychotherapy added to the visit',
    global: 'ZZZ',
    codes: listOf(psychotherapyAddOns),
    pairs: '...S .... ... .. .. SS.vS',
  },
];
