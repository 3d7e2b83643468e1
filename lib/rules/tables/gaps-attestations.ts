import { type Gap, words } from './gap';

/** What a note must show of who did the visit, and of how it was held. */
export const attestationGaps = {
  F1: {
    element: 'attestation',
    bearing: { when: 'split-shared' },
    severity: 'warning',
    rows: [
      {
        from: '2022-01-01',
        value: words(
          'both names, who did the substantive portion and on which basis, with signature and date',
          'Split visit: both practitioners or the basis of the substantive portion are not identified.',
          'Who performed which parts of this visit, and on what basis is it reported?',
        ),
        cites: ['ngs-mdm', 'novitas-split-shared', 'cfr-split-shared'],
      },
    ],
  },
  G1: {
    element: 'attestation',
    bearing: { when: 'teaching' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          "the teaching physician's own presence and part; to countersign is not enough",
          'Resident visit: presence or participation of the teaching physician is not recorded.',
          'Please document your presence and participation in this visit, if any.',
        ),
        cites: ['uth-teaching', 'cfr-teaching'],
      },
    ],
  },
  G2: {
    element: 'attestation',
    bearing: { when: 'exception' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'review during the visit or right after it, with findings and plan',
          'Exception visit: review and direction by the teaching physician are not recorded.',
          'Please document your review and direction of this visit, if performed.',
        ),
        cites: ['uth-exception', 'cfr-exception'],
      },
    ],
  },
  N1: {
    element: 'attestation',
    bearing: { when: 'staff' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'the order or plan, the reason, the findings, who of the staff, and the supervising clinician available',
          'Staff visit: reason, findings, action or supervising clinician is not recorded.',
          'Please document the reason, findings, action and supervising clinician of this staff visit.',
        ),
        cites: ['noridian-staff-visit', 'ngs-staff-visit'],
      },
    ],
  },
  V1: {
    element: 'telehealth',
    bearing: { when: 'telehealth' },
    severity: 'info',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'that the patient agreed to the visit by telehealth',
          'Telehealth visit: agreement of the patient is not recorded.',
          'Please document what the patient said about the use of telehealth, if asked.',
        ),
        cites: ['racmonitor-telehealth'],
      },
    ],
  },
  V2: {
    element: 'telehealth',
    bearing: { when: 'telehealth' },
    severity: 'info',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'where the patient and the clinician were',
          'Telehealth visit: location of the patient or the clinician is not recorded.',
          'Where were the patient and the clinician during the visit?',
        ),
        cites: ['racmonitor-telehealth', 'cfr-telehealth'],
      },
    ],
  },
  V3: {
    element: 'telehealth',
    bearing: { when: 'telehealth' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'video or audio alone, and a change from one to the other',
          'How the visit was held is unclear or contradictory within the note.',
          'How was the visit held: in person, by video, by audio alone, other, or unable to determine?',
        ),
        cites: ['racmonitor-telehealth'],
      },
    ],
  },
  V4: {
    element: 'telehealth',
    bearing: { when: 'audio' },
    severity: 'warning',
    rows: [
      {
        from: '2021-01-01',
        value: words(
          'that the patient could not or would not use video, and the clinician could',
          'Audio-only visit: the reason that video was not used is not recorded.',
          'Please document why audio alone was used.',
        ),
        cites: ['aafp-telehealth-2025', 'cfr-telehealth'],
      },
    ],
  },
} as const satisfies Record<string, Gap>;
