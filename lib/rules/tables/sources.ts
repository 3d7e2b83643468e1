/**
 * Where the rules are written. A row of any other table can only cite what stands here.
 *
 * `confidence`: A = CMS, a Medicare contractor or a specialty society, or two independent sources agree;
 * B = one secondary source; C = known from the primary document, whose text could not be opened.
 */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  /** The day we read it, YYYY-MM-DD. */
  readonly read: string;
  readonly confidence: 'A' | 'B' | 'C';
}

export const sources = {
  'aad-risk': {
    title: 'Risk of management in E/M visits',
    publisher: 'American Academy of Dermatology',
    address: 'https://staging.aad.org/member/practice/coding/em/em-risk',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aafp-25-questions': {
    title: 'Coding and documentation: unique tests and unique sources',
    publisher: 'American Academy of Family Physicians, FPM',
    address: 'https://www.aafp.org/pubs/fpm/issues/2025/0500/coding-and-documentation.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aafp-prolonged': {
    title: 'Medicare prolonged services: the minutes at which each add-on begins',
    publisher: 'American Academy of Family Physicians, FPM',
    address: 'https://www.aafp.org/pubs/fpm/blogs/gettingpaid/entry/cms-emcoding-update',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aaos-errata-2023': {
    title: 'CPT corrections for 2023: ordering and interpreting the same test',
    publisher: 'American Academy of Orthopaedic Surgeons, AAOS Now',
    address: 'https://www.aaos.org/aaosnow/2023/jul/managing/managing06/',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aapc-hospital-2023': {
    title: 'The 2023 revisions of inpatient and observation care',
    publisher: 'AAPC, Primary Care Coding Alert',
    address:
      'https://aapc.com/codes/coding-newsletters/my-primary-care-coding-alert/news-you-can-use-get-an-inside-look-at-the-2023-inpatientobservation-care-codes-revisions-173041-article',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aapc-order-includes-review': {
    title: 'The order of a test includes its later review',
    publisher: 'AAPC, Otolaryngology Coding Alert',
    address:
      'https://aapc.com/codes/coding-newsletters/my-otolaryngology-coding-alert/reader-questions-adhere-to-cpt-advice-for-mdm-bullet-point-reporting-166950-article',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aapc-risk-2021': {
    title: 'Answers on the risk element since 2021',
    publisher: 'AAPC, Oncology & Hematology Coding Alert',
    address:
      'https://aapc.com/codes/coding-newsletters/my-oncology-hematology-coding-alert/em-coding-stay-on-the-level-with-the-answers-to-these-2021-em-risk-element-questions-172384-article',
    read: '2026-11-21',
    confidence: 'A',
  },
  'acc-2023': {
    title: 'Changes for CPT E/M codes starting in 2023',
    publisher: 'American College of Cardiology',
    address:
      'https://acc.org/Latest-in-Cardiology/Articles/2022/08/11/20/49/Overview-of-Changes-For-CPT-E-M-Codes-Starting-in-2023',
    read: '2026-11-21',
    confidence: 'A',
  },
  'acep-ed-2023': {
    title: '2023 emergency department E/M guidelines, frequently asked questions',
    publisher: 'American College of Emergency Physicians',
    address:
      'https://www.acep.org/administration/reimbursement/reimbursement-faqs/2023-ed-em-guidelines-faqs',
    read: '2026-11-21',
    confidence: 'A',
  },
  'bca-prolonged': {
    title: 'Prolonged time: the CPT and the Medicare add-on of office visits',
    publisher: 'bcarev.com',
    address: 'https://www.bcarev.com/2021/01/26/prolonged-time-codes-99417-and-g2212/',
    read: '2026-11-21',
    confidence: 'A',
  },
  'bca-unique-tests': {
    title: 'Counting unique tests under the 2021 guidelines',
    publisher: 'bcarev.com',
    address: 'https://www.bcarev.com/2021/01/26/counting-unique-tests-under-the-new-guidelines/',
    read: '2026-11-21',
    confidence: 'A',
  },
  'bsa-mdm': {
    title: '2023 E/M guidelines: two of three elements, questions and answers',
    publisher: 'BSA Healthcare',
    address:
      'https://bsahealthcare.com/expert-article-2023-emergency-department-evaluation-and-management-guidelines-qa/',
    read: '2026-11-21',
    confidence: 'A',
  },
  'cbiz-prolonged-2023': {
    title: '2023 changes to prolonged services coding',
    publisher: 'CBIZ KA Consulting Services',
    address: 'https://kaconsults.cbiz.com/insights/articles/2023-changes-to-prolonged-services-coding',
    read: '2026-11-21',
    confidence: 'A',
  },
  'cms-fee-schedule': {
    title: 'Physician fee schedule relative value files (level and minutes stand in the short names)',
    publisher: 'Centers for Medicare & Medicaid Services',
    address: 'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files',
    read: '2026-11-21',
    confidence: 'A',
  },
  'codapedia-problems': {
    title: 'Changes to the 2023 definitions for acute conditions',
    publisher: 'Codapedia',
    address:
      'https://www.codapedia.com/article_2869_Changes_to_the_2023_Evaluation_%26_Management_%28E_M%29_Definitions_for_Acute_Conditions.cfm',
    read: '2026-11-21',
    confidence: 'A',
  },
  'codapedia-prolonged': {
    title: 'Three things to know when reporting prolonged services in 2023',
    publisher: 'Codapedia',
    address:
      'https://www.codapedia.com/article_2938_Three_Things_To_Know_When_Reporting_Prolonged_Services_in_2023.cfm',
    read: '2026-11-21',
    confidence: 'A',
  },
  'cpt-em-guidelines': {
    title: 'CPT E/M guidelines (the licensed book; text not opened for this table)',
    publisher: 'American Medical Association',
    address: 'https://www.ama-assn.org/system/files/2023-e-m-descriptors-guidelines.pdf',
    read: '2026-11-21',
    confidence: 'C',
  },
  'e2e-psychotherapy': {
    title: 'Psychotherapy beside an E/M service: the level is chosen without time',
    publisher: 'e2e Medical Billing Services',
    address: 'http://e2emedicalbilling.com/90833-cpt-code-know-your-codes/',
    read: '2026-11-21',
    confidence: 'B',
  },
  'facs-data': {
    title: 'Medical decision making: data reviewed and analyzed',
    publisher: 'American College of Surgeons',
    address: 'https://www.facs.org/advocacy/practmanagement/em-education/mdm/data',
    read: '2026-11-21',
    confidence: 'A',
  },
  'facs-faq': {
    title: 'Office visit coding changes, frequently asked questions: MDM or time, never mixed',
    publisher: 'American College of Surgeons',
    address:
      'https://facs.org/for-medical-professionals/practice-management/coding-and-billing/em-coding-billing/officeoutpatient-em-visit-coding-changes/frequently-asked-questions',
    read: '2026-11-21',
    confidence: 'A',
  },
  'fcso-modifier-25': {
    title: 'Modifier 25 fact sheet',
    publisher: 'First Coast Service Options, Medicare contractor',
    address: 'https://medicare.fcso.com/coding/modifier-25-fact-sheet',
    read: '2026-11-21',
    confidence: 'A',
  },
  'fcso-data': {
    title: 'Reviewing the amount and complexity of data',
    publisher: 'First Coast Service Options, Medicare contractor',
    address:
      'https://medicare.fcso.com/billing-evaluation-and-management/em-reviewing-amount-andor-complexity-data',
    read: '2026-11-21',
    confidence: 'A',
  },
  'findacode-2023': {
    title: 'E/M changes and clarifications effective January 1, 2023',
    publisher: 'Find-A-Code',
    address: 'https://findacode.com/articles/important-e-m-changes-clarifications-eff-jan-1-37288.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'findacode-surgery-risk': {
    title: 'E/M scoring questions: major and minor surgery in the risk element',
    publisher: 'Find-A-Code, quoting the AMA',
    address: 'https://findacode.com/articles/e-m-scoring-questions-37401.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'gill-data': {
    title: 'Medical decision making 2021: the nuances of data review',
    publisher: 'Gill Compliance Solutions',
    address:
      'https://www.gillcompliance.com/blog/2021/9/15/medical-decision-making-2021-the-nuances-of-data-review-and-documentation',
    read: '2026-11-21',
    confidence: 'A',
  },
  'haugen-ama-2025': {
    title: 'Notes from the AMA CPT symposium 2025: problems do not add up across kinds',
    publisher: 'The Haugen Consulting Group',
    address: 'https://www.thehaugengroup.com/?p=82023',
    read: '2026-11-21',
    confidence: 'A',
  },
  'hccs-problems': {
    title: 'E/M changes to outpatient visits: problems addressed',
    publisher: 'HCCS',
    address: 'https://www.hccscoding.com/codeencounters/e/m-changes-to-outpatient-visits-part-3',
    read: '2026-11-21',
    confidence: 'A',
  },
  'hopkins-time': {
    title: 'Time-based billing for E/M services',
    publisher: 'Johns Hopkins Medicine',
    address: 'https://medicine-matters.blogs.hopkinsmedicine.org/2025/10/time-based-billing-for-e-m-services',
    read: '2026-11-21',
    confidence: 'A',
  },
  'mckesson-ncci': {
    title: 'E/M service with a procedure: what the national edits say',
    publisher: 'McKesson, quoting the NCCI policy manual',
    address: 'http://www.mckesson.com/bps/blog/evaluation-and-management-service-with-procedures/',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ncci-pairs': {
    title: 'National Correct Coding Initiative, practitioner edits',
    publisher: 'Centers for Medicare & Medicaid Services',
    address: 'https://www.cms.gov/national-correct-coding-initiative-ncci',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-ed': {
    title: 'Emergency department E/M, frequently asked questions',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://www.ngsmedicare.com/evaluation-and-management-faqs?selectedArticleId=1475332',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-mdm': {
    title: 'Medical decision making, frequently asked questions',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://www.ngsmedicare.com/evaluation-and-management-faqs?selectedArticleId=741988',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-prolonged': {
    title: 'Prolonged services: Medicare thresholds by base code',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://www.ngsmedicare.com/evaluation-and-management?selectedArticleId=13723734',
    read: '2026-11-21',
    confidence: 'A',
  },
  'modifier-57': {
    title: 'Modifier 57, the decision for surgery',
    publisher: 'Columbus Ohio Medical Billing',
    address: 'https://columbusohmedicalbilling.com/modifier-57-just-surgery',
    read: '2026-11-21',
    confidence: 'A',
  },
  'novitas-g0316': {
    title: 'Prolonged hospital services under Medicare',
    publisher: 'Novitas Solutions, Medicare contractor',
    address: 'https://www.novitas-solutions.com/webcenter/portal/MedicareJH/pagebyid?contentId=00276908',
    read: '2026-11-21',
    confidence: 'A',
  },
  pettigrew: {
    title: '2023 documentation guidelines: components and tips',
    publisher: 'Pettigrew Medical',
    address: 'https://www.pettigrewmedical.com/2023-documentation-guidelines-components-tips/',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aafp-home-visits': {
    title: 'Home visits: levels and minutes',
    publisher: 'a re-post of American Academy of Family Physicians text',
    address: 'https://doctruyen.online/cruise/qml-home-visit',
    read: '2026-11-21',
    confidence: 'B',
  },
  'aafp-telehealth-2025': {
    title: 'Medicare telehealth in 2025: which codes it recognizes',
    publisher: 'American Academy of Family Physicians, FPM',
    address: 'https://aafp.org/pubs/fpm/blogs/gettingpaid/entry/medicare-telehealth-2025.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aafp-g2211': {
    title: 'The longitudinal care add-on: who may report it and when',
    publisher: 'American Academy of Family Physicians, FPM',
    address: 'https://aafp.org/pubs/fpm/issues/2024/0300/coding-g2211.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aafp-advance-care': {
    title: 'Advance care planning: minutes and add-on',
    publisher: 'American Academy of Family Physicians, FPM',
    address: 'http://www.aafp.org/fpm/2016/0300/p32.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aahcm-g2211': {
    title: 'The longitudinal care add-on for home visits',
    publisher: 'American Academy of Home Care Medicine',
    address:
      'https://aahcm.memberclicks.net/index.php?option=com_content&view=article&id=378:g2211-for-home-based-primary-care--hbpc-&catid=23:latest-news&Itemid=135',
    read: '2026-11-21',
    confidence: 'A',
  },
  'acep-observation': {
    title: 'Observation: hours of a same-day stay',
    publisher: 'American College of Emergency Physicians',
    address:
      'https://acep.org/administration/reimbursement/reimbursement-faqs/observation-physician-coding-faq',
    read: '2026-11-21',
    confidence: 'A',
  },
  'amc-2024': {
    title: 'E/M changes for 2024: single minimum minutes',
    publisher: 'American Medical Coding',
    address: 'https://americanmedicalcoding.com/e-m-changes-for-2024-for-medical-coders',
    read: '2026-11-21',
    confidence: 'A',
  },
  'cms-critical-care': {
    title: 'Critical care: when the add-on begins under Medicare',
    publisher: 'Centers for Medicare & Medicaid Services',
    address: 'https://cms.gov/es/node/2071056',
    read: '2026-11-21',
    confidence: 'A',
  },
  'codingintel-critical-care': {
    title: 'CPT and CMS rules for critical care differ',
    publisher: 'CodingIntel',
    address: 'https://codingintel.com/cpt-cms-rules-for-critical-care-differences',
    read: '2026-11-21',
    confidence: 'A',
  },
  'edge-g2211': {
    title: 'The longitudinal care add-on beside preventive services from 2025',
    publisher: 'EdgeMED, quoting a CMS transmittal',
    address:
      'https://edgemed.com/blog/physicians-can-now-report-em-complexity-add-on-code-g2211-with-certain-medicare-part-b-preventive-services',
    read: '2026-11-21',
    confidence: 'A',
  },
  'jucm-telemedicine': {
    title: 'Telemedicine codes of 2025',
    publisher: 'Journal of Urgent Care Medicine',
    address: 'https://jucm.com/whats-new-in-telemedicine-for-2025',
    read: '2026-11-21',
    confidence: 'A',
  },
  'namas-audio': {
    title: 'Audio-only visits: more than ten minutes of discussion',
    publisher: 'NAMAS',
    address: 'https://namas.co/audio-only-telehealth-em-coding-guidelines',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-admission': {
    title: 'Admission and discharge on one date',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://www.ngsmedicare.com/evaluation-and-management-faqs?selectedArticleId=400695',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-observation': {
    title: 'Observation: who reports hospital and who reports office codes',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://ngsmedicare.com/evaluation-and-management-faqs?selectedArticleId=290025',
    read: '2026-11-21',
    confidence: 'A',
  },
  'rheumatologist-telemedicine': {
    title: 'Key telemedicine updates for 2025',
    publisher: 'The Rheumatologist',
    address: 'https://the-rheumatologist.org/article/key-telemedicine-updates-for-2025/2',
    read: '2026-11-21',
    confidence: 'A',
  },
  'rvudoc-advance-care': {
    title: 'Advance care planning, further time',
    publisher: 'RVUdoc',
    address: 'https://www.rvudoc.com/billing/codes/99498',
    read: '2026-11-21',
    confidence: 'B',
  },
  'rvudoc-transitional': {
    title: 'Transitional care: contact, visit and level',
    publisher: 'RVUdoc',
    address: 'https://www.rvudoc.com/billing/codes/99495',
    read: '2026-11-21',
    confidence: 'B',
  },
  'tma-consultations': {
    title: 'Consultation codes: which payers still recognize them',
    publisher: 'Texas Medical Association',
    address: 'https://www.texmed.org/Template.aspx?id=51244',
    read: '2026-11-21',
    confidence: 'A',
  },
  'verimedix-wellness': {
    title: 'Medicare annual wellness visits',
    publisher: 'Verimedix',
    address: 'https://www.verimedix.com/medicare-annual-wellness-visit-billing-g0438-g0439/',
    read: '2026-11-21',
    confidence: 'B',
  },
  'haugen-prescription': {
    title: 'Prescription drug management: contractors do not agree',
    publisher: 'The Haugen Consulting Group',
    address:
      'https://www.thehaugengroup.com/prescription-drug-management-mac-guidance-isnt-the-same-everywhere/',
    read: '2026-11-21',
    confidence: 'A',
  },
  'noridian-prescription': {
    title: 'Prescription drug management',
    publisher: 'Noridian, Medicare contractor',
    address:
      'https://med.noridianmedicare.com/web/jfb/article-detail/-/view/10534/evaluation-and-management-prescription-drug-management',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-prescription-2021': {
    title: 'Prescription drug management, answers of 2021',
    publisher: 'National Government Services, Medicare contractor, as reprinted by WCH',
    address:
      "https://newsletter.wchsb.com/article/2021/March/What's%20New/014482d1-f431-40f5-b089-cc9131546491",
    read: '2026-11-21',
    confidence: 'B',
  },
  'aapc-prescription-drug': {
    title: 'What makes prescription drug management',
    publisher: 'AAPC, Ob-Gyn Coding Alert',
    address:
      'https://aapc.com/codes/coding-newsletters/my-ob-gyn-coding-alert/reader-questions-delve-into-prescription-drug-management-advice-174909-article',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aapc-drug-without-prescription': {
    title: 'The risk of drugs without prescription',
    publisher: 'AAPC, Primary Care Coding Alert',
    address:
      'https://aapc.com/codes/coding-newsletters/my-primary-care-coding-alert/reader-questions-dont-assume-low-risk-in-this-otc-scenario-172046-article',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aapc-review-tied-to-order': {
    title: 'When a review is tied to an order',
    publisher: 'AAPC, Evaluation & Management Coding Alert',
    address:
      'https://www.aapc.com/codes/coding-newsletters/my-evaluation-management-coding-alert/reader-questions-recognize-when-reviewed-is-tethered-to-an-order-175253-article',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aapc-new-mdm-guidelines': {
    title: 'Orders, reviews and the new guidelines on decision making',
    publisher: 'AAPC, Podiatry Coding Alert',
    address:
      'https://aapc.com/codes/coding-newsletters/my-podiatry-coding-alert/reader-questions-focus-on-new-mdm-guidelines-166789-article',
    read: '2026-11-21',
    confidence: 'A',
  },
  'racmonitor-split-shared': {
    title: 'The ambiguities of split or shared visits',
    publisher: 'RACmonitor',
    address: 'https://racmonitor.medlearn.com/the-ambiguities-of-split-shared-visits/',
    read: '2026-11-21',
    confidence: 'B',
  },
  'novitas-split-shared': {
    title: 'Split or shared visits',
    publisher: 'Novitas Solutions, Medicare contractor',
    address: 'https://www.novitas-solutions.com/webcenter/portal/MedicareJH/pagebyid?contentId=00081589',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-new-patient': {
    title: 'New and established patients, initial and subsequent visits, frequently asked questions',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://www.ngsmedicare.com/web/ngs/evaluation-and-management-faqs?selectedArticleId=1510596',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ophthalmology-management': {
    title: 'New or established: where CPT and CMS differ on the subspecialty',
    publisher: 'Ophthalmology Management',
    address: 'https://ophthalmologymanagement.com/issues/2024/novemberdecember/coding-reimbursement',
    read: '2026-11-21',
    confidence: 'A',
  },
  'decisionhealth-consultations': {
    title: 'Payers that no longer take consultation codes',
    publisher: 'DecisionHealth, Part B News',
    address: 'https://pbn.decisionhealth.com/Blogs/DetailPrint.aspx?id=200993',
    read: '2026-11-21',
    confidence: 'B',
  },
  'aafp-g2211-payers': {
    title: 'Which payers recognize the longitudinal care add-on',
    publisher: 'American Academy of Family Physicians, FPM',
    address: 'https://www.aafp.org/pubs/fpm/blogs/gettingpaid/entry/g2211-coverage.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'icd10monitor-prolonged': {
    title: 'Prolonged services in CPT and in Medicare do not agree',
    publisher: 'ICD10monitor',
    address: 'https://icd10monitor.medlearn.com/prolonged-services-in-cpt-versus-medicare-they-do-not-agree/',
    read: '2026-11-21',
    confidence: 'B',
  },
  'aafp-cigna': {
    title: 'A payer reviews the levels of E/M visits',
    publisher: 'American Academy of Family Physicians, FPM',
    address: 'https://www.aafp.org/pubs/fpm/blogs/gettingpaid/entry/cigna-downcoding-em.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'svmic-levels': {
    title: 'Upcoming changes to policies on the levels of E/M visits',
    publisher: 'SVMIC',
    address:
      'https://www.svmic.com/articles/481/upcoming-changes-to-evaluation-and-management-coding-policies',
    read: '2026-11-21',
    confidence: 'B',
  },
  'ncci-policy-2026': {
    title: 'NCCI policy manual 2026, chapter I: which modifiers the edits know',
    publisher: 'Centers for Medicare & Medicaid Services, as cited by a public note',
    address:
      'https://www.cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/medicare-ncci-policy-manual',
    read: '2026-11-21',
    confidence: 'B',
  },
  'cms-claims-manual-12': {
    title: 'Claims processing manual, chapter 12, physicians (text not opened for this table)',
    publisher: 'Centers for Medicare & Medicaid Services',
    address: 'https://www.cms.gov/regulations-and-guidance/guidance/manuals/downloads/clm104c12.pdf',
    read: '2026-11-21',
    confidence: 'C',
  },
  'cms-place-of-service': {
    title: 'Place of service code set (which visits fit a place is our own table)',
    publisher: 'Centers for Medicare & Medicaid Services',
    address: 'https://www.cms.gov/medicare/coding-billing/place-of-service-codes/code-sets',
    read: '2026-11-21',
    confidence: 'C',
  },
  'ama-25': {
    title: 'Setting the record straight: the proper use of modifier 25',
    publisher: 'American Medical Association',
    address:
      'https://www.ama-assn.org/practice-management/cpt/setting-record-straight-proper-use-modifier-25',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aafp-25': {
    title: 'Modifier 25: vaccines, procedures and other services at a visit',
    publisher: 'a re-post of American Academy of Family Physicians text',
    address: 'https://www.sipoch.com/en/article/300330018911663',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-25': {
    title: 'Modifier 25',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://ngsmedicare.com/web/ngs/modifiers?selectedArticleId=1636016',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-modifiers': {
    title: 'E/M and modifiers, frequently asked questions',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://www.ngsmedicare.com/web/ngs/evaluation-and-management-faqs?selectedArticleId=1612771',
    read: '2026-11-21',
    confidence: 'A',
  },
  'priority-25': {
    title: 'Modifier 25',
    publisher: 'Priority Health',
    address: 'https://priorityhealth.com/provider/manual/billing/modifiers/25',
    read: '2026-11-21',
    confidence: 'A',
  },
  'hhs-office-visits': {
    title: 'Office visits beside the giving of drugs',
    publisher: 'US Department of Health and Human Services',
    address:
      'https://hhs.gov/guidance/document/payment-office-or-other-outpatient-evaluation-and-management-em-visits-codes-99201-99215',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aoa-osteopathic': {
    title: 'Osteopathic billing and coding',
    publisher: 'American Osteopathic Association',
    address: 'https://osteopathic.org/practicing-medicine/business-of-medicine/osteopathic-billing-coding',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aafp-osteopathic': {
    title: 'Osteopathic manipulation at a visit',
    publisher: 'American Academy of Family Physicians, FPM',
    address: 'https://www.aafp.org/content/brand/aafp/pubs/fpm/blogs/inpractice/entry/omt_visit.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'bcbsnd-chiropractic': {
    title: 'Chiropractic services',
    publisher: 'Blue Cross Blue Shield of North Dakota',
    address:
      'https://www.bcbsnd.com/providers/policies-precertification/reimbursement-policy/chiropractic-services',
    read: '2026-11-21',
    confidence: 'A',
  },
  'aap-preventive-2025': {
    title: 'Coding for pediatric preventive care 2025',
    publisher: 'American Academy of Pediatrics',
    address: 'https://www.scribd.com/document/920209633',
    read: '2026-11-21',
    confidence: 'A',
  },
  'acep-modifiers': {
    title: 'Modifier dictionary',
    publisher: 'American College of Emergency Physicians',
    address: 'https://acep.org/administration/reimbursement/reimbursement-faqs/modifier-dictionary-faq',
    read: '2026-11-21',
    confidence: 'A',
  },
  'acep-fracture': {
    title: 'Fracture and dislocation management',
    publisher: 'American College of Emergency Physicians',
    address:
      'https://acep.org/administration/reimbursement/reimbursement-faqs/orthopedic-fracture--dislocation-management-faq',
    read: '2026-11-21',
    confidence: 'A',
  },
  'two-visits': {
    title: 'Two E/M visits on one date',
    publisher: 'Medical Economics',
    address: 'https://www.medicaleconomics.com/view/e-m-coding-can-you-bill-multiple-same-day-visits-',
    read: '2026-11-21',
    confidence: 'A',
  },
  'trainingleader-two-visits': {
    title: 'Two E/M visits on one day in 2023',
    publisher: 'Healthcare Training Leader',
    address: 'https://healthcare.trainingleader.com/2022/12/coding-2-em-visits-one-day-2023',
    read: '2026-11-21',
    confidence: 'B',
  },
  'noridian-24': {
    title: 'Modifier 24',
    publisher: 'Noridian, Medicare contractor',
    address: 'https://med.noridianmedicare.com/web/jea/topics/modifiers/24',
    read: '2026-11-21',
    confidence: 'A',
  },
  'ngs-critical-care': {
    title: 'Critical care',
    publisher: 'National Government Services, Medicare contractor',
    address: 'https://ngsmedicare.com/evaluation-and-management?selectedArticleId=608437',
    read: '2026-11-21',
    confidence: 'A',
  },
  'noridian-critical-care': {
    title: 'Critical care services',
    publisher: 'Noridian, Medicare contractor',
    address: 'https://med.noridianmedicare.com/web/jfb/specialties/em/critical-care-services',
    read: '2026-11-21',
    confidence: 'A',
  },
  'facs-split-shared': {
    title: 'Reporting split or shared visits in 2022 and beyond',
    publisher: 'American College of Surgeons',
    address:
      'https://facs.org/for-medical-professionals/news-publications/news-and-articles/bulletin/2022/04/reporting-split-shared-visits-in-2022-and-beyond',
    read: '2026-11-21',
    confidence: 'A',
  },
  'cgs-ai': {
    title: 'Modifier AI, the principal physician of record',
    publisher: 'CGS, Medicare contractor',
    address: 'https://cgsmedicare.com/partb/pubs/news/2013/1113/cope23834A.html',
    read: '2026-11-21',
    confidence: 'A',
  },
  'uth-teaching': {
    title: 'Teaching physicians and the primary care exception',
    publisher: 'UTHealth Houston, McGovern Medical School',
    address: 'https://med.uth.edu/mshbc',
    read: '2026-11-21',
    confidence: 'A',
  },
  'stfm-primary-care-exception': {
    title: 'The primary care exception in 2026',
    publisher: 'Society of Teachers of Family Medicine',
    address: 'https://journals.stfm.org/familymedicine/online-first/fuest-0246',
    read: '2026-11-21',
    confidence: 'A',
  },
  'mcguirewoods-telehealth': {
    title: 'Medicare telehealth flexibilities to the end of 2027',
    publisher: 'McGuireWoods',
    address:
      'https://www.mcguirewoods.com/client-resources/alerts/2026/2/understanding-congress-latest-extension-of-medicare-telehealth-flexibilities',
    read: '2026-11-21',
    confidence: 'A',
  },
  'paltmed-2026': {
    title: 'The 2026 fee schedule: practice expense by place, and telehealth',
    publisher: 'Post-Acute and Long-Term Care Medical Association',
    address:
      'https://paltmed.org/news-media/pe-adjustments-and-telehealth-flexibilities-highlight-cms-2026-physician-fee-schedule',
    read: '2026-11-21',
    confidence: 'A',
  },
  'fcso-substitute': {
    title: 'Substitute physicians: modifiers Q5 and Q6',
    publisher: 'First Coast Service Options, Medicare contractor',
    address: 'https://medicare.fcso.com/Billing_news/0505555.asp',
    read: '2026-11-21',
    confidence: 'A',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
