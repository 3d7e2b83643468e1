import { describe, expect, it } from 'vitest';
import { reasonsUnder } from '../../../components/charting/reasons-under';
import { assess, type Encounter, type Reason } from '../../../lib/rules';

/* Explain and the trail for an audit say a sentence once. */

const office: Encounter = { dateOfService: '2026-03-02', family: 'office', visit: 'established' };

function said(reason: Reason): readonly string[] {
  return [reason.says, ...reasonsUnder(reason).flatMap((under) => said(under))];
}

describe('the reasons that are said', () => {
  it('of nothing ticked are one sentence', () => {
    expect(said(assess(office).why)).toEqual(['Nothing is ticked in problems, data or risk.']);
  });

  it('lose none that says something else', () => {
    const { why } = assess({ ...office, time: { minutes: 5 } });
    expect(reasonsUnder(why)).toEqual(why.because);
    expect(said(why)).toHaveLength(3);
    const under: Reason = { rule: 'b', says: 'So it is.', cites: ['bsa-mdm'], because: [why] };
    expect(reasonsUnder({ ...under, rule: 'a', because: [under] })).toEqual([under]);
  });
});
