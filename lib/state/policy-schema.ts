import * as z from 'zod/mini';
import { policyShape } from './kept-settings';

/** As much of a JSON schema as a policy comes to. */
interface Declared {
  readonly type: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Declared;
}

/**
 * The schema by which Chrome and Edge hand a policy over, made from what reads it. It declares types alone: of a value
 * that a schema refuses they say nothing, neither to the page nor among their own policies, so that a slip of the pen
 * would go unseen. The allowed values stand in the descriptions, and the settings name what is none of them.
 */
export function policySchema(): object {
  const { properties } = z.toJSONSchema(policyShape) as { properties: Readonly<Record<string, Declared>> };
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, typesOf(one)])),
  };
}

function typesOf({ type, items, enum: allowed, description }: Declared): object {
  const words = allowed ? `one of ${allowed.join(', ')}` : description;
  return {
    type,
    ...(words ? { description: words } : {}),
    ...(items ? { items: typesOf(items) } : {}),
  };
}
