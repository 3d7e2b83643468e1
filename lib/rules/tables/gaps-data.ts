import { type Gap, words } from './gap';

/** What a note must show of the data reviewed and analyzed. */
export const dataGaps = {
  D1: {
    element: 'data',
    bearing: { data: 'externalNotes' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the outside source, of another group or specialty, and what of it mattered',
          'An external record is counted; its source and relevant content are not recorded.',
          'Which outside records were reviewed, from whom, and what was relevant, if any?',
        ),
        cites: ['aafp-25-questions', 'fcso-data'],
      },
    ],
  },
  D2: {
    element: 'data',
    bearing: { when: 'test' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'each test by name, and its use in the decision',
          'A test is counted without its name or how it informed the decision.',
          'Please list tests ordered or reviewed today and their bearing on the plan, if any.',
        ),
        cites: ['fcso-data', 'facs-data'],
      },
    ],
  },
  D3: {
    element: 'data',
    bearing: { when: 'order-and-review' },
    severity: 'error',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'one credit for a test: at its order, or at its review where it was ordered elsewhere',
          'The same test appears credited at its order and again at its review.',
          'When and by whom was the test ordered: today, earlier by this group, elsewhere, other, or unable to determine?',
        ),
        cites: ['aapc-order-includes-review', 'aapc-review-tied-to-order'],
      },
    ],
  },
  D4: {
    element: 'data',
    bearing: { data: 'independentHistorian' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'who gave the history, the relationship, why it was needed and what was told',
          'A historian is ticked; identity, reason needed or content is not recorded.',
          'Who besides the patient gave history, why was it needed, and what was learned, if any?',
        ),
        cites: ['karenzupko-historian', 'pettigrew'],
      },
    ],
  },
  D5: {
    element: 'data',
    bearing: { when: 'interpretation' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'own findings from the image or tracing itself; a short note is enough',
          'No own reading of the image or tracing is recorded; only review of a report.',
          'Please record your own findings from the image or tracing, if viewed.',
        ),
        cites: ['namas-interpretation', 'aapc-double-billing'],
      },
    ],
  },
  D6: {
    element: 'data',
    bearing: { when: 'interpretation' },
    severity: 'error',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'that the interpretation is not reported by the same clinician or group',
          'An interpretation is credited, yet the same interpretation is reported by the clinician or group.',
          'Who reports the interpretation of the test, if anyone?',
        ),
        cites: ['aapc-double-billing', 'uhc-em-policy'],
      },
    ],
  },
  D7: {
    element: 'data',
    bearing: { data: 'externalDiscussion' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the outside professional or source by name, the topic, the outcome, and that the exchange was direct',
          'A discussion is ticked; the other party, topic or direct exchange is not recorded.',
          'With whom was management discussed, in what way, and with what result, if any?',
        ),
        cites: ['fcso-data', 'ngs-mdm'],
      },
    ],
  },
} as const satisfies Record<string, Gap>;
