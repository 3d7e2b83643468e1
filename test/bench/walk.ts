import type { Assessment, Reason } from '../../lib/rules';

/** Goes through every reason, finding and ground of an assessment, so that none is left unmade, and counts their letters. */
export function walk({ why, findings, grounds }: Assessment): number {
  let letters = walkReason(why);
  for (const reason of grounds.modifiers) letters += walkReason(reason);
  for (const reason of grounds.findings) letters += walkReason(reason);
  for (const { message, sources } of findings) letters += message.length + sources.length;
  return letters;
}

function walkReason({ says, facts, cites, because }: Reason): number {
  let letters = says.length + cites.length + (facts ? Object.keys(facts).length : 0);
  for (const reason of because ?? []) letters += walkReason(reason);
  return letters;
}
