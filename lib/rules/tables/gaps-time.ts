import { type Gap, words } from './gap';

/** What a note must show where time is the basis, critical care and the day of discharge among it. */
export const timeGaps = {
  T1: {
    element: 'time',
    bearing: { when: 'time-basis' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the exact minutes of the reporting clinician on this date',
          'Time is the basis; exact minutes personally spent today are not recorded.',
          'Please document the total minutes you personally spent on the encounter date, if tracked.',
        ),
        cites: ['hopkins-time', 'kw-total-time'],
      },
    ],
  },
  T2: {
    element: 'time',
    bearing: { when: 'time-basis' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'what was done in the time',
          'Minutes are recorded without the activities they stand for.',
          'Please list the activities included in the documented time, if tracked.',
        ),
        cites: ['hopkins-time', 'icd10monitor-prolonged'],
      },
    ],
  },
  T3: {
    element: 'time',
    bearing: { when: 'time-beside-services' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'that procedures, tests reported apart, time of staff and trainees, and general teaching are left out',
          'Other services are reported today; the time statement does not exclude them.',
          'How were services reported apart treated in the documented time, if any?',
        ),
        cites: ['hopkins-time', 'uhc-em-policy'],
      },
    ],
  },
  T4: {
    element: 'time',
    bearing: { when: 'time-basis' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'one exact number of minutes',
          'Time is given as a range or as “more than”; exact minutes are not recorded.',
          'Please state the exact total minutes, if known.',
        ),
        cites: ['hopkins-time', 'kw-total-time'],
      },
    ],
  },
  T5: {
    element: 'time',
    bearing: { when: 'prolonged' },
    severity: 'error',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'total minutes that reach the threshold, of a visit whose basis is time',
          'Prolonged time is selected; total minutes or time as the basis is not recorded.',
          'Please document the total time for this date and the services it covers, if tracked.',
        ),
        cites: ['ngs-prolonged', 'codapedia-prolonged'],
      },
    ],
  },
  C1: {
    element: 'time',
    bearing: { when: 'critical-care' },
    severity: 'warning',
    rows: [
      {
        from: '2023-01-01',
        value: words(
          'total minutes, without procedures reported apart and without teaching',
          'Critical care time is not recorded, or does not exclude procedures reported apart.',
          'Please document critical care minutes and how procedures reported apart were treated, if tracked.',
        ),
        cites: ['ngs-critical-care', 'noridian-critical-care'],
      },
    ],
  },
  C2: {
    element: 'problems',
    bearing: { when: 'critical-care' },
    severity: 'warning',
    rows: [
      {
        from: '2023-01-01',
        value: words(
          'the organ systems impaired, the risk of imminent deterioration, and the interventions',
          'Critical care is selected; acute organ impairment or risk of deterioration is not described.',
          'Please describe the clinical condition in the documented time, with interventions, if performed.',
        ),
        cites: ['noridian-critical-care', 'ngs-critical-care'],
      },
    ],
  },
  H1: {
    element: 'time',
    bearing: { when: 'long-discharge' },
    severity: 'error',
    rows: [
      {
        from: '2023-01-01',
        value: words(
          'more than 30 minutes on the day of discharge, with the patient seen',
          'A discharge of more than 30 minutes is selected; the minutes are not recorded.',
          'Please document the total minutes of the discharge day, if tracked.',
        ),
        cites: ['palmetto-discharge', 'cms-fee-schedule'],
      },
    ],
  },
} as const satisfies Record<string, Gap>;
