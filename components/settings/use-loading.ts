import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptFeeSchedule } from '../../lib/state/kept-fee-schedule';
import { today } from '../../lib/state/today';

interface Reading {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
}

interface Loading {
  readonly reading: Reading | undefined;
  /** Why the last file was not taken. */
  readonly refusal: string | undefined;
  load(file: File): Promise<void>;
  /** Takes no more of a file that is being read, and no longer says that one was refused. */
  drop(): void;
}

/** Reads a file that a person chose, and hands it on to be kept. Of two, the one chosen later counts. */
export function useLoading(onKeep: (kept: KeptFeeSchedule) => Promise<void>): Loading {
  const [reading, setReading] = useState<Reading>();
  const [refusal, setRefusal] = useState<string>();
  const turn = useRef(0);
  const drop = () => {
    turn.current += 1;
    setReading(undefined);
    setRefusal(undefined);
  };
  const load = async (file: File) => {
    drop();
    const mine = turn.current;
    const isLast = () => mine === turn.current;
    const { name } = file;
    setReading({ name, share: 0 });
    const refused = await refusalOf(file, onKeep, isLast, (share) => {
      if (isLast()) setReading({ name, share });
    });
    if (!isLast()) return;
    setReading(undefined);
    setRefusal(refused && i18n.t('settings.feeSchedule.refused', [name, refused]));
  };
  return { reading, refusal, load, drop };
}

async function refusalOf(
  file: File,
  onKeep: (kept: KeptFeeSchedule) => Promise<void>,
  isLast: () => boolean,
  onProgress: (share: number) => void,
): Promise<string | undefined> {
  try {
    // Only who loads a file pays for the reading of one.
    const { readFeeScheduleFile } = await import('../../lib/state/fee-schedule-file');
    const read = await readFeeScheduleFile(file, onProgress);
    if (!read.ok) {
      const { path, message } = read.error;
      return path ? i18n.t('settings.feeSchedule.refusedWhere', [path, message]) : message;
    }
    if (isLast()) await onKeep({ schedule: read.value, loadedOn: today() });
    return undefined;
  } catch {
    return i18n.t('settings.feeSchedule.notKept');
  }
}
