import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../root';
import { randomAllEncounters } from '../rules/encounters-all';
import { seed } from '../seed';

/* The command is a filter, so an engine for filters spreads it over processors: what README shows, as it stands there. */

const home = mkdtempSync(join(tmpdir(), 'parallel-'));
afterAll(() => rmSync(home, { recursive: true }));

/** Runs a shell command of README on lines. */
function filtered(command: string, lines: string): { readonly status: number | null; readonly out: string } {
  const { status, stdout } = spawnSync('sh', ['-c', command], {
    cwd: root,
    input: lines,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, HOME: home },
  });
  return { status, out: stdout };
}

const isHere = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel');

if (isHere) {
  it('GNU parallel gives what one process gives, in the same order', () => {
    const lines = randomAllEncounters(seed, 300)
      .map((encounter, index) => `${JSON.stringify({ ...encounter, id: String(index) })}\n`)
      .join('');
    const alone = filtered('npm run --silent level', lines);
    const spread = filtered(
      'parallel --will-cite --pipe --keep-order --block 20k --jobs 2 npm run --silent level',
      lines,
    );
    expect(alone.out.split('\n')).toHaveLength(301);
    expect(spread).toEqual(alone);
  }, 120_000);
} else {
  it('no GNU parallel: not tried', () => expect(isHere).not.toBe(true));
}
