import { modalityOf } from '../modality';
import type { Citations } from '../reason';
import { telehealthPlaces } from '../tables/places';
import { billedCheck } from './billed';
import type { Check } from './check';

const cites: Citations = ['aafp-telehealth-2025'];

/** Both modifiers of modality on one visit. */
const videoAndAudio = billedCheck('billed-95-with-93', 'warning', (billed) =>
  billed.includes('95') && billed.includes('93')
    ? { says: '95 says video and 93 says audio alone: one visit is one or the other.', cites }
    : undefined,
);

/** A modifier of modality that the modality contradicts. */
const contradicted = billedCheck('billed-telehealth-modality', 'warning', (billed, { encounter }) => {
  const modality = modalityOf(encounter);
  if (modality === undefined) return undefined;
  const wrong = [
    ...(billed.includes('95') && modality !== 'video' ? ['95 says video'] : []),
    ...['93', 'FQ']
      .filter((one) => billed.includes(one) && modality !== 'audio')
      .map((one) => `${one} says audio alone`),
  ];
  if (wrong.length === 0) return undefined;
  return {
    says: `${wrong.join(', ')}; the visit is given as ${modality === 'in-person' ? 'in person' : `one by ${modality}`}.`,
    cites,
  };
});

/** A modifier of video that Medicare reads from the place of service. */
const notNeeded = billedCheck('billed-95-not-needed', 'info', (billed, { encounter, payer }) => {
  const { context = {} } = encounter;
  const place = context.placeOfService;
  const places: readonly (string | undefined)[] = Object.values(telehealthPlaces);
  if (payer.switches.modifiers !== 'medicare' || !billed.includes('95') || !places.includes(place))
    return undefined;
  return {
    says: `95: ${payer.label} reads telehealth from place of service ${place} and needs no modifier.`,
    cites,
  };
});

/** A modifier that the codes of telemedicine already hold. */
const inTheCode = billedCheck(
  'billed-modality-in-the-code',
  'info',
  (billed, { answer: { ladder }, assessment }) => {
    const found = ['93', '95'].filter((one) => billed.includes(one));
    if (found.length === 0 || !ladder?.startsWith('telemedicine') || assessment.code === null)
      return undefined;
    return { says: `${found.join(', ')}: ${assessment.code} itself says how the visit was held.`, cites };
  },
);

/** Two ways to say audio alone. */
const saidTwice = billedCheck('billed-93-with-fq', 'info', (billed) =>
  billed.includes('93') && billed.includes('FQ')
    ? { says: '93 and FQ both say audio alone; one of them is enough.', cites }
    : undefined,
);

/** The former modifier of telehealth. */
const former = billedCheck('billed-gt', 'warning', (billed, { payer }) =>
  billed.includes('GT') && payer.switches.modifiers === 'medicare'
    ? {
        says: `GT: ${payer.label} takes it from critical access hospitals alone, not on a clinician's visit.`,
        cites,
      }
    : undefined,
);

export const billedTelehealth: readonly Check[] = [
  videoAndAudio,
  contradicted,
  notNeeded,
  inTheCode,
  saidTwice,
  former,
];
