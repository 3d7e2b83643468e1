import { describe, expect, it } from 'vitest';
import { assess, builtInPayers, parseEncounter, parsePayerProfile } from '../../lib/rules';
import { officeEstablished } from './score';

/* What a Medicare contractor asks beyond the national rules, on what is ticked and on what is said to be missing. */

function under(contractor: string, encounter: object) {
  const profile = parsePayerProfile({
    id: 'mine',
    label: 'Mine',
    base: 'medicare',
    switches: { contractor },
  });
  if (!profile.ok) throw new Error(profile.error.message);
  const payers = { ...builtInPayers, mine: profile.value };
  const parsed = parseEncounter({ ...encounter, payer: 'mine' }, payers);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return assess(parsed.value, payers);
}

const toxicity = {
  context: {},
  ...officeEstablished,
  problems: { 'chronic-stable': 2 },
  risk: ['drug-toxicity-monitoring'],
};
const split = {
  ...{ dateOfService: '2026-03-02', family: 'hospital', visit: 'initial', problems: { 'chronic-stable': 2 } },
  context: { splitShared: true },
};
const documented = (encounter: { readonly context?: object }, answers: object) => ({
  ...encounter,
  context: { ...encounter.context, documented: answers },
});

describe.each([
  ['contractor-toxicity', 'R2', toxicity, { ...toxicity, risk: ['prescription-drug-management'] }],
  ['contractor-split-shared', 'F1', split, { ...split, context: { splitShared: false } }],
])('%s', (id, gap, ticked, unticked) => {
  const found = (contractor: string, encounter: object) =>
    under(contractor, encounter).findings.filter((finding) => finding.id.startsWith(id));

  it('is told where it is ticked and nobody has answered', () => {
    expect(found('ngs', ticked)).toMatchObject([{ id, kind: 'payer', severity: 'info' }]);
    expect(found('ngs', ticked)[0]?.message).toMatch(/^NGS asks /);
    expect(found('ngs', unticked)).toEqual([]);
    expect(found('ngs', documented(ticked, { [gap]: true }))).toEqual([]);
  });

  it('is a warning where it is said to be missing, beside the gap itself, and the code stays', () => {
    const missing = documented(ticked, { [gap]: false });
    expect(found('ngs', missing)).toMatchObject([
      { id: `${id}-missing`, kind: 'payer', severity: 'warning' },
    ]);
    expect(found('ngs', missing)[0]?.message).toMatch(new RegExp(`^${gap}: NGS asks `));
    expect(under('ngs', missing).findings.map((finding) => finding.id)).toContain(gap);
    expect(under('ngs', missing).code).toBe(under('none', ticked).code);
  });

  it.each(['none', 'cgs', 'first-coast', 'noridian', 'novitas'])(
    '%s is not known to ask more',
    (contractor) => {
      expect(found(contractor, ticked)).toEqual([]);
      expect(found(contractor, documented(ticked, { [gap]: false }))).toEqual([]);
    },
  );
});
