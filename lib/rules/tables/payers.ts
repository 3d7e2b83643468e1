import type { ProlongedRule } from './prolonged';

/** How a payer departs from another's rules. */
export interface PayerProfile {
  readonly id: string;
  readonly label: string;
  readonly prolonged: ProlongedRule;
}

export type Payers = Readonly<Record<string, PayerProfile>>;

/** The profile of an encounter that names none. */
export const defaultPayer = 'cpt';

export const builtInPayers: Payers = {
  cpt: { id: 'cpt', label: 'CPT', prolonged: 'cpt' },
  medicare: { id: 'medicare', label: 'Medicare', prolonged: 'medicare' },
};
