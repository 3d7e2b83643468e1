import type { FamilyId } from '../tables/families';
import { consultation } from './consultation';
import { criticalCare } from './critical-care';
import { discharge } from './discharge';
import type { Family } from './family';
import { leveled } from './leveled';
import { preventive } from './preventive';
import { sameDayStay } from './same-day-stay';
import { telemedicine } from './telemedicine';

export const families: Readonly<Record<FamilyId, Family>> = {
  office: leveled,
  'telemedicine-video': telemedicine,
  'telemedicine-audio': telemedicine,
  hospital: leveled,
  'hospital-same-day': sameDayStay,
  'hospital-discharge': discharge('hospital-discharge'),
  emergency: leveled,
  'consult-outpatient': consultation('consult-outpatient'),
  'consult-inpatient': consultation('consult-inpatient'),
  'nursing-facility': leveled,
  'nursing-facility-discharge': discharge('nursing-facility-discharge'),
  home: leveled,
  'critical-care': criticalCare,
  preventive,
};
