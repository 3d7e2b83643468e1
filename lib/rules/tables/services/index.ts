import type { Citations } from '../../reason';
import { abdomenAndPelvis } from './abdomen-and-pelvis';
import { airwayHeartVessels } from './airway-heart-vessels';
import { bonesAndJoints } from './bones-and-joints';
import { careManagement } from './care-management';
import { imagingAndLaboratory } from './imaging-and-laboratory';
import { injections } from './injections';
import { nervesEyesEars } from './nerves-eyes-ears';
import { prevention } from './prevention';
import type { ServiceGroup } from './service';
import { skin } from './skin';
import { surgery } from './surgery';
import { tests } from './tests';
import { therapy } from './therapy';
import { visits } from './visits';

let written: readonly ServiceGroup[] | undefined;

/**
 * Services done at E/M visits, with the global period of the fee schedule of July 2026 and the national edits of July
 * 2024. A code that is not here is asked about, never guessed. Whatever is also in a range is as it is here.
 * Written out only when it is asked for: most visits have no service, and what is written out stays in memory.
 */
export function serviceGroups(): readonly ServiceGroup[] {
  written ??= [
    ...visits(),
    ...skin(),
    ...bonesAndJoints(),
    ...airwayHeartVessels(),
    ...abdomenAndPelvis(),
    ...nervesEyesEars(),
    ...surgery(),
    ...injections(),
    ...therapy(),
    ...imagingAndLaboratory(),
    ...tests(),
    ...prevention(),
    ...careManagement(),
  ];
  return written;
}

export const serviceCites: Citations = ['cms-fee-schedule', 'ncci-pairs'];
