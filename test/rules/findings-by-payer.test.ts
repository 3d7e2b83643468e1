import { describe, expect, it } from 'vitest';
import { type Assessment, assess, builtInPayers, parseEncounter, parsePayerProfile } from '../../lib/rules';
import { day, emergency, officeEstablished } from './score';

/* Findings that rest on a payer: what is said, which rule says it, and by which sources. */

/** What an encounter supports under a profile of one's own, which starts from Medicare's. */
function under(profile: object, encounter: object): Assessment {
  const read = parsePayerProfile({ id: 'mine', label: 'Mine', base: 'medicare', ...profile });
  if (!read.ok) throw new Error(read.error.message);
  const payers = { ...builtInPayers, mine: read.value };
  const parsed = parseEncounter({ ...encounter, payer: 'mine' }, payers);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return assess(parsed.value, payers);
}

function found({ findings, grounds }: Assessment, id: string) {
  const finding = findings.find((one) => one.id === id);
  if (!finding) return undefined;
  const { message, sources } = finding;
  return { message, sources, rule: grounds.findings.find(({ says }) => says === message)?.rule };
}

const drug = {
  ...officeEstablished,
  problems: { 'chronic-stable': 2 },
  risk: ['prescription-drug-management'],
};
const notes = {
  ...officeEstablished,
  problems: { 'chronic-stable': 2 },
  risk: ['low'],
  data: { externalNotes: 3 },
};
const laboratory = {
  ...officeEstablished,
  problems: { 'chronic-stable': 1 },
  risk: ['minimal'],
  data: {
    tests: [
      { code: '80053', ordered: true, interpretationBilled: true },
      { code: '83036', ordered: true },
    ],
  },
};
const historian = {
  ...emergency,
  problems: { 'chronic-stable': 1 },
  risk: ['minimal'],
  data: { independentHistorian: true },
};
const by = (contractor: string) => ({ switches: { contractor } });

const differ = (other: string, code: string) =>
  `Authorities differ. Another reading: ${other}; the code would be ${code}.`;

describe('another reading', () => {
  // The sources of the other position come first, those of ours that it has not after them.
  it.each([
    [
      'stable-drug',
      drug,
      differ('an unchanged stable drug is no prescription drug management', '99212'),
      ['haugen-prescription', 'noridian-prescription', 'ngs-mdm', 'aapc-prescription-drug'],
    ],
    [
      'billed-laboratory',
      laboratory,
      differ('a laboratory value has no interpretation to report, so its order or review counts', '99213'),
      ['aaos-errata-2023', 'bca-unique-tests', 'facs-data', 'gill-data'],
    ],
    [
      'external-same-specialty',
      notes,
      differ('a clinician of the same specialty is not external, so the notes would not count', '99213'),
      ['facs-data', 'aafp-25-questions', 'fcso-data'],
    ],
    [
      'emergency-historian',
      historian,
      differ('a historian counts only where the patient’s inability is stated', '99282'),
      ['pettigrew', 'fcso-data'],
    ],
  ])('%s', (id, encounter, message, sources) => {
    expect(found(under({}, encounter), `reading-${id}`)).toEqual({ message, sources, rule: `reading-${id}` });
  });

  it.each([
    // The other risk carries the code all the same.
    ['stable-drug', { ...drug, problems: { 'chronic-stable': 1 }, risk: ['low', ...drug.risk] }],
    ['stable-drug', { ...drug, problems: { 'chronic-stable': 2, 'acute-uncomplicated': 1 } }],
    // What the clinician bills is an image, which the other position says nothing of.
    [
      'billed-laboratory',
      {
        ...laboratory,
        data: {
          tests: [
            { code: '71046', ordered: true, interpretationBilled: true },
            { code: '83036', ordered: true },
          ],
        },
      },
    ],
    ['emergency-historian', { ...historian, ...officeEstablished }],
  ])('%s makes no difference', (id, encounter) => {
    expect(found(under({}, encounter), `reading-${id}`)).toBeUndefined();
  });
});

describe('a contractor on a stable drug', () => {
  it('that never credits it has it said as its own, in place of the other reading', () => {
    const answer = under(by('cgs'), drug);
    expect(found(answer, 'contractor-stable-drug')).toEqual({
      message:
        'CGS gives no credit for a stable drug that is continued unchanged; if it is unchanged, the code would be 99212.',
      sources: ['haugen-prescription'],
      rule: 'contractor-stable-drug',
    });
    expect(found(answer, 'reading-stable-drug')).toBeUndefined();
    expect(found(answer, 'contractor-stable-drug-condition')).toBeUndefined();
  });

  it('that never credits it leaves other readings as they are', () => {
    expect(found(under(by('cgs'), notes), 'reading-external-same-specialty')).toBeDefined();
  });

  it('that credits it under a condition says which', () => {
    const answer = under(by('ngs'), drug);
    expect(found(answer, 'contractor-stable-drug-condition')).toEqual({
      message:
        'NGS counts a continued stable drug where the note shows why it is continued, with risk and benefit.',
      sources: ['ngs-prescription-2021', 'haugen-prescription'],
      rule: 'contractor-stable-drug-condition',
    });
    expect(found(answer, 'contractor-stable-drug')).toBeUndefined();
    expect(found(answer, 'reading-stable-drug')).toBeDefined();
  });

  it.each(['none', 'cgs', 'ngs'])('says nothing of another drug: %s', (contractor) => {
    const { findings } = under(by(contractor), { ...drug, problems: { 'chronic-exacerbation': 1 } });
    expect(findings.filter(({ id }) => id.startsWith('contractor'))).toEqual([]);
  });
});

it('what a profile notes is said with all of its sources, the first in words', () => {
  const note = (says: string, from: string) => ({
    ...{ says, from },
    source: { title: 'A letter', address: 'https://example.org/letter', read: '2026-01-01' },
  });
  const profile = { notes: [note('first.', '2025-01-01'), note('second.', '2026-01-01')] };
  expect(found(under(profile, drug), 'payer-note')).toEqual({
    message: 'Mine: first. (1 more)',
    sources: ['mine/note-1', 'mine/note-2'],
    rule: 'payer-note',
  });
});

describe('a visit leveled in another family cites what the payer says of its own', () => {
  const low = { dateOfService: day, problems: { 'chronic-stable': 1 }, risk: ['low'] };
  const consultations = ['tma-consultations', 'ngs-observation'];
  const telemedicine = ['aafp-telehealth-2025', 'jucm-telemedicine'];

  it.each([
    [{ family: 'consult-outpatient', visit: 'new' }, consultations],
    [{ family: 'consult-inpatient', visit: 'initial' }, consultations],
    [
      { family: 'hospital-same-day', context: { sameDayStayHours: 7 } },
      ['acep-observation', 'ngs-admission'],
    ],
    [{ family: 'telemedicine-video', visit: 'new' }, telemedicine],
    [{ family: 'telemedicine-audio', visit: 'established' }, telemedicine],
  ])('%o', (visit, sources) => {
    expect(found(under({}, { ...low, ...visit }), 'leveled-in-another-family')?.sources).toEqual(sources);
  });
});

it('a payer without prolonged service on a ladder has no threshold that could differ', () => {
  const consultation = {
    ...{ dateOfService: day, family: 'consult-outpatient', visit: 'new' },
    // Beyond the first prolonged unit of CPT, 70 minutes.
    time: { minutes: 72 },
  };
  const answer = under({ switches: { consultations: 'recognized' } }, consultation);
  expect(answer).toMatchObject({ code: '99245', basis: 'time', addOns: [] });
  expect(found(answer, 'prolonged-threshold-differs')).toBeUndefined();
});
