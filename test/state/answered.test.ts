import { expect, it } from 'vitest';
import { assess, type Finding } from '../../lib/rules';
import { answered, answerTo, toAnswer } from '../../lib/state/answered';
import { keptForm } from '../../lib/state/draft';
import { parseDraft } from '../../lib/state/kept-draft';
import { createOpenEncounter } from '../../lib/state/open-encounter';

const finding: Finding = {
  id: 'R1',
  kind: 'gap',
  severity: 'warning',
  message: 'The drug is not recorded.',
  sources: ['cms-fee-schedule'],
};

it('a finding is open until it is answered, and again once the answer is taken back', () => {
  expect(answerTo(undefined, finding)).toBeUndefined();
  const answers = answered(undefined, finding, 'queried');
  expect(answerTo(answers, finding)).toBe('queried');
  expect(answered(answers, finding, undefined)).toBeUndefined();
});

it('a modifier in question is answered as that; a code that nobody knows is answered as a finding', () => {
  const assessment = assess({
    dateOfService: '2026-03-02',
    family: 'office',
    visit: 'established',
    problems: { 'chronic-exacerbation': 1 },
    risk: ['prescription-drug-management'],
    services: [{ code: '17110' }, { code: 'X9999' }],
  });
  const all = assessment.findings.map(({ id }) => id);
  expect(all).toEqual(expect.arrayContaining(['modifier-25', 'service-not-listed']));
  const found = toAnswer(assessment, false);
  expect(found.map((one) => one.finding.id)).toEqual(all.filter((id) => id !== 'modifier-25'));
  for (const one of found) expect(one.reason?.says).toBe(one.finding.message);
});

it('nothing is to be answered before anything is ticked, unless a code stands', () => {
  const dateOfService = '2026-03-02';
  const critical = assess({ dateOfService, family: 'critical-care' });
  expect(critical.findings.map(({ id }) => id)).toEqual(['critical-care-minutes-unknown']);
  expect(toAnswer(critical, true)).toEqual([]);
  expect(toAnswer(critical, false)).toHaveLength(1);
  const discharge = assess({ dateOfService, family: 'hospital-discharge' });
  expect(toAnswer(discharge, true).map(({ finding: { id } }) => id)).toEqual(['discharge-minutes-unknown']);
});

it('an answer holds for the words it was given to', () => {
  const answers = answered(undefined, finding, 'not-applicable');
  expect(answerTo(answers, { ...finding, message: 'Another drug is not recorded.' })).toBeUndefined();
});

it('taking one answer back leaves the others', () => {
  const other = { ...finding, id: 'R2' };
  const both = answered(answered(undefined, finding, 'elsewhere'), other, 'queried');
  const left = answered(both, finding, undefined);
  expect(answerTo(left, finding)).toBeUndefined();
  expect(answerTo(left, other)).toBe('queried');
});

it('answers, services and what was looked for are kept and read again', () => {
  const store = createOpenEncounter('2026-03-02');
  const actions = store.getState();
  actions.setServices([{ code: '17110', separateEM: undefined, planned: undefined }]);
  actions.setDocumented('R1', false);
  actions.setDocumented('R2', true);
  actions.answer(finding, 'elsewhere');
  const { draft } = store.getState();
  expect(draft.ticks.services).toEqual([{ code: '17110' }]);
  expect(Object.keys(draft.ticks.services?.[0] ?? {})).toEqual(['code']);
  expect(parseDraft(JSON.parse(JSON.stringify(keptForm(draft, 'page', 1))))).toEqual({
    ok: true,
    value: draft,
  });
  actions.setDocumented('R1', undefined);
  expect(store.getState().draft.ticks.context).toEqual({ documented: { R2: true } });
  actions.setDocumented('R2', undefined);
  expect(store.getState().draft.ticks.context).toEqual({});
});

it('refuses a kept answer that is none', () => {
  const store = createOpenEncounter('2026-03-02');
  const kept = { ...store.getState().draft, answers: { R1: { answer: 'perhaps', to: 'x' } } };
  expect(parseDraft(keptForm(kept as never, 'page', 1)).ok).toBe(false);
});

it('a service taken off the list comes back with undo; a no is a fact', () => {
  const store = createOpenEncounter('2026-03-02');
  const actions = store.getState();
  actions.setServices([{ code: '17110', separateEM: false }, { code: '93000' }]);
  expect(store.getState().notice).toBeUndefined();
  actions.setServices([{ code: '93000' }]);
  expect(store.getState().notice?.of).toBe('service-removed');
  store.getState().undo();
  expect(store.getState().draft.ticks.services).toEqual([
    { code: '17110', separateEM: false },
    { code: '93000' },
  ]);
  actions.setContext({ decisionForSurgery: false });
  expect(store.getState().draft.ticks.context).toEqual({ decisionForSurgery: false });
  actions.setServices([]);
  expect('services' in store.getState().draft.ticks).toBe(false);
});
