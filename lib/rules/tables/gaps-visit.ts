import { type Gap, words } from './gap';

/** What a note must show of modifiers and add-ons, and of the visit as a whole. */
export const visitGaps = {
  M1: {
    element: 'modifier',
    bearing: { when: 'modifier-25' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'work of its own beyond the procedure',
          'Visit and procedure on one day; separate evaluation cannot be told apart.',
          'Please document evaluation or management performed apart from the procedure, if any.',
        ),
        cites: ['fcso-modifier-25', 'ama-25'],
      },
    ],
  },
  M2: {
    element: 'modifier',
    bearing: { when: 'modifier-57' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'that surgery was decided at this visit',
          'Major surgery is near this visit; when it was decided is unclear.',
          'When, and at which visit, was the surgery decided?',
        ),
        cites: ['modifier-57', 'mckesson-ncci'],
      },
    ],
  },
  M3: {
    element: 'modifier',
    bearing: { when: 'postoperative' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'how the problem stands to the surgery',
          'Visit inside a global period; its relation to the surgery is unclear.',
          "Please clarify the relationship of today's problem to the surgery, if any.",
        ),
        cites: ['noridian-24'],
      },
    ],
  },
  M4: {
    element: 'modifier',
    bearing: { when: 'preventive-and-problem' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'problem work of its own beyond the preventive service',
          'Preventive visit with a problem visit; additional problem work is not described apart.',
          'Please document problem-oriented work beyond the preventive service, if performed.',
        ),
        cites: ['ama-25', 'cpt-em-guidelines'],
      },
    ],
  },
  G22: {
    element: 'add-on',
    bearing: { when: 'longitudinal-care' },
    severity: 'warning',
    rows: [
      {
        from: '2024-01-01',
        value: words(
          'ongoing responsibility for this patient, in words of this patient',
          'Longitudinal care is selected; continuing responsibility is not evident.',
          "Please document your ongoing role in this patient's care, if any.",
        ),
        cites: ['noridian-g2211', 'aafp-g2211'],
      },
    ],
  },
  Y1: {
    element: 'add-on',
    bearing: { when: 'psychotherapy' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'minutes and approach of the therapy, apart from the visit, which is leveled without time',
          'Psychotherapy is added; its own minutes or approach are not recorded.',
          'Please document psychotherapy minutes and approach, apart from medical management, if tracked.',
        ),
        cites: ['virtuesis-psychotherapy', 'e2e-psychotherapy'],
      },
    ],
  },
  B1: {
    element: 'add-on',
    bearing: { when: 'counselling' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'minutes of the counselling and what it was about',
          'Counselling is reported; its minutes or content are not recorded.',
          'Please document the content of the counselling and its minutes, if tracked.',
        ),
        cites: ['ngs-tobacco'],
      },
    ],
  },
  W1: {
    element: 'visit',
    bearing: { when: 'new-patient' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'that nobody of this group and specialty saw the patient within three years',
          'New patient: three years of history with this group and specialty are not verified.',
          'When was the last professional service by this group and specialty, if any?',
        ),
        cites: ['ngs-new-patient', 'cpt-em-guidelines'],
      },
    ],
  },
  Z1: {
    element: 'visit',
    bearing: { when: 'visit' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'why the patient is seen today',
          'The reason for the visit is absent or generic.',
          "What was the reason for today's visit?",
        ),
        cites: ['swiftaudit-necessity', 'cms-claims-manual-12'],
      },
    ],
  },
  Z2: {
    element: 'visit',
    bearing: { when: 'visit' },
    severity: 'error',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'a legible signature with date and credentials',
          'The note is unsigned or undated, or its author is unclear.',
          'Please authenticate this entry.',
        ),
        cites: ['cms-integrity-manual'],
      },
    ],
  },
  Z3: {
    element: 'visit',
    bearing: { when: 'visit' },
    severity: 'info',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          "today's own content",
          'Text appears carried forward without an update for this visit.',
          'Please review carried-forward text and update it if needed.',
        ),
        cites: ['ngs-cloned', 'uhc-em-policy'],
      },
    ],
  },
} as const satisfies Record<string, Gap>;
