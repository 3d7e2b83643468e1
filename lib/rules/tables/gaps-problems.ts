import { type Gap, words } from './gap';
import { problemKindIds } from './problem-kinds';

/** What a note must show of the problems addressed. */
export const problemGaps = {
  P1: {
    element: 'problems',
    bearing: { problems: problemKindIds },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'that the problem was evaluated or treated, or why nothing was done; to list it is not enough',
          'A problem is listed, but no evaluation, decision or reason it was considered today is recorded.',
          'Please document what was evaluated or decided about the problem at this visit, if anything.',
        ),
        cites: ['aad-problems', 'cpt-em-guidelines'],
      },
    ],
  },
  P2: {
    element: 'problems',
    bearing: { problems: ['chronic-stable', 'chronic-exacerbation', 'chronic-severe-exacerbation'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          "the status of the chronic problem against this patient's own treatment goal",
          "A chronic problem has no status against the patient's treatment goal.",
          'Please document the status of the chronic problem: at goal, not at goal, worsening, side effect of treatment, other, or unable to determine.',
        ),
        cites: ['namas-stability', 'hccs-problems'],
      },
    ],
  },
  P3: {
    element: 'problems',
    bearing: { problems: ['chronic-exacerbation'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the finding, trend or change of treatment that shows the problem as worse',
          'Worsening is selected; the note lacks the finding, trend or treatment change that shows it.',
          'Please describe the course of the problem since the last visit, with supporting findings, if any.',
        ),
        cites: ['namas-stability'],
      },
    ],
  },
  P4: {
    element: 'problems',
    bearing: { problems: ['chronic-severe-exacerbation'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'a significant risk of morbidity; the problem may call for higher care',
          'Severe worsening is selected; no significant risk of morbidity or thought of higher care is recorded.',
          'Please describe how severe the problem is today, with the findings behind that judgement, if any.',
        ),
        cites: ['hccs-problems', 'cpt-em-guidelines'],
      },
    ],
  },
  P5: {
    element: 'problems',
    bearing: { problems: ['undiagnosed-uncertain'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'a differential that holds something serious if it is left untreated',
          'An uncertain outcome is selected; no differential or serious possibility is recorded.',
          'Please document the diagnoses being considered and the degree of concern, if any.',
        ),
        cites: ['acep-ed-2023', 'cpt-em-guidelines'],
      },
    ],
  },
  P6: {
    element: 'problems',
    bearing: { problems: ['acute-systemic'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'systemic features beyond the fever and aches of a minor illness, and high risk if untreated',
          'Systemic illness is selected; systemic features or their significance are not described.',
          'Please describe systemic findings and their clinical significance, if any.',
        ),
        cites: ['codapedia-problems', 'cpt-em-guidelines'],
      },
    ],
  },
  P7: {
    element: 'problems',
    bearing: { problems: ['acute-complicated-injury'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'other systems evaluated, an extensive injury, or several options of treatment with their risk',
          'A complicated injury is selected; its extent, other systems or risk of treatment are not described.',
          'Please document the extent of the injury and other regions or systems evaluated, if any.',
        ),
        cites: ['hccs-problems', 'cpt-em-guidelines'],
      },
    ],
  },
  P8: {
    element: 'problems',
    bearing: { problems: ['threat-to-life-or-function'] },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the danger in the near term without treatment',
          'A threat to life or function is selected; near-term danger without treatment is not described.',
          'Please document the assessment of near-term risk if the problem is untreated, if any.',
        ),
        cites: ['hccs-problems', 'haugen-ama-2025'],
      },
    ],
  },
  P9: {
    element: 'problems',
    bearing: { problems: ['chronic-stable'], least: 2 },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'a status and a plan for each chronic problem that is counted',
          'Two chronic problems are counted; one lacks status or plan today.',
          'Please document the status and plan of each chronic problem today, or that it was not addressed.',
        ),
        cites: ['aad-problems', 'cpt-em-guidelines'],
      },
    ],
  },
} as const satisfies Record<string, Gap>;
