import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A folder of a browser's own, which goes when the browser does. */
export class OwnFolder {
  /** Ends the browser, once one was started. */
  end: () => Promise<unknown> = async () => {};

  constructor(readonly path: string) {}

  /** Ends the browser and removes the folder. */
  async remove(): Promise<void> {
    try {
      await this.end();
    } finally {
      // A process of a browser that died may still write there for a moment.
      await fs.rm(this.path, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/** Starts a browser in a folder of its own; where that fails at any point, neither of them stays. */
export async function inOwnFolder<Started>(
  prefix: string,
  start: (folder: OwnFolder) => Promise<Started>,
): Promise<Started> {
  const folder = new OwnFolder(await fs.mkdtemp(path.join(os.tmpdir(), prefix)));
  try {
    return await start(folder);
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
