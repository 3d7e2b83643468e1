import { type Gap, words } from './gap';

/** What a note must show of the risk of management. */
export const riskGaps = {
  R1: {
    element: 'risk',
    bearing: { risk: ['prescription-drug-management'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the drug with its dose, the decision on it, the reason, and that it was evaluated',
          'Prescription drug management is ticked; the drug, decision or reasoning is not recorded.',
          'Please document the medications evaluated today, the decision on each, and why, if any.',
        ),
        cites: ['ngs-prescription-2021', 'haugen-prescription', 'aapc-prescription-drug'],
      },
    ],
  },
  R2: {
    element: 'risk',
    bearing: { risk: ['drug-toxicity-monitoring'] },
    severity: 'error',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the drug, the toxicity watched for, the test and its interval, at least quarterly; not a test of effect',
          'Toxicity monitoring is ticked; the drug, adverse effect, test or interval is not recorded.',
          'Please document the drug, adverse effect watched for, test used and interval, if applicable.',
        ),
        cites: ['ngs-mdm', 'aapc-risk-2021'],
      },
    ],
  },
  R3: {
    element: 'risk',
    bearing: { risk: ['social-determinants'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'which factor, what it limited, and what was changed because of it',
          'A social factor is noted without its effect on diagnosis or treatment.',
          'Please document how the social factor affected diagnosis or treatment choices today, if at all.',
        ),
        cites: ['aapc-social-determinants', 'haugen-social-determinants'],
      },
    ],
  },
  R4: {
    element: 'risk',
    bearing: {
      risk: [
        'minor-surgery-risk-factors',
        'major-surgery-elective',
        'major-surgery-elective-risk-factors',
        'major-surgery-emergency',
      ],
    },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          "the procedure, elective or emergency, the patient's or procedure's own risk factors, and the choice, not operating among it",
          'A surgery decision is ticked; the procedure or identified risk factors are not recorded.',
          'Please document the procedure considered, risks specific to this patient, and the decision reached, if any.',
        ),
        cites: ['findacode-surgery-risk', 'uhc-em-policy'],
      },
    ],
  },
  R5: {
    element: 'risk',
    bearing: { risk: ['hospitalization-or-escalation'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'that admission or higher care was considered, the reasoning and the outcome',
          'Escalation is ticked; no consideration of admission or higher care is recorded.',
          'Please document the reasoning about admission or higher care, if considered.',
        ),
        cites: ['acep-ed-2023', 'ngs-ed'],
      },
    ],
  },
  R6: {
    element: 'risk',
    bearing: { risk: ['dnr-or-deescalation'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the prognosis, the conversation and with whom it was, and the decision',
          'A decision on resuscitation or less care is ticked; prognosis, participants or outcome is not recorded.',
          'Please document prognosis, participants and decision of the discussion on goals of care, if any.',
        ),
        cites: ['aapc-risk-2021', 'cpt-em-guidelines'],
      },
    ],
  },
  R7: {
    element: 'risk',
    bearing: { risk: ['parenteral-controlled-substance'] },
    severity: 'warning',
    rows: [
      {
        from: '2023-01-01',
        value: words(
          'the drug, its route, and the decision or the monitoring',
          'A parenteral controlled substance is ticked; the drug, route or decision is not recorded.',
          'Please document the drug, route and reasoning for the treatment given or ordered, if any.',
        ),
        cites: ['aapc-hospital-2023', 'cpt-em-guidelines'],
      },
    ],
  },
  R8: {
    element: 'risk',
    bearing: {
      risk: [
        'minor-surgery-risk-factors',
        'major-surgery-elective',
        'major-surgery-elective-risk-factors',
        'major-surgery-emergency',
        'hospitalization-or-escalation',
        'dnr-or-deescalation',
      ],
    },
    severity: 'info',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the option considered, why it was not taken, and that the decision was shared',
          'An option was considered but not chosen; the reasoning or patient preference is not recorded.',
          'Please document why the chosen course was taken and what other options were considered, if any.',
        ),
        cites: ['pettigrew', 'aad-problems'],
      },
    ],
  },
} as const satisfies Record<string, Gap>;
