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
export function faultsOf(assessment: Assessment) {
  const { code, units, basis, reason, findings, modifiers, addOns, why, grounds } = assessment;
  const faults: string[] = [];
  const hold = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  hold(['mdm', 'time', 'none'].includes(basis), `basis ${basis}`);
  hold(code === null ? units === undefined : units === 1, 'units without a code, or a code without');
  hold(code === null ? reason === why.says : reason === undefined, 'a reason with a code, or none without');
  hold(code !== null || addOns.length + modifiers.length === 0, 'something beside no code');
  for (const { rule, says, cites, since } of [why, ...grounds.modifiers, ...grounds.findings].flatMap(
    treeOf,
  )) {
    hold(/^[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)*$/.test(rule), `a reason without the name of its rule: ${says}`);
    hold(says.trim() !== '' && isCited(cites), `a reason that says nothing or cites none: ${rule}`);
    hold(since === undefined || day.test(since), `a reason since no day: ${rule}`);
  }
  hold(
    grounds.modifiers.map(({ rule }) => rule).join() ===
      modifiers.map(({ modifier }) => `modifier.${modifier}`).join(),
    'a modifier without its rule',
  );
  hold(grounds.findings.length === findings.length, 'a finding without its rule');
  for (const [index, { id, message, sources: cites }] of findings.entries()) {
    const { rule, says, cites: written } = grounds.findings[index] ?? { rule: '', says: '', cites: [] };
    const names = [id, `gap.${id}`, id.toLowerCase().replace(/^modifier-(\w+)(-.*)?$/, 'modifier.$1')];
    hold(
      names.includes(rule) || names.includes(rule.toLowerCase()),
      `a finding by another rule: ${id}, ${rule}`,
    );
    hold(
      message === says && cites.join() === written.join(),
      `a finding that is not as its rule says it: ${id}`,
    );
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
