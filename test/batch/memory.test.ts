import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { start } from './command';

describe('memory', () => {
  it('does not grow with the lines: 120,000 of them in a heap of 64 MB', { timeout: 300_000 }, async () => {
    // Each line is about 800 bytes and each answer more: to keep either would take 90 MB and above.
    const total = 120_000;
    const batch = 1_000;
    const note = 'x'.repeat(650);
    const child = start([], 'pipe', { NODE_OPTIONS: '--max-old-space-size=64' });
    const encounter = {
      id: note,
      dateOfService: '2026-03-02',
      family: 'office',
      visit: 'established',
      problems: { 'chronic-stable': 2 },
      risk: ['prescription-drug-management'],
    };
    let answered = 0;
    let err = '';
    child.stdout?.on('data', (piece: Buffer) => {
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) answered += 1;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdin?.on('error', () => {});
    const closed = once(child, 'close');
    const piece = `${JSON.stringify(encounter)}\n`.repeat(batch);
    for (let sent = 0; sent < total && child.exitCode === null; sent += batch) {
      if (child.stdin?.write(piece) === false) {
        await Promise.race([once(child.stdin, 'drain'), closed]);
      }
    }
    child.stdin?.end();
    const [status] = await closed;
    expect(err.slice(0, 500)).toBe('');
    expect(status).toBe(0);
    expect(answered).toBe(total);
  });
});
