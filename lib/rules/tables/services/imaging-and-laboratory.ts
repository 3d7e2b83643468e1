import { staffVisit, unknown, withinCriticalCare } from './pairings';
import type { ServiceGroup } from './service';

/** Imaging and laboratory services that the ranges do not hold, or hold otherwise. */
export const imagingAndLaboratory = (): readonly ServiceGroup[] => [
  {
    kind: 'chest radiograph',
    global: 'XXX',
    codes: '71045 71046',
    pairs: withinCriticalCare,
    roles: ['imaging', 'within-critical-care'],
  },
  {
    kind: 'screening mammogram, lung scan or aorta ultrasound',
    global: 'XXX',
    codes: '71271 76706 77067',
    roles: ['imaging', 'preventive'],
  },
  { kind: 'stool blood test', global: 'XXX', codes: '82270', roles: ['laboratory', 'preventive'] },
  {
    kind: 'chest radiograph, three views or more',
    global: 'XXX',
    codes: '71047',
    pairs: withinCriticalCare,
    roles: ['imaging'],
  },
  {
    kind: 'further imaging',
    global: 'ZZZ',
    codes:
      '74248 74301 74713 75565 75774 76125 76802 76810 76812 76814 76937 76979 76983 77001-77003 78020 78434 78496 78730 78835 G0279',
    roles: ['imaging'],
  },
  { kind: 'further imaging', global: 'ZZZ', codes: '70472 76015', pairs: unknown, roles: ['imaging'] },
  { kind: 'screening mammogram in slices', global: 'ZZZ', codes: '77063', roles: ['imaging', 'preventive'] },
  { kind: 'imaging in the operating room', global: 'YYY', codes: '76932 76940', roles: ['imaging'] },
  {
    kind: 'ultrasound for an eye lens',
    global: 'XXX',
    codes: '76519',
    pairs: staffVisit,
    roles: ['imaging'],
  },
  {
    kind: 'further laboratory test',
    global: 'ZZZ',
    codes: '88177 88185 88334 88341 88350 88364 88369 88373',
    roles: ['laboratory'],
  },
  { kind: 'echocardiogram', global: 'XXX', codes: '93303 93304 93306-93308 93350 93351', roles: ['imaging'] },
  { kind: 'echocardiogram', global: 'ZZZ', codes: '93320 93321 93325', roles: ['imaging'] },
  {
    kind: 'artery or vein ultrasound',
    global: 'XXX',
    codes: '93880 93882 93922-93926 93930 93931 93970 93971 93975 93976',
    roles: ['imaging'],
  },
  { kind: 'liver elastography', global: 'XXX', codes: '91200', roles: ['imaging'] },
  { kind: 'prostate antigen screening', global: 'XXX', codes: 'G0103', roles: ['preventive', 'laboratory'] },
  { kind: 'stool blood test', global: 'XXX', codes: 'G0328', roles: ['preventive', 'laboratory'] },
];
