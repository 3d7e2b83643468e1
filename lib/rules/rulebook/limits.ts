import { audioMinutes, sameDayStayHours } from '../tables/add-ons';
import { ladders, preventiveCodes } from '../tables/codes';
import { preventiveAges } from '../tables/preventive';
import { datedRow, type RulebookRow, type RulebookSection, type Setting } from './row';
import { ladderIds } from './words';

/** Preventive visits by age, and the limits of audio visits and same-day stays. */
export const limitSections: readonly ((setting: Setting) => RulebookSection)[] = [
  (setting) => ({
    id: 'preventive.by-age',
    title: 'Preventive visits by age',
    columns: ['New patient', 'Established patient'],
    rows: preventiveAges.flatMap((row) =>
      row.value.map((first, band, ages) => {
        const codes = [preventiveCodes.new, preventiveCodes.established].flatMap((byBand) =>
          byBand.slice(band, band + 1),
        );
        return datedRow(setting, row, {
          id: `preventive.by-age.${first}`,
          says: ageWords(first, ages[band + 1]),
          cells: codes,
          codes,
        });
      }),
    ),
  }),
  (setting) => ({
    id: 'limit',
    title: 'Audio visits and same-day stays',
    columns: ['Limit'],
    rows: [...audio(setting), ...sameDayStay(setting)],
  }),
];

function ageWords(first: number, next: number | undefined): string {
  if (next === undefined) return `${first} years and older`;
  if (first === 0) return `Under ${next} year`;
  return `${first} to ${next - 1} years`;
}

function audio(setting: Setting): readonly RulebookRow[] {
  return audioMinutes.map((row) =>
    datedRow(setting, row, {
      id: 'telemedicine.audio-too-short',
      says: 'Audio visits',
      cells: [`More than ${row.value} min of medical discussion, and in all`],
      codes: ladderIds
        .filter((ladder) => ladder.startsWith('telemedicine-audio'))
        .flatMap((ladder) => ladders[ladder]),
      applies: setting.payer.switches.telemedicineCodes === 'recognized',
    }),
  );
}

function sameDayStay(setting: Setting): readonly RulebookRow[] {
  return sameDayStayHours.map((row) =>
    datedRow(setting, row, {
      id: 'same-day-stay.short',
      says: 'Admission and discharge on one date',
      cells: [`Its own codes from ${row.value} hours on; shorter, an initial hospital visit`],
      codes: [...ladders['hospital-same-day'], ...ladders['hospital.initial']],
      applies: setting.payer.switches.sameDayStay === 'eight-hours',
    }),
  );
}
