import type { DataCountId, DataTickId, ProblemKindId, RiskItemId } from '../rules';

/** A row of the panel that can be found: where it stands in the encounter. */
export type RowId =
  | `problems.${ProblemKindId}`
  | `data.${DataCountId | DataTickId}`
  | `risk.${RiskItemId}`
  | 'time.minutes';

export interface FindWords {
  /** What stands for the row in the shorthand, the usual one first; small letters. */
  readonly codes: readonly [string, ...string[]];
  /** Other words for it that a clinician would use, between commas. */
  readonly words: string;
}

/** The shorthand and the words by which each row is found: the field, the help sheet and their tests read this alone. */
export const findWords: Readonly<Record<RowId, FindWords>> = {
  'problems.self-limited': {
    codes: ['sl'],
    words: 'cold, bug bite, minor rash, sunburn, diaper rash, insect sting',
  },
  'problems.chronic-stable': {
    codes: ['sc', 'c'],
    words:
      'htn at goal, controlled hypertension, dm at goal, controlled diabetes, hyperlipidemia, hypothyroidism, well controlled, at goal, refill visit, dm, dm at goal, copd, asthma, afib, depression, anxiety, ckd, heart failure, gerd, arthritis, hypertension, diabetes, lipid, hypothyroid, dementia, migraine, obesity, gout, anemia, epilepsy',
  },
  'problems.chronic-exacerbation': {
    codes: ['ce', 'e'],
    words:
      'htn not at goal, uncontrolled, poorly controlled, flare, exacerbation, progressing, worsening, side effect of treatment, uncontrolled diabetes, dm, dm not at goal, copd, asthma, afib, depression, anxiety, ckd, heart failure, gerd, arthritis, hypertension, diabetes, lipid, dementia, migraine, obesity, gout, anemia, epilepsy',
  },
  'problems.chronic-severe-exacerbation': {
    codes: ['se'],
    words:
      'severe exacerbation, severe flare, decompensated, decompensation, severe side effects, copd, asthma, heart failure',
  },
  'problems.acute-uncomplicated': {
    codes: ['au', 'u'],
    words:
      'uti, cystitis, ankle sprain, simple sprain, sinusitis, allergic rhinitis, pharyngitis, otitis, laceration, cerumen, rash, cough, knee pain, back pain, bronchitis, fracture, strep, covid',
  },
  'problems.acute-uncomplicated-hospital': {
    codes: ['ah'],
    words: 'uncomplicated, needs hospital or observation level care',
  },
  'problems.acute-stable': {
    codes: ['ai'],
    words: 'acute problem improving, resolving, stable acute illness',
  },
  'problems.undiagnosed-uncertain': {
    codes: ['nu', 'n'],
    words:
      'breast lump, undiagnosed new problem, uncertain prognosis, mass, weight loss, new symptom, chest pain, abdominal pain, shortness of breath, sob, syncope, headache',
  },
  'problems.acute-systemic': {
    codes: ['sy'],
    words: 'pyelonephritis, pneumonia, colitis, pneumonitis, systemic symptoms, fever with illness, covid',
  },
  'problems.acute-complicated-injury': {
    codes: ['ci'],
    words: 'head injury, loss of consciousness, concussion, complicated injury, multiple injuries, fracture',
  },
  'problems.threat-to-life-or-function': {
    codes: ['tl'],
    words:
      'mi, stroke, sepsis, pulmonary embolism, suicidal, respiratory distress, acute renal failure, threat to life, tia, dka, aki, pe, stemi, myocardial infarction, respiratory failure',
  },
  'problems.multiple-morbidities': { codes: ['mm'], words: 'multiple morbidities, intensive management' },
  'data.testsOrdered': {
    codes: ['o', 't'],
    words:
      'labs ordered, order, imaging ordered, A1c ordered, cbc, cmp, x-ray ordered, new test, cxr, ct, mri, echo, ultrasound, xray, ua, tsh, urinalysis, lipid panel, ekg, ecg',
  },
  'data.resultsReviewed': {
    codes: ['r'],
    words:
      'A1c, labs reviewed, result, review of results, outside labs, imaging report reviewed, cxr, ct, mri, echo, ultrasound, xray, ua, tsh, urinalysis, lipid panel, ekg, ecg',
  },
  'data.externalNotes': {
    codes: ['xn'],
    words: 'outside records, external notes, hospital records, discharge summary, consult note',
  },
  'data.independentHistorian': {
    codes: ['ih'],
    words:
      'history from parent, spouse, caregiver, guardian, family gave the history, mother, father, daughter, son, wife, husband',
  },
  'data.independentInterpretation': {
    codes: ['ii'],
    words:
      'EKG read myself, ECG read myself, x-ray read myself, own read, my interpretation, looked at the images, cxr read myself, ct read myself, echo read myself',
  },
  'data.externalDiscussion': {
    codes: ['xd'],
    words:
      'talked to cardiology, discussed with specialist, called the consultant, case manager, teacher, lawyer, called radiology, discussed with surgery',
  },
  'risk.minimal': { codes: ['mn'], words: 'rest, gargles, bandage, elastic bandage' },
  'risk.low': { codes: ['lo', 'l'], words: 'over the counter, otc, physical therapy, low risk' },
  'risk.prescription-drug-management': {
    codes: ['rx', 'x'],
    words:
      'prescription, medication management, refill, started drug, changed dose, antibiotic, continue medication, statin, warfarin, insulin, inhaler, steroid',
  },
  'risk.minor-surgery-risk-factors': {
    codes: ['mp'],
    words: 'minor procedure, decision for minor surgery, patient risk factors, joint injection, biopsy',
  },
  'risk.major-surgery-elective': { codes: ['es'], words: 'elective surgery, decision for major surgery' },
  'risk.social-determinants': {
    codes: ['sd'],
    words: 'sdoh, homeless, cannot afford medication, transportation, food insecurity',
  },
  'risk.drug-toxicity-monitoring': {
    codes: ['dt'],
    words: 'toxicity monitoring, methotrexate, chemotherapy labs, amiodarone, intensive monitoring',
  },
  'risk.major-surgery-elective-risk-factors': {
    codes: ['ef'],
    words: 'elective surgery with risk factors, high risk surgery',
  },
  'risk.major-surgery-emergency': { codes: ['eg'], words: 'emergency surgery, emergent surgery' },
  'risk.hospitalization-or-escalation': {
    codes: ['ho'],
    words: 'admit, admission, hospitalize, transfer, observation, escalate, icu',
  },
  'risk.dnr-or-deescalation': {
    codes: ['dn'],
    words: 'dnr, dni, comfort care, hospice, goals of care, de-escalate, do not resuscitate',
  },
  'risk.parenteral-controlled-substance': {
    codes: ['pv'],
    words: 'iv opioid, iv morphine, fentanyl, hydromorphone, iv ketamine, controlled substance',
  },
  'time.minutes': { codes: ['m', 'min', 'mins', 'minutes'], words: 'minutes, time, total time' },
};

export const rowIds = Object.keys(findWords) as readonly RowId[];
