import { type ContractorId, contractorIds, contractors } from './tables/contractors';
import { builtInPayers, type Payers } from './tables/payers';

/** The contractors of Medicare whose own readings are known, and none, each with its name. */
export const knownContractors: readonly { readonly id: ContractorId; readonly label: string }[] =
  contractorIds.map((id) => ({ id, label: contractors[id].label }));

/** The built-in payers, of which Medicare has the contractor whose own readings apply. */
export function payersUnder(contractor: ContractorId): Payers {
  const { medicare } = builtInPayers;
  return { ...builtInPayers, medicare: { ...medicare, switches: { ...medicare.switches, contractor } } };
}
