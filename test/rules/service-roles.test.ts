import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../lib/rules';
import { codesOf } from '../../lib/rules/services';
import { serviceGroups } from '../../lib/rules/tables/services';
import type { ServiceRole } from '../../lib/rules/tables/services/service';

/*
 * What each service of the list is to the rules of modifiers and add-ons, typed by hand: every code that has a role, and
 * so none that has it not. Medicare's preventive services are those of the list that lets the longitudinal care add-on
 * stand beside modifier 25; what critical care includes is CPT's list.
 */

const roles: Readonly<Record<ServiceRole, string>> = {
  // Office, emergency, hospital, nursing facility, home, consultation, telemedicine, critical and transitional care,
  // eye examination, cognitive assessment, and the hospital's own code of a clinic visit.
  visit: `99202-99205 99211-99215 99281-99285 99221-99223 99231-99236 99238 99239 99304-99310 99315 99316
    99341 99342 99344 99345 99347-99350 99242-99245 99252-99255 98000-98015 99291 99292 99495 99496
    92002 92004 92012 92014 99483 G0463`,
  'preventive-visit': '99381-99387 99391-99397',
  preventive: `G0402 G0438 G0439 G0104 G0105 G0121 90460 90461 90471-90474 90480 M0201 G0008 G0009 G0010 71271 76706
    77063 77067 82270 G0103 G0328 G0403 G0404 G0405 G0101 Q0091 G0102 G0117 G0118 G0296 G0442-G0447 G0473 G0513 G0514
    99406 99407 97802-97804 G0270 G0271 G0108 G0109`,
  'vaccine-administration': '90460 90461 90471-90474 90480 M0201 G0008 G0009 G0010',
  'drug-administration': `96360 96361 96365-96376 96377 96401 96402 96405 96406 96409 96411 96413 96415 96416 96417
    96420 96422 96423 96425 96440 96446 96450 96521 96522 96523`,
  'osteopathic-manipulation': '98925-98929',
  'chiropractic-manipulation': '98940-98943',
  imaging: `70472 71045-71047 71271 74248 74301 74713 75565 75774 76015 76125 76519 76706 76802 76810 76812 76814 76932
    76937 76940 76979 76983 77001-77003 77063 77067 78020 78434 78496 78730 78835 G0279 91200 93303 93304 93306-93308
    93320 93321 93325 93350 93351 93880 93882 93922-93926 93930 93931 93970 93971 93975 93976`,
  laboratory: '82270 88177 88185 88334 88341 88350 88364 88369 88373 G0103 G0328',
  product: '',
  'within-critical-care': `36000 36410 36415 36591 36600 43752 43753 71045 71046 92953 93598 94002-94004 94660 94760-94762`,
  bundled: '94760 94761',
  'follow-up': '99024',
  'asked-by-some-payers': '58300 90480 G0442-G0447 G0473 99406 99407',
};

/** Codes between blanks; a hyphen stands between the first and the last of consecutive numbers, after a letter too. */
function codes(written: string): readonly string[] {
  return written
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part) => {
      const [first = '', last = first] = part.split('-');
      const letter = /^[A-Z]/.exec(first)?.[0] ?? '';
      const [from, to] = [Number(first.slice(letter.length)), Number(last.slice(letter.length))];
      return Array.from(
        { length: to - from + 1 },
        (_, index) => letter + String(from + index).padStart(5 - letter.length, '0'),
      );
    });
}

const listed = serviceGroups().flatMap((group) => codesOf(group.codes));

describe('the codes that are', () => {
  it.each(Object.entries(roles) as [ServiceRole, string][])('%s', (role, written) => {
    const having = listed.filter((code) => serviceOf(code)?.roles.includes(role));
    expect(having.toSorted()).toEqual(codes(written).toSorted());
  });
});

describe('a code of a range', () => {
  it.each<[string, ServiceRole]>([
    ['70010', 'imaging'],
    ['76999', 'imaging'],
    ['77004', 'imaging'],
    ['77092', 'imaging'],
    ['78012', 'imaging'],
    ['78999', 'imaging'],
    ['80047', 'laboratory'],
    ['80439', 'laboratory'],
    ['81000', 'laboratory'],
    ['89398', 'laboratory'],
    ['90281', 'product'],
    ['90399', 'product'],
    ['90476', 'product'],
    ['90759', 'product'],
    ['J0120', 'product'],
    ['J9999', 'product'],
  ])('%s: %s alone', (code, role) => {
    expect(serviceOf(code)?.roles).toEqual([role]);
    expect(serviceOf(code)?.global).toBe('XXX');
  });

  it.each([
    '70009',
    '77000',
    '77093',
    '78011',
    '80046',
    '80440',
    '80999',
    '89399',
    '90280',
    '90400',
    '90475',
    '90760',
  ])('%s lies outside of them', (code) => {
    expect(serviceOf(code)).toBeUndefined();
  });

  it.each(['90480', '90481', '90484', 'J0119', 'K0001'])('%s is no product', (code) => {
    expect(serviceOf(code)?.roles.includes('product') ?? false).toBe(false);
  });
});
