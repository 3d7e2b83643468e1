import type { Citations } from '../reason';

/* What the rules hold that are no rows of a table of their own: a sentence for each, and where it is written. */

/** A rule in one sentence. */
export interface RuleWords {
  readonly says: string;
  readonly cites: Citations;
  /** Whether it reads a table with days of its own, from which an answer has its first day or its edition. */
  readonly ofTable?: true;
}

/** How a code follows from the elements, the minutes and the payer, by the rules of the reasons. */
export const structureRules = {
  'mdm.two-of-three': {
    says: 'Decision making is the level that two of its three elements reach.',
    cites: ['bsa-mdm', 'fcso-data'],
  },
  'mdm.nothing-ticked': {
    says: 'Where nothing is ticked in any element, decision making supports no level.',
    cites: ['bsa-mdm'],
  },
  'level.higher-of-mdm-and-time': {
    says: 'Decision making and total time each support a level; the higher is taken.',
    cites: ['facs-faq', 'cms-fee-schedule'],
  },
  'level.nothing': {
    says: 'Without an element ticked and without minutes no level is supported.',
    cites: ['bsa-mdm', 'facs-faq'],
  },
  'consultation.routed': {
    says: 'Where a payer does not recognize consultations, the visit is leveled anew in a family it recognizes.',
    cites: ['tma-consultations', 'ngs-observation'],
  },
  'consultation.visit-missing': {
    says: 'A consultation leveled in another family needs the visit of that family.',
    cites: ['tma-consultations', 'ngs-observation'],
  },
  'telemedicine.routed': {
    says: 'Where a payer does not recognize telemedicine codes, the visit is leveled as an office visit.',
    cites: ['aafp-telehealth-2025', 'jucm-telemedicine'],
  },
} as const satisfies Record<string, RuleWords>;

/** When a modifier is in question. */
export const modifierRuleWords = {
  '24': {
    says: 'A visit within the days of a surgery is apart from it where it is for another problem.',
    cites: ['noridian-24', 'cms-claims-manual-12'],
  },
  '25': {
    says: 'A visit beside a service that it is paired with needs E/M work beyond that service.',
    cites: [
      'fcso-modifier-25',
      'ncci-pairs',
      'mckesson-ncci',
      'ama-25',
      'aafp-25',
      'hhs-office-visits',
      'aap-preventive-2025',
      'aoa-osteopathic',
      'bcbsnd-chiropractic',
      'two-visits',
    ],
    ofTable: true,
  },
  '57': {
    says: 'A visit that decided on a major procedure for the day or the next is apart from it.',
    cites: ['modifier-57', 'mckesson-ncci'],
  },
  '93': {
    says: 'A visit by audio alone is marked where the patient could not or would not use video.',
    cites: ['aafp-telehealth-2025', 'namas-audio'],
  },
  '95': {
    says: 'A visit by video is marked where the payer reads it from the modifier.',
    cites: ['aafp-telehealth-2025'],
  },
  AI: {
    says: 'At the first visit of a stay Medicare is told who is the principal physician of record.',
    cites: ['cgs-ai'],
  },
  FQ: {
    says: 'A visit by audio alone in a health centre or rural clinic may be marked.',
    cites: ['aafp-telehealth-2025'],
  },
  FS: {
    says: 'A visit that a physician and another clinician share in a facility is marked.',
    cites: ['facs-split-shared', 'novitas-split-shared', 'ngs-mdm'],
  },
  FT: {
    says: 'Critical care within the days of a surgery is marked where it is unrelated to it.',
    cites: ['ngs-critical-care', 'noridian-critical-care'],
  },
  GC: {
    says: 'A visit in which a teaching physician took part beside a resident is marked.',
    cites: ['uth-teaching'],
  },
  GE: {
    says: 'An office visit by a resident alone, under the primary care exception, is marked.',
    cites: ['stfm-primary-care-exception', 'uth-teaching'],
  },
} as const satisfies Record<string, RuleWords>;

/** What checks hold a visit against, by the ids of the checks. */
export const checkRules = {
  'advance-care-minutes-in-time': {
    says: 'Minutes of advance care planning are no minutes of the visit: they count in one place.',
    cites: ['aafp-advance-care', 'hopkins-time'],
  },
  'advance-care-short': {
    says: 'Advance care planning begins at a number of minutes of its own.',
    cites: ['aafp-advance-care', 'rvudoc-advance-care'],
    ofTable: true,
  },
  'advance-care-with-wellness': {
    says: 'Planning that is part of a wellness visit counts as preventive.',
    cites: ['cms-claims-manual-12', 'aafp-advance-care'],
  },
  'after-last-checked': {
    says: 'After the day on which these rules were last checked an answer comes with a warning.',
    cites: ['cms-fee-schedule'],
  },
  'age-unknown': {
    says: 'The code of a preventive visit goes by the age of the patient.',
    cites: ['cpt-em-guidelines'],
  },
  'audio-discussion-unknown': {
    says: 'An audio visit needs more than ten minutes of medical discussion.',
    cites: ['namas-audio', 'jucm-telemedicine'],
    ofTable: true,
  },
  'audio-place': {
    says: 'Medicare knows a visit by audio alone only with the patient at home.',
    cites: ['aafp-telehealth-2025', 'mcguirewoods-telehealth'],
  },
  'billed-24-no-global-period': {
    says: 'Modifier 24 rests on a surgery whose days have not ended.',
    cites: ['noridian-24', 'ngs-critical-care'],
  },
  'billed-25-alone': {
    says: 'Modifier 25 rests on another service of the day.',
    cites: ['priority-25', 'fcso-modifier-25'],
  },
  'billed-25-major-procedure': {
    says: 'The decision for a major procedure has modifier 57, not 25.',
    cites: ['mckesson-ncci', 'modifier-57'],
  },
  'billed-25-not-asked': {
    says: 'Modifier 25 rests on a service that is paired with the visit.',
    cites: ['ncci-pairs', 'fcso-modifier-25'],
  },
  'billed-33': {
    says: 'Modifier 33 says that a service was preventive; a visit for a problem is none.',
    cites: ['cms-claims-manual-12'],
  },
  'billed-57-alone': {
    says: 'Modifier 57 rests on a major procedure of the day or the next.',
    cites: ['modifier-57'],
  },
  'billed-57-not-major': {
    says: 'Modifier 57 is for a procedure with a global period of 90 days.',
    cites: ['modifier-57', 'mckesson-ncci'],
  },
  'billed-93-with-fq': {
    says: 'Modifiers 93 and FQ both say audio alone; one of them is enough.',
    cites: ['aafp-telehealth-2025'],
  },
  'billed-95-not-needed': {
    says: 'Medicare reads telehealth from the place of service and needs no modifier 95.',
    cites: ['aafp-telehealth-2025'],
  },
  'billed-95-with-93': {
    says: 'A visit is by video or by audio alone, not both.',
    cites: ['aafp-telehealth-2025'],
  },
  'billed-above-by-more': {
    says: 'A code that was billed is held against what is recorded: here two steps or more above it.',
    cites: ['bsa-mdm', 'cms-claims-manual-12'],
  },
  'billed-above-by-one': {
    says: 'A code that was billed is held against what is recorded: here one step above it.',
    cites: ['bsa-mdm', 'cms-claims-manual-12'],
  },
  'billed-ai': {
    says: 'Modifier AI is of Medicare, and of the principal physician of record.',
    cites: ['cgs-ai'],
  },
  'billed-below': {
    says: 'A code that was billed is held against what is recorded: here below it.',
    cites: ['bsa-mdm', 'cms-claims-manual-12'],
  },
  'billed-consultation': {
    says: 'Medicare does not recognize consultation codes.',
    cites: ['tma-consultations', 'ngs-observation'],
  },
  'billed-critical-care-minutes': {
    says: 'Codes of critical care begin at numbers of minutes.',
    cites: ['codingintel-critical-care', 'ngs-critical-care'],
    ofTable: true,
  },
  'billed-discharge-minutes': {
    says: 'The longer code of a discharge day begins beyond thirty minutes.',
    cites: ['palmetto-discharge', 'cms-fee-schedule'],
    ofTable: true,
  },
  'billed-emergency-by-time': {
    says: 'Emergency visits are not leveled by time.',
    cites: ['acep-ed-2023', 'uhc-em-policy'],
  },
  'billed-ft-not-critical-care': { says: 'Modifier FT is for critical care.', cites: ['ngs-critical-care'] },
  'billed-gc-with-ge': {
    says: 'Modifiers GC and GE exclude each other.',
    cites: ['stfm-primary-care-exception', 'uth-teaching'],
  },
  'billed-gt': {
    says: 'Medicare takes modifier GT from critical access hospitals alone.',
    cites: ['aafp-telehealth-2025'],
  },
  'billed-minutes-short': {
    says: 'A code billed by time begins at a number of minutes.',
    cites: [
      'cms-fee-schedule',
      'aapc-hospital-2023',
      'jucm-telemedicine',
      'rheumatologist-telemedicine',
      'amc-2024',
      'aafp-home-visits',
    ],
    ofTable: true,
  },
  'billed-modality-in-the-code': {
    says: 'A telemedicine code itself says how the visit was held.',
    cites: ['aafp-telehealth-2025'],
  },
  'billed-modifier-not-for-visits': {
    says: 'Some modifiers never belong on an E/M visit.',
    cites: ['ncci-policy-2026', 'ngs-modifiers', 'acep-modifiers', 'aafp-telehealth-2025'],
  },
  'billed-modifier-not-in-force': {
    says: 'A modifier stands on the days on which it is in force.',
    cites: ['cms-claims-manual-12'],
  },
  'billed-modifier-of-surgery': {
    says: 'Modifiers that divide the care around a surgery stand on the surgery.',
    cites: ['acep-fracture'],
  },
  'billed-modifier-reduced': {
    says: 'Of an E/M visit the lower level says that less was done, not modifier 52.',
    cites: ['cms-claims-manual-12'],
  },
  'billed-modifier-unfounded': {
    says: 'A modifier rests on the fact that it stands for.',
    cites: ['uth-teaching', 'facs-split-shared'],
  },
  'billed-other-family': {
    says: 'A code that was billed is of the kind of visit that is recorded.',
    cites: ['bsa-mdm', 'cms-claims-manual-12'],
  },
  'billed-sa': { says: 'Only some payers know modifier SA.', cites: ['cms-claims-manual-12'] },
  'billed-staff-visit': {
    says: 'A visit by clinical staff alone has no elements or minutes of a clinician.',
    cites: ['noridian-staff-visit', 'ngs-staff-visit'],
  },
  'billed-substitute': {
    says: 'A visit is under one arrangement of substitution: Q5 or Q6.',
    cites: ['fcso-substitute'],
  },
  'billed-telehealth-modality': {
    says: 'A modifier of telehealth says how the visit was held.',
    cites: ['aafp-telehealth-2025'],
  },
  'billed-telemedicine': {
    says: 'Medicare does not recognize the telemedicine codes.',
    cites: ['aafp-telehealth-2025', 'jucm-telemedicine'],
  },
  'billed-without-support': {
    says: 'A code that was billed rests on what is recorded.',
    cites: ['bsa-mdm', 'cms-claims-manual-12'],
  },
  'chiropractor-visit': {
    says: 'From a chiropractor Medicare covers manipulation alone.',
    cites: ['bcbsnd-chiropractic', 'cms-claims-manual-12'],
  },
  'consultation-visit-missing': {
    says: 'A consultation that is leveled in another family needs the visit of that family.',
    cites: ['tma-consultations', 'ngs-observation'],
  },
  'critical-care-and-visit': {
    says: 'Critical care and another visit of one day stand where the visit came first and nothing counts twice.',
    cites: ['ngs-critical-care', 'noridian-critical-care'],
  },
  'critical-care-includes': {
    says: 'Critical care includes services that are not reported beside it by the same clinician.',
    cites: ['aapc-critical-care-included', 'ncci-pairs'],
    ofTable: true,
  },
  'critical-care-minutes-unknown': {
    says: 'Only minutes support the code of critical care.',
    cites: ['codingintel-critical-care'],
  },
  'critical-care-services-not-excluded': {
    says: 'Minutes of critical care leave out services that are reported apart.',
    cites: ['ngs-critical-care', 'aapc-critical-care-included'],
  },
  'critical-care-without-threat': {
    says: 'Critical care is of an illness or injury that threatens life or function.',
    cites: ['noridian-critical-care', 'ngs-critical-care'],
  },
  'discharge-minutes-unknown': {
    says: 'Minutes decide between the two codes of a discharge day.',
    cites: ['cms-fee-schedule'],
  },
  'discussion-exceeds-total': {
    says: 'Minutes of medical discussion are among the minutes of the visit.',
    cites: ['namas-audio', 'jucm-telemedicine'],
  },
  'drug-administration-in-facility': {
    says: 'In a facility the facility reports the giving of a drug.',
    cites: ['hhs-office-visits', 'paltmed-2026'],
  },
  'facts-not-used': {
    says: 'A fact that decides nothing in the family or under the payer is put aside, and said.',
    cites: [
      'facs-faq',
      'cms-fee-schedule',
      'findacode-2023',
      'acc-2023',
      'aapc-hospital-2023',
      'jucm-telemedicine',
      'rheumatologist-telemedicine',
      'cpt-em-guidelines',
      'aafp-home-visits',
      'acep-ed-2023',
      'ngs-ed',
      'codingintel-critical-care',
      'cms-critical-care',
    ],
  },
  'follow-up-beside-visit': {
    says: 'Follow-up of a surgery is part of it; a visit is for something else.',
    cites: ['noridian-24', 'cms-claims-manual-12'],
  },
  'further-critical-care-minutes': {
    says: 'Further critical care begins at a number of minutes, which differs by payer.',
    cites: ['codingintel-critical-care', 'cms-critical-care'],
    ofTable: true,
  },
  'gap-unknown': {
    says: 'What a note must show is asked about by the names that these rules have.',
    cites: ['cpt-em-guidelines'],
  },
  'highest-code-minor-problem': {
    says: 'Medical necessity is asked beside the other rules of a code.',
    cites: ['swiftaudit-necessity', 'cms-claims-manual-12'],
  },
  'hospital-problem-elsewhere': {
    says: 'A problem treated at hospital level is met in a hospital.',
    cites: ['codapedia-problems'],
  },
  'in-person-place': {
    says: 'A place of service of telehealth contradicts a visit in person.',
    cites: ['aafp-telehealth-2025', 'mcguirewoods-telehealth'],
  },
  'incident-to-institution': {
    says: 'Care incident to a physician stands in an office or a home.',
    cites: ['noridian-incident-to'],
  },
  'incident-to-new-patient': {
    says: 'Care incident to a physician needs an initial service by the physician.',
    cites: ['noridian-incident-to', 'noridian-staff-visit'],
  },
  'interpretation-among-services': {
    says: 'An interpretation that is billed earns no credit in data.',
    cites: ['facs-data', 'aapc-double-billing'],
  },
  'interpretation-beside-test': {
    says: 'An interpretation that is billed earns no credit in data; one that is ticked is held against the services.',
    cites: ['aapc-double-billing', 'facs-data'],
  },
  'leveled-in-another-family': {
    says: 'Where a payer levels a visit in another family, that is said.',
    cites: [
      'aafp-telehealth-2025',
      'jucm-telemedicine',
      'acep-observation',
      'ngs-admission',
      'tma-consultations',
      'ngs-observation',
    ],
  },
  'long-office-minutes': {
    says: 'Long minutes of an office visit are held against the codes of prolonged service.',
    cites: ['codapedia-prolonged', 'hopkins-time'],
  },
  'longitudinal-care-beside-25': {
    says: 'Longitudinal care stands beside modifier 25 only with a preventive service of the day.',
    cites: ['aafp-g2211', 'edge-g2211'],
  },
  'longitudinal-care-left-out': {
    says: 'Longitudinal care is left out beside modifier 25 without a preventive service of the day.',
    cites: ['aafp-g2211', 'edge-g2211'],
    ofTable: true,
  },
  'longitudinal-care-not-admitted': {
    says: 'Longitudinal care goes with the visits that admit it on their date.',
    cites: ['aafp-g2211', 'noridian-g2211'],
  },
  'longitudinal-care-open': {
    says: 'Longitudinal care stands beside an open modifier 25, and is left out beside a supported one.',
    cites: ['aafp-g2211', 'edge-g2211'],
  },
  'longitudinal-care-without-visit': {
    says: 'Longitudinal care goes with a visit that is reported.',
    cites: ['aafp-g2211', 'edge-g2211'],
  },
  'major-surgery-minor-global': {
    says: 'The clinician judges what surgery is major; some payers go by its global period.',
    cites: ['findacode-surgery-risk', 'uhc-em-policy'],
  },
  'minor-surgery-decision': {
    says: 'The decision for a minor procedure is part of it, and is no risk of the visit beside it.',
    cites: ['mckesson-ncci', 'ama-25'],
  },
  'modifier-25-not-needed': {
    says: 'Where no edit pairs the services of the day with the visit, modifier 25 is not in question.',
    cites: ['ncci-pairs', 'aafp-g2211'],
    ofTable: true,
  },
  'modifier-25-other-visit': {
    says: 'Of two visits of a day modifier 25 may be in question on the other one.',
    cites: ['aap-preventive-2025', 'fcso-modifier-25'],
  },
  'modifier-25-some-payers': {
    says: 'Some payers ask for modifier 25 where no national edit does.',
    cites: ['ngs-25', 'ncci-pairs'],
    ofTable: true,
  },
  'modifier-supported-not-billed': {
    says: 'Modifiers that the facts support are held against those that were billed.',
    cites: [
      'modifier-57',
      'mckesson-ncci',
      'noridian-24',
      'cms-claims-manual-12',
      'fcso-modifier-25',
      'ama-25',
      'ncci-pairs',
    ],
  },
  'modifier-supported-not-billed-policy': {
    says: 'Modifiers that a policy asks for are held against those that were billed.',
    cites: ['cgs-ai'],
  },
  'never-together': {
    says: 'Of two services that an edit pairs and no modifier passes one is reported.',
    cites: ['ncci-pairs', 'ncci-policy-2026'],
    ofTable: true,
  },
  'no-problem-ticked': {
    says: 'Data and risk are about a problem that is addressed.',
    cites: ['hccs-problems', 'bsa-mdm'],
  },
  'ordered-and-reviewed': {
    says: 'The order of a test includes its review: the same test counts once.',
    cites: ['aapc-order-includes-review', 'aapc-review-tied-to-order'],
  },
  'out-of-place-date': {
    says: 'A kind that entered the rules later does not count before its first day.',
    cites: ['codapedia-problems', 'aapc-hospital-2023'],
    ofTable: true,
  },
  'out-of-place-family': {
    says: 'Several conditions in intensive management count at the initial nursing facility visit alone.',
    cites: ['cpt-em-guidelines'],
  },
  'pairing-not-known': {
    says: 'Whether an edit pairs two services is said only where it is known.',
    cites: ['ncci-pairs'],
  },
  'panel-and-component': {
    says: 'A panel is one test with all that is in it.',
    cites: ['findacode-panels', 'facs-data'],
    ofTable: true,
  },
  'panel-split': {
    says: 'Tests that together are a panel are one test.',
    cites: ['findacode-panels', 'facs-data'],
    ofTable: true,
  },
  'place-of-service-unknown': {
    says: 'A place of service is one of the two-digit codes that CMS lists.',
    cites: ['cms-place-of-service', 'paltmed-2026'],
  },
  'place-of-service-unusual': {
    says: 'A place of service is one that is usual for the kind of visit.',
    cites: ['cms-place-of-service', 'paltmed-2026'],
  },
  'place-of-service-wrong': {
    says: 'A place of service does not contradict the kind of visit.',
    cites: ['cms-place-of-service', 'paltmed-2026'],
  },
  'planned-surgery-decision': {
    says: 'The decision for a surgery that was planned before is no risk of this visit.',
    cites: ['modifier-57', 'cms-claims-manual-12'],
  },
  'preventive-beside-not-covered': {
    says: 'Some payers do not cover a preventive visit, beside another visit as well.',
    cites: ['cms-fee-schedule'],
  },
  'preventive-not-covered': {
    says: 'Medicare does not cover preventive visits; it has wellness visits.',
    cites: ['cms-fee-schedule'],
  },
  'primary-care-exception-exceeded': {
    says: 'The primary care exception is for office visits up to a level.',
    cites: ['stfm-primary-care-exception', 'uth-teaching'],
  },
  'prolonged-below-top': {
    says: 'Prolonged service stands beside the highest code of a family alone.',
    cites: ['codapedia-prolonged', 'cbiz-prolonged-2023'],
  },
  'prolonged-minutes-short': {
    says: 'Prolonged service begins at a number of minutes.',
    cites: [
      'bca-prolonged',
      'codapedia-prolonged',
      'ngs-prolonged',
      'aafp-prolonged',
      'cbiz-prolonged-2023',
      'novitas-g0316',
      'amc-2024',
      'jucm-telemedicine',
    ],
    ofTable: true,
  },
  'prolonged-of-another-payer': {
    says: 'CPT and Medicare have prolonged codes of their own.',
    cites: ['icd10monitor-prolonged', 'ngs-prolonged'],
  },
  'prolonged-threshold-differs': {
    says: 'Prolonged service begins at other minutes under Medicare than under CPT.',
    cites: ['ngs-prolonged', 'aafp-prolonged', 'bca-prolonged', 'novitas-g0316'],
    ofTable: true,
  },
  'prolonged-without-time': {
    says: 'Prolonged service stands beside a visit whose basis is time.',
    cites: ['codapedia-prolonged', 'icd10monitor-prolonged'],
  },
  'reading-osteopathic-decision': {
    says: 'Authorities differ on the decision for osteopathic manipulation.',
    cites: ['aoa-osteopathic', 'aafp-osteopathic', 'mckesson-ncci'],
  },
  'same-day-hours-unknown': {
    says: 'Medicare reads whether a stay of one day reaches eight hours.',
    cites: ['acep-observation', 'ngs-admission'],
    ofTable: true,
  },
  'separate-work-contradicted': {
    says: 'What the note shows beyond a service is said in one way only.',
    cites: ['fcso-modifier-25', 'ama-25'],
  },
  'service-bundled': {
    says: 'Medicare includes some services in whatever else is reported on the day.',
    cites: ['cms-fee-schedule'],
  },
  'service-not-listed': {
    says: 'Of a service that is not in the list nothing is guessed: its global period is asked for.',
    cites: ['cms-fee-schedule', 'ncci-pairs'],
  },
  'split-shared-incident-to': {
    says: 'Incident to is for the office, a shared visit for a facility.',
    cites: ['facs-split-shared', 'novitas-split-shared'],
  },
  'split-shared-minutes': {
    says: 'Minutes that two clinicians spent together count once.',
    cites: ['novitas-split-shared', 'racmonitor-split-shared'],
  },
  'split-shared-place': {
    says: 'A visit is split or shared only in a hospital or skilled nursing facility.',
    cites: ['facs-split-shared', 'novitas-split-shared'],
  },
  'staff-visit-not-leveled': {
    says: 'Neither elements nor minutes level a visit by clinical staff alone.',
    cites: ['findacode-2023', 'facs-data'],
  },
  'staff-visit-with-clinician': {
    says: 'A visit by clinical staff alone is no shared, teaching or resident visit.',
    cites: ['noridian-staff-visit', 'findacode-2023'],
  },
  'surgery-aftercare-elsewhere': {
    says: 'Modifier 54 stands on a surgery whose aftercare is given elsewhere.',
    cites: ['acep-fracture'],
  },
  'surgery-with-and-without-risk-factors': {
    says: 'One surgery is with identified risk factors or without.',
    cites: ['findacode-surgery-risk', 'aad-risk'],
  },
  'teaching-and-exception': {
    says: 'Under the primary care exception the resident alone sees the patient.',
    cites: ['stfm-primary-care-exception', 'uth-teaching'],
  },
  'teaching-minutes': {
    says: "The teaching physician's own minutes count, a resident's alone do not.",
    cites: ['uth-teaching', 'hopkins-time'],
  },
  'telehealth-at-home-ended': {
    says: 'Telehealth with the patient at home is covered up to a day that the law sets.',
    cites: ['mcguirewoods-telehealth'],
    ofTable: true,
  },
  'telehealth-modality': {
    says: 'How a visit was held agrees with its family.',
    cites: ['aafp-telehealth-2025', 'mcguirewoods-telehealth'],
  },
  'telehealth-modality-unknown': {
    says: 'A visit at a place of service of telehealth was by video or by audio alone.',
    cites: ['aafp-telehealth-2025', 'mcguirewoods-telehealth'],
  },
  'telehealth-place': {
    says: 'A visit by telehealth has place of service 10 or 02, not the office.',
    cites: ['aafp-telehealth-2025', 'mcguirewoods-telehealth'],
  },
  'telemedicine-code-not-recognized': {
    says: 'Where a payer does not recognize a telemedicine code, the visit is billed as an office visit.',
    cites: ['aafp-telehealth-2025', 'jucm-telemedicine'],
  },
  'telephone-code-ended': {
    says: 'The former telephone codes have ended.',
    cites: ['aafp-telehealth-2025', 'jucm-telemedicine'],
    ofTable: true,
  },
  'test-among-services': {
    says: 'A test whose interpretation is billed earns no credit in data.',
    cites: ['facs-data', 'uhc-em-policy'],
  },
  'test-interpretation-billed': {
    says: 'A test whose interpretation the clinician bills earns no credit in data.',
    cites: ['facs-data', 'gill-data'],
  },
  'test-nothing-to-interpret': {
    says: 'A laboratory value has nothing to interpret.',
    cites: ['aaos-errata-2023', 'cms-fee-schedule'],
  },
  'test-pulse-oximetry': {
    says: 'Pulse oximetry is no test of the data element.',
    cites: ['cpt-em-guidelines'],
  },
  'ticks-not-used': {
    says: 'Elements are put aside where they do not level the family.',
    cites: [
      'codingintel-critical-care',
      'cms-critical-care',
      'cms-fee-schedule',
      'aapc-hospital-2023',
      'cpt-em-guidelines',
    ],
  },
  'time-and-mdm-differ': {
    says: 'Decision making or time is the basis of a visit, never a mixture.',
    cites: ['facs-faq', 'hopkins-time'],
  },
  'time-beside-psychotherapy': {
    says: 'Beside psychotherapy on the same day a visit is leveled by decision making.',
    cites: ['e2e-psychotherapy', 'cpt-em-guidelines'],
  },
  'time-not-used': {
    says: 'Minutes are put aside where they do not level the family.',
    cites: ['acep-ed-2023', 'ngs-ed', 'findacode-2023', 'cms-fee-schedule', 'cpt-em-guidelines'],
    ofTable: true,
  },
  'time-services-not-excluded': {
    says: 'Total time leaves out the minutes of services that are reported apart.',
    cites: ['hopkins-time', 'uhc-em-policy'],
  },
  'transitional-care-unmet': {
    says: 'Care after a discharge needs its first contact, its visit and its decision making in time.',
    cites: ['rvudoc-transitional'],
    ofTable: true,
  },
  'video-place': {
    says: 'A video visit has a place of service of telehealth, or is from an outpatient hospital department.',
    cites: ['aafp-telehealth-2025', 'mcguirewoods-telehealth'],
  },
  'visit-before-planned-surgery': {
    says: 'A visit about a surgery that was planned before is part of it.',
    cites: ['modifier-57', 'cms-claims-manual-12'],
  },
  'visit-not-apart': {
    says: 'A visit beside a service rests on E/M work beyond it.',
    cites: ['fcso-modifier-25', 'mckesson-ncci'],
  },
  'wellness-twice': {
    says: 'A patient has one wellness visit on a day.',
    cites: ['verimedix-wellness'],
  },
  'within-admission': {
    says: 'Medicare takes a visit on the day of an admission as part of it.',
    cites: ['cms-claims-manual-12', 'trainingleader-two-visits'],
  },
} as const satisfies Record<string, RuleWords>;
