import type { ServiceRange } from './service';

/** Services that are treated alike by the hundred, and that no edit pairs with a visit. */
export const serviceRanges: readonly ServiceRange[] = [
  { kind: 'imaging', global: 'XXX', roles: ['imaging'], first: '70010', last: '76999' },
  { kind: 'imaging', global: 'XXX', roles: ['imaging'], first: '77001', last: '77092' },
  { kind: 'nuclear medicine scan', global: 'XXX', roles: ['imaging'], first: '78012', last: '78999' },
  { kind: 'laboratory test', global: 'XXX', roles: ['laboratory'], first: '80047', last: '80439' },
  { kind: 'laboratory test', global: 'XXX', roles: ['laboratory'], first: '81000', last: '89398' },
  { kind: 'immune globulin', global: 'XXX', roles: ['product'], first: '90281', last: '90399' },
  {
    kind: 'vaccine',
    global: 'XXX',
    roles: ['product'],
    first: '90476',
    last: '90759',
    // The giving of a vaccine against COVID-19, and counseling about vaccines.
    except: '90480-90484',
  },
  { kind: 'drug', global: 'XXX', roles: ['product'], first: 'J0120', last: 'J9999' },
];
