import type { Assessment, Reason } from '../../lib/rules';
import { sources } from '../../lib/rules/tables/sources';

/* What every answer has to be, whatever was asked: held of each answer that any test asks for. */

const kinds = ['gap', 'conflict', 'modifier', 'payer', 'note'];
const severities = ['error', 'warning', 'info'];
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A reason and every reason below it. */
function treeOf(reason: Reason): readonly Reason[] {
  return [reason, ...(reason.because ?? []).flatMap(treeOf)];
}

/** What is wrong with an answer in itself; nothing where it is whole. */
export function faultsOf({ code, units, basis, reason, findings, modifiers, addOns, why }: Assessment) {
  const faults: string[] = [];
  const hold = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  hold(['mdm', 'time', 'none'].includes(basis), `basis ${basis}`);
  hold(code === null ? units === undefined : units === 1, 'units without a code, or a code without');
  hold(code === null ? reason === why.says : reason === undefined, 'a reason with a code, or none without');
  hold(code !== null || addOns.length + modifiers.length === 0, 'something beside no code');
  for (const { rule, says, cites, since } of treeOf(why)) {
    hold(/^[a-z]\S+$/.test(rule), `a reason without the name of its rule: ${says}`);
    hold(says.trim() !== '' && isCited(cites), `a reason that says nothing or cites none: ${rule}`);
    hold(since === undefined || day.test(since), `a reason since no day: ${rule}`);
  }
  for (const { modifier, on, status } of modifiers) {
    const isAsked = on === code && ['supported', 'not-supported', 'review'].includes(status);
    hold(isAsked && modifier !== '', `a modifier that is no question on the code: ${modifier}`);
  }
  for (const { id, kind, severity, message, sources: cites } of findings) {
    hold(kinds.includes(kind) && severities.includes(severity), `a finding of no kind: ${id}`);
    hold(id !== '' && message.trim() !== '' && isCited(cites), `a finding that says nothing: ${id}`);
  }
  const places = findings.map(({ severity, id }) => `${severities.indexOf(severity)} ${id}`);
  hold(places.join() === [...new Set(places)].sort().join(), `findings out of order: ${places.join()}`);
  return faults;
}

function isCited(cites: readonly string[]): boolean {
  return cites.length > 0 && cites.every((id) => Object.hasOwn(sources, id));
}
