import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './executables.mjs';

/** Where Debian's Chromium reads the policies of its machine; only root may write there. */
const machine = '/etc/chromium/policies/managed';

/** Whether a policy can be prescribed here: by root, to a Chromium of the system, which reads these files. */
export function canPrescribe(): boolean {
  return process.getuid?.() === 0 && (findBrowser('chromium')?.startsWith('/usr/bin/') ?? false);
}

/** A copy of a build for which a policy holds, and for no other extension on this machine. */
export interface Prescribed {
  /** The folder of the copy. */
  readonly folder: string;
  change(policy: object): Promise<void>;
  /** Takes away all that was made. */
  withdraw(): Promise<void>;
}

/**
 * Prescribes a policy to a copy of a build by a policy file of the machine. The identity of an unpacked extension comes
 * from its folder, so that the policy concerns this copy alone, whatever else runs here.
 * @returns undefined where the file cannot be written
 */
export async function prescribe(build: string, policy: object): Promise<Prescribed | undefined> {
  const folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'em-policy-')));
  const id = idOf(folder);
  const file = path.join(machine, `${id}.json`);
  const change = (given: object) =>
    fs.writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: given } } }));
  let made: string | undefined;
  const withdraw = async () => {
    await fs.rm(file, { force: true });
    await fs.rm(folder, { recursive: true, force: true });
    // Only folders that were made here, and only while nobody else uses them.
    for (let one = machine; made && one.startsWith(made); one = path.dirname(one)) {
      await fs.rmdir(one).catch(() => undefined);
    }
  };
  try {
    await fs.cp(build, folder, { recursive: true });
    made = await fs.mkdir(machine, { recursive: true });
    await change(policy);
    return { folder, change, withdraw };
  } catch (error) {
    await withdraw();
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return undefined;
    throw error;
  }
}

/** The identity Chromium gives to an unpacked extension: 16 bytes of the hash of its path, as letters a to p. */
export function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
