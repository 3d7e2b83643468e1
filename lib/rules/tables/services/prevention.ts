import { everyVisitButConsultation, partOfAVisit, transitionalOnly, visitFirst } from './pairings';
import type { ServiceGroup } from './service';

/** Screening, counseling and education. */
export const prevention = (): readonly ServiceGroup[] => [
  {
    kind: 'pelvic and breast screening or Pap smear collection',
    global: 'XXX',
    codes: 'G0101 Q0091',
    pairs: everyVisitButConsultation,
    roles: ['preventive'],
  },
  {
    kind: 'digital rectal screening',
    global: 'XXX',
    codes: 'G0102',
    pairs: 'VVVV VVVV VVV VV .. V....',
    roles: ['preventive'],
  },
  {
    kind: 'glaucoma screening',
    global: 'XXX',
    codes: 'G0117 G0118',
    pairs: 'VVV. .... VVV VV .. ..V..',
    roles: ['preventive'],
  },
  { kind: 'lung cancer screening visit', global: 'XXX', codes: 'G0296', roles: ['preventive'] },
  {
    kind: 'alcohol, depression or infection screening and counseling',
    global: 'XXX',
    codes: 'G0442 G0443 G0445',
    pairs: 'vvvv vvvv vvv vv .. v.s..',
    roles: ['preventive', 'asked-by-some-payers'],
  },
  {
    kind: 'alcohol, depression or infection screening and counseling',
    global: 'XXX',
    codes: 'G0444',
    pairs: 'vvvv vvvv vvv vv .. vvs..',
    roles: ['preventive', 'asked-by-some-payers'],
  },
  {
    kind: 'heart disease or obesity counseling',
    global: 'XXX',
    codes: 'G0446 G0447',
    pairs: visitFirst,
    roles: ['preventive', 'asked-by-some-payers'],
  },
  {
    kind: 'heart disease or obesity counseling',
    global: 'XXX',
    codes: 'G0473',
    pairs: 'vvvv vvvv vvv vv vv v....',
    roles: ['preventive', 'asked-by-some-payers'],
  },
  { kind: 'prolonged preventive service', global: 'ZZZ', codes: 'G0513 G0514', roles: ['preventive'] },
  {
    kind: 'tobacco counseling',
    global: 'XXX',
    codes: '99406 99407',
    roles: ['preventive', 'asked-by-some-payers'],
  },
  {
    kind: 'alcohol or substance counseling',
    global: 'XXX',
    codes: '99408 99409',
    pairs: 'VVVV VVVV VVV VV .. V....',
  },
  { kind: 'alcohol or substance counseling', global: 'XXX', codes: 'G0396 G0397', pairs: visitFirst },
  {
    kind: 'medical nutrition therapy',
    global: 'XXX',
    codes: '97802-97804 G0270 G0271',
    pairs: partOfAVisit,
    roles: ['preventive'],
  },
  { kind: 'diabetes self-management training', global: 'XXX', codes: 'G0108 G0109', roles: ['preventive'] },
  { kind: 'self-management education', global: 'XXX', codes: '98960-98962', pairs: transitionalOnly },
  {
    kind: 'preventive counseling',
    global: 'XXX',
    codes: '99401-99404 99411 99412',
    pairs: '.... v... ... .. .. .....',
  },
  { kind: 'assessment of social risk, activity or nutrition', global: 'XXX', codes: 'G0136' },
  { kind: 'pelvic examination add-on', global: 'ZZZ', codes: '99459' },
  { kind: 'federally qualified health center visit', global: 'XXX', codes: 'G0466' },
  { kind: 'routine gynecologic examination', global: 'XXX', codes: 'S0610 S0612' },
];
