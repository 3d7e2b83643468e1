import type { Encounter } from '../../lib/rules';
import { difference } from '../rules/against';
import { days, levelTicks, minuteStates, payers, settings } from '../rules/states';
import type { Part } from './part';

/** Every level with every number of minutes, in every family and visit, for both payers, in every edition. */
export const everyMinute: Part = {
  title: 'Every level × minute × family, visit and routing fact × payer × edition',
  run({ index, of }) {
    let states = 0;
    for (const setting of everySetting.filter((_, number) => number % of === index)) {
      for (const ticks of levelTicks) {
        for (const time of minuteStates) {
          states += 1;
          const found = difference({ ...setting, ...ticks, ...time });
          if (found) return { states, difference: found };
        }
      }
    }
    return { states };
  },
};

const everySetting = settings.flatMap((setting) =>
  payers.flatMap((payer) => days.map((dateOfService): Encounter => ({ ...setting, payer, dateOfService }))),
);
