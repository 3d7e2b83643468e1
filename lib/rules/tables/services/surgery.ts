import { none, procedureNotTransitional, procedureWithAftercare } from './pairings';
import type { ServiceGroup } from './service';

/** Surgery that is often decided at a visit. */
export const surgery = (): readonly ServiceGroup[] => [
  {
    kind: 'major surgery',
    global: '090',
    codes:
      '11771 11772 14020 14021 14040 14041 14060 14061 15823 19120 19301 19303 22551 22612 22633 23410 23412 23472 25607-25609 26055 26160 27130 27236 27244 27245 27446 27447 27792 27814 28285 28296 29806 29822-29825 29827 29828 29870 29871 29873-29877 29879-29882 29888 33208 33228 33249 33533 35301 36821 42820 42821 42825 42826 42830 42831 43644 44140 44204 44950 44960 44970 46250 46255 46257 46258 46260 47562 47563 49505 49507 49650 52601 52648 55866 57288 58150 58571 58662 59812 59820 60220 60240 61312 61510 63030 63047 64721 66821 66982-66984',
  },
  { kind: 'major surgery', global: 'ZZZ', codes: '29826 44955' },
  { kind: 'major surgery', global: '090', codes: '43775', pairs: none },
  { kind: 'excision of a pilonidal cyst', global: '010', codes: '11770' },
  { kind: 'heart valve placed by catheter', global: '000', codes: '33361' },
  { kind: 'gynecologic laparoscopy', global: '010', codes: '58661' },
  { kind: 'hernia repair', global: '000', codes: '49591-49596', pairs: procedureWithAftercare },
  { kind: 'bronchoscopy', global: '000', codes: '31622-31624' },
  { kind: 'drainage around the heart', global: '000', codes: '33016', pairs: '.ss. ssss sss .s ss s...s' },
  { kind: 'dialysis access procedure', global: '000', codes: '36901 36902', pairs: procedureNotTransitional },
  { kind: 'coronary stent or balloon', global: '000', codes: '92920 92928' },
  { kind: 'kidney stone or ureter procedure', global: '090', codes: '50590' },
  { kind: 'kidney stone or ureter procedure', global: '000', codes: '52332' },
  {
    kind: 'kidney stone or ureter procedure',
    global: '000',
    codes: '52356',
    pairs: procedureNotTransitional,
  },
  { kind: 'abortion', global: '010', codes: '59840' },
];
