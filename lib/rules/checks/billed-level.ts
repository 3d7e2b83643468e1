import type { ChartResult } from '../assessment';
import { rungsAbove } from '../billed';
import type { Citations } from '../reason';
import type { Check } from './check';

const cites: Citations = ['bsa-mdm', 'cms-claims-manual-12'];

/** How the billed code stands to the supported one, where they are not the same: once for each size of the difference. */
const billed = (
  id: string,
  severity: Check['severity'],
  say: (chart: ChartResult) => string | undefined,
): Check => ({
  id,
  kind: 'conflict',
  severity,
  needs: 'billedCode',
  look({ assessment: { chart } }) {
    const says = chart && say(chart);
    return says ? { rule: id, says, cites } : undefined;
  },
});

const steps = (number: number) => (number === 1 ? 'one step' : `${number} steps`);

const byRungs = (
  id: string,
  severity: Check['severity'],
  side: 'above' | 'below',
  isMeant: (rungs: number) => boolean,
): Check =>
  billed(id, severity, (chart) => {
    const rungs = rungsAbove(chart.billed, chart.supported) ?? 0;
    if (!isMeant(rungs)) return undefined;
    return `${chart.billed} is billed; what is recorded supports ${chart.supported}. The billed code stands ${steps(Math.abs(rungs))} ${side} it.`;
  });

export const billedLevel: readonly Check[] = [
  byRungs('billed-above-by-one', 'warning', 'above', (rungs) => rungs === 1),
  byRungs('billed-above-by-more', 'error', 'above', (rungs) => rungs > 1),
  byRungs('billed-below', 'info', 'below', (rungs) => rungs < 0),
  billed('billed-without-support', 'error', (chart) =>
    chart.supported === null ? `${chart.billed} is billed; what is recorded supports no code.` : undefined,
  ),
  billed('billed-other-family', 'warning', (chart) =>
    chart.agreement === 'other-family'
      ? `${chart.billed} is billed; what is recorded supports ${chart.supported}, a code of another kind of visit.`
      : undefined,
  ),
];
