import * as z from 'zod/mini';
import { type FeeSchedule, type FeeScheduleEntry, feeScheduleEntry, isDay } from '../rules';

/** A fee schedule as it is kept on this device. */
export interface KeptFeeSchedule {
  readonly schedule: FeeSchedule;
  /** YYYY-MM-DD. */
  readonly loadedOn: string;
}

/** Codes of one status and global period stand together: a tenth of what they would take one by one. */
const keptShape = z.strictObject({
  title: z.string(),
  loadedOn: z.string().check(z.refine(isDay)),
  groups: z.array(
    z.strictObject({
      status: z.string(),
      global: z.string(),
      codes: z.string().check(z.regex(/^[0-9A-Z]{5}( [0-9A-Z]{5})*$/)),
    }),
  ),
});

/** The form in which a fee schedule is kept. */
export function keptForm({ schedule, loadedOn }: KeptFeeSchedule): z.output<typeof keptShape> {
  const groups = new Map<string, { status: string; global: string; codes: string[] }>();
  for (const [code, { status, global = '' }] of schedule.codes) {
    const name = `${status} ${global}`;
    const group = groups.get(name) ?? { status, global, codes: [] };
    groups.set(name, group);
    group.codes.push(code);
  }
  return {
    title: schedule.title,
    loadedOn,
    groups: [...groups.values()].map((group) => ({ ...group, codes: group.codes.join(' ') })),
  };
}

/** Reads a fee schedule that was kept; undefined where it cannot be read. */
export function parseKept(value: unknown): KeptFeeSchedule | undefined {
  const { success, data } = z.safeParse(keptShape, value);
  if (!success) return undefined;
  const codes = new Map<string, FeeScheduleEntry>();
  for (const { status, global, codes: together } of data.groups) {
    const entry = feeScheduleEntry(status, global);
    for (const code of together.split(' ')) codes.set(code, entry);
  }
  return { schedule: { title: data.title, codes }, loadedOn: data.loadedOn };
}
