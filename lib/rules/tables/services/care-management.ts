import { transitionalOnly, unknown } from './pairings';
import type { ServiceGroup } from './service';

/** Care between visits, and services by telephone or online. */
export const careManagement = (): readonly ServiceGroup[] => [
  {
    kind: 'community health or navigation service',
    global: 'XXX',
    codes: 'G0019 G0023',
  },
  {
    kind: 'community health or navigation service',
    global: 'ZZZ',
    codes: 'G0022 G0024',
  },
  {
    kind: 'care management',
    global: 'XXX',
    codes: 'G0556 G0557 G0558',
    pairs: unknown,
  },
  {
    kind: 'care management',
    global: 'XXX',
    codes: '99424',
    pairs: transitionalOnly,
  },
  {
    kind: 'care management',
    global: 'ZZZ',
    codes: '99425 99437 99439 G0506 G3003',
  },
  {
    kind: 'care management',
    global: 'XXX',
    codes: '99426 99487',
    pairs: 'ssss ssss sss ss ss .s...',
  },
  {
    kind: 'care management',
    global: 'ZZZ',
    codes: '99427',
    pairs: 'ssss ssss sss ss ss .s..V',
  },
  {
    kind: 'care management',
    global: 'ZZZ',
    codes: '99489',
    pairs: 'ssss ssss sss ss ss .s...',
  },
  { kind: 'care management', global: 'XXX', codes: '99490 99491 G3002' },
  { kind: 'behavioral care management', global: 'XXX', codes: '99484 G2214' },
  {
    kind: 'behavioral care management',
    global: 'XXX',
    codes: '99492 99493',
    pairs: '.... .... ... .. .. ....v',
  },
  {
    kind: 'behavioral care management',
    global: 'ZZZ',
    codes: '99494',
    pairs: '.... .... ... .. .. ....S',
  },
  {
    kind: 'home health or hospice supervision',
    global: 'XXX',
    codes: 'G0179 G0180',
    pairs: '.... .... ... vv .. .....',
  },
  {
    kind: 'home health or hospice supervision',
    global: 'XXX',
    codes: 'G0181 G0182',
  },
  { kind: 'team conference', global: 'XXX', codes: '99366-99368', pairs: transitionalOnly },
  { kind: 'online or telephone service', global: 'XXX', codes: '98966-98968', pairs: transitionalOnly },
  {
    kind: 'online or telephone service',
    global: 'XXX',
    codes: '98970-98972',
    pairs: '.... .... ... .. .. ....v',
  },
  {
    kind: 'online or telephone service',
    global: 'XXX',
    codes: '99421-99423',
    pairs: 'VVS. .... ... .. V. ....v',
  },
  { kind: 'online or telephone service', global: 'XXX', codes: 'G2010 G2251 G2252' },
  { kind: 'online or telephone service', global: 'XXX', codes: '98016', pairs: unknown },
  {
    kind: 'consultation between clinicians',
    global: 'XXX',
    codes: '99446-99449',
    pairs: 'VVVV VVVV VVV VV VV VV.V.',
  },
  {
    kind: 'consultation between clinicians',
    global: 'XXX',
    codes: '99451 99452',
    pairs: '...V VVVV VVV VV VV VV.V.',
  },
  { kind: 'remote monitoring', global: 'XXX', codes: '98975 98980 99453 99454 99457' },
  { kind: 'remote monitoring', global: 'ZZZ', codes: '98981 99458' },
  { kind: 'remote monitoring', global: 'XXX', codes: '99091', pairs: 'VVVV VVVV VVV VV VV VV...' },
  { kind: 'remote monitoring', global: 'XXX', codes: '99473', pairs: transitionalOnly },
  { kind: 'remote monitoring', global: 'XXX', codes: '99474', pairs: 'VVVV VVVV VVV VV VV VV..V' },
  { kind: 'treatment of opioid use started in the emergency department', global: 'ZZZ', codes: 'G2213' },
];
