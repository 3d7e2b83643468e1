import type { TestRemark } from '../mdm/tests';
import type { Citations } from '../reason';
import { listed } from '../wording';
import type { Check } from './check';

/** Tests listed one by one that earn less than was ticked: said once for each cause. */
const remarkCheck = (remark: TestRemark, say: (codes: string) => string, cites: Citations): Check => ({
  id: `test-${remark}`,
  kind: 'note',
  severity: 'info',
  needs: 'testRemarks',
  look({ mdm: { data } }) {
    if (!data.tests.remarks.some((found) => found.remark === remark)) return undefined;
    const codes = data.tests.remarks.filter((found) => found.remark === remark).map(({ code }) => code);
    return { rule: `test-${remark}`, says: say(listed(codes)), cites };
  },
});

export const testCredit: readonly Check[] = [
  remarkCheck(
    'interpretation-billed',
    (codes) => `${codes}: its interpretation is billed by the clinician, so the test earns no data credit.`,
    ['facs-data', 'gill-data'],
  ),
  remarkCheck(
    'nothing-to-interpret',
    (codes) => `${codes}: a laboratory value has nothing to interpret; no interpretation is counted.`,
    ['aaos-errata-2023', 'cms-fee-schedule'],
  ),
  remarkCheck('pulse-oximetry', (codes) => `${codes}: pulse oximetry is not a test in the data element.`, [
    'cpt-em-guidelines',
  ]),
];
