import { expect, it } from 'vitest';
import { answerLines } from '../../lib/batch/answer';
import { builtInPayers, type PayerProfile, type Payers } from '../../lib/rules';

const visit = { dateOfService: '2025-06-30', family: 'office', visit: 'established', time: { minutes: 30 } };

const line = (id: string, more: object) => ({ text: JSON.stringify({ id, ...visit, ...more }) });

it('a fault of ours costs its own line, said in its place, and no other', () => {
  const faulty: PayerProfile = {
    id: 'faulty',
    label: 'Faulty',
    get switches(): PayerProfile['switches'] {
      throw new Error('out of order');
    },
  };
  const payers: Payers = { ...builtInPayers, faulty };
  const lines = [line('a', {}), line('b', { payer: 'faulty' }), { unreadable: 'no text' }, line('c', {})];
  const [first, second, third, fourth] = answerLines(lines, 10, payers);
  expect(second).toEqual({
    id: 'b',
    line: 12,
    error: { path: '', message: 'could not be assessed: Error: out of order' },
  });
  expect(third).toEqual({ id: null, line: 13, error: { path: '', message: 'no text' } });
  expect([first, fourth]).toMatchObject([{ id: 'a' }, { id: 'c' }]);
  expect([first, fourth]).not.toContainEqual(expect.objectContaining({ error: expect.anything() }));
});
