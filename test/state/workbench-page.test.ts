import { describe, expect, it } from 'vitest';
import { readWorkbenchPage, workbenchAddress, workbenchPages } from '../../lib/state/workbench-page';

describe('the pages of the workbench', () => {
  it('are found by their addresses', () => {
    for (const page of workbenchPages) {
      expect(readWorkbenchPage(new URL(workbenchAddress(page), 'http://localhost').search)).toBe(page);
    }
  });

  it.each(['', '?page=', '?page=zebra', '?day=2026-03-02&payer=cpt'])('%j opens the rules', (search) => {
    expect(readWorkbenchPage(search)).toBe('rules');
  });
});
