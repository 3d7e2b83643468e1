import type { Rows } from '../dated';
import type { Rank } from '../level';

/** The items of risk of management, in the words of the batch contract. */
export const riskItemIds = [
  'minimal',
  'low',
  'prescription-drug-management',
  'minor-surgery-risk-factors',
  'major-surgery-elective',
  'social-determinants',
  'drug-toxicity-monitoring',
  'major-surgery-elective-risk-factors',
  'major-surgery-emergency',
  'hospitalization-or-escalation',
  'dnr-or-deescalation',
  'parenteral-controlled-substance',
] as const;
export type RiskItemId = (typeof riskItemIds)[number];

export interface RiskItem {
  readonly label: string;
  readonly hint: string;
  readonly rows: Rows<Rank>;
}

export const riskItems: Readonly<Record<RiskItemId, RiskItem>> = {
  minimal: {
    label: 'Minimal risk',
    hint: 'rest, dressings, reassurance',
    rows: [{ from: '2021-01-01', value: 0, cites: ['aad-risk'] }],
  },
  low: {
    label: 'Low risk',
    hint: 'such as drugs without prescription',
    rows: [{ from: '2021-01-01', value: 1, cites: ['aad-risk'] }],
  },
  'prescription-drug-management': {
    label: 'Prescription drug management',
    hint: 'a decision on a drug',
    rows: [{ from: '2021-01-01', value: 2, cites: ['aad-risk', 'ngs-mdm'] }],
  },
  'minor-surgery-risk-factors': {
    label: 'Minor surgery, risk factors identified',
    hint: 'of the patient or of the procedure',
    rows: [{ from: '2021-01-01', value: 2, cites: ['aad-risk', 'findacode-surgery-risk'] }],
  },
  'major-surgery-elective': {
    label: 'Elective major surgery, no risk factors',
    hint: 'decided for or against',
    rows: [{ from: '2021-01-01', value: 2, cites: ['aad-risk', 'findacode-surgery-risk'] }],
  },
  'social-determinants': {
    label: 'Social determinants of health',
    hint: 'limit diagnosis or treatment',
    rows: [{ from: '2021-01-01', value: 2, cites: ['aad-risk', 'aapc-risk-2021'] }],
  },
  'drug-toxicity-monitoring': {
    label: 'Drug monitored intensively for toxicity',
    hint: 'by test, at least quarterly',
    rows: [{ from: '2021-01-01', value: 3, cites: ['ngs-mdm', 'aapc-risk-2021'] }],
  },
  'major-surgery-elective-risk-factors': {
    label: 'Elective major surgery, risk factors identified',
    hint: 'of the patient or of the procedure',
    rows: [{ from: '2021-01-01', value: 3, cites: ['aad-risk', 'findacode-surgery-risk'] }],
  },
  'major-surgery-emergency': {
    label: 'Emergency major surgery',
    hint: 'decided for or against',
    rows: [{ from: '2021-01-01', value: 3, cites: ['aad-risk', 'findacode-surgery-risk'] }],
  },
  'hospitalization-or-escalation': {
    label: 'Hospitalization or escalation of care',
    hint: 'decided for or against',
    rows: [{ from: '2021-01-01', value: 3, cites: ['ngs-ed', 'aapc-hospital-2023'] }],
  },
  'dnr-or-deescalation': {
    label: 'No resuscitation, or less care',
    hint: 'for poor prognosis; decided for or against',
    rows: [{ from: '2021-01-01', value: 3, cites: ['aapc-risk-2021'] }],
  },
  'parenteral-controlled-substance': {
    label: 'Parenteral controlled substance',
    hint: 'given by injection or infusion',
    rows: [{ from: '2023-01-01', value: 3, cites: ['aapc-hospital-2023', 'ngs-ed'] }],
  },
};
