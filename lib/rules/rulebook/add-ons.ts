import {
  advanceCareMinutes,
  longitudinalCareBases,
  longitudinalCareBesidePreventive,
  transitionalDays,
} from '../tables/add-ons';
import { addOnCodes, wellnessVisitCodes } from '../tables/codes';
import { switchCites } from '../tables/payers';
import { datedRow, type RulebookRow, type RulebookSection, type Setting, undatedRow } from './row';
import { ladderWords, visitCodes } from './words';

/** What is reported beside a visit. */
export function addOnSection(setting: Setting): RulebookSection {
  return {
    id: 'add-on',
    title: 'Reported beside a visit',
    columns: ['Code', 'Where'],
    rows: [
      ...longitudinalCare(setting),
      ...advanceCare(setting),
      ...transitionalCare(setting),
      ...wellness(setting),
    ],
  };
}

function longitudinalCare(setting: Setting): readonly RulebookRow[] {
  const code = addOnCodes.longitudinalCare;
  const applies = setting.payer.switches.longitudinalCare === 'recognized';
  return [
    ...longitudinalCareBases.map((row) =>
      datedRow(setting, row, {
        id: 'add-on.longitudinal-care.beside',
        says: 'Longitudinal care',
        note: 'continuing focal point of all care',
        cells: [code, `Beside ${row.value.map((ladder) => ladderWords(ladder).toLowerCase()).join('; ')}`],
        codes: [code, ...row.value.flatMap(visitCodes)],
        applies,
      }),
    ),
    ...longitudinalCareBesidePreventive.map((row) =>
      datedRow(setting, row, {
        id: 'add-on.longitudinal-care.modifier-25',
        says: 'Longitudinal care beside modifier 25',
        cells: [
          code,
          row.value
            ? 'Only where a preventive service is given on the same day'
            : 'Not beside a visit with modifier 25',
        ],
        codes: [code],
        applies,
      }),
    ),
  ];
}

function advanceCare(setting: Setting): readonly RulebookRow[] {
  const { advanceCareFirst, advanceCareFurther } = addOnCodes;
  return advanceCareMinutes.flatMap((row) => [
    datedRow(setting, row, {
      id: 'add-on.advance-care.first',
      says: 'Advance care planning',
      note: 'its minutes are no minutes of the visit',
      cells: [advanceCareFirst, `From ${row.value.first} min`],
      codes: [advanceCareFirst],
    }),
    datedRow(setting, row, {
      id: 'add-on.advance-care.further',
      says: 'Advance care planning, further units',
      cells: [advanceCareFurther, `From ${row.value.further} min, then each ${row.value.each} min`],
      codes: [advanceCareFurther],
    }),
  ]);
}

function transitionalCare(setting: Setting): readonly RulebookRow[] {
  return transitionalDays.flatMap((row) => {
    const { contact, high, moderate } = row.value;
    const wording = (id: string, code: string, days: number, level: string) =>
      datedRow(setting, row, {
        id: `transitional-care.${id}`,
        says: `Care after a discharge, ${level} decision making`,
        note: "takes the place of the visit's own code",
        cells: [code, `First contact within ${contact} business days, visit within ${days} days`],
        codes: [code],
      });
    return [
      wording('high', addOnCodes.transitionalHigh, high, 'high'),
      wording('moderate', addOnCodes.transitionalModerate, moderate, 'moderate or high'),
    ];
  });
}

function wellness({ payer }: Setting): readonly RulebookRow[] {
  return [
    undatedRow(switchCites.wellnessVisits, switchCites.wellnessVisits, {
      id: 'add-on.wellness',
      says: 'Medicare wellness visits',
      cells: [wellnessVisitCodes, 'Beside an office, home or preventive visit of the same day'],
      codes: wellnessVisitCodes,
      applies: payer.switches.wellnessVisits === 'recognized',
    }),
  ];
}
