/* A relative value file as CMS lays it out, of made-up codes: titles, a header over several lines, 32 columns. */

const blank = (count: number) => ','.repeat(count);

export const title = '2026 National Physician Fee Schedule Relative Value File July Release';

const titles = [
  `,,${title}${blank(29)}`,
  `,,CPT codes and descriptions only are copyright 2026 American Medical Association.${blank(29)}`,
  blank(31),
  `,,RELEASED 06/30/2026${blank(29)}`,
  `${blank(29)}NON-FACILITY,FACILITY,`,
  `,,,,NOT USED${blank(22)}PHYSICIAN,,DIAGNOSTIC,PE USED,PE USED,MP USED`,
];

export const header = [
  ',,,STATUS,MEDICARE,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,PRIC,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT',
  'HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,IND,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT',
];

/** One row of the file. */
export function row(
  code: string,
  global: string,
  { modifier = '', status = 'A', words = 'Some words' } = {},
): string {
  const values = '0.10,0.76,,0.76,NA,0.02,0.99,0.99,1';
  const rest = '0.00,0.00,0.00,0,0,0,0,0,9,,33.4009,09,0,99,0.00,0.00,0.00';
  return `${code},${modifier},${words},${status},,${values},${global},${rest}`;
}

/** Enough codes for a whole file, from 89000 on and then a few with a letter. */
export const rows: readonly string[] = [
  ...Array.from({ length: 10_800 }, (_, index) => row(String(89_000 + index), index % 2 ? '010' : '000')),
  ...['A4550', 'G0439', 'J1100', 'Q0091', 'R0070', 'V5364'].map((code) => row(code, 'XXX')),
];

/** The lines of a whole file, with other rows put before those that make it whole. */
export function lines(...first: readonly string[]): readonly string[] {
  return [...titles, ...header, ...first, ...rows];
}

/** On which line of such a file its first row stands. */
export const firstRow = titles.length + header.length + 1;
