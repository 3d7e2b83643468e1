import type { Accessible, AccessibleState } from './driver';

/** As much of what the debugger tells of an element as is read here; the first of a tree holds the others. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

interface Value {
  readonly value?: unknown;
  readonly relatedNodes?: readonly { readonly backendDOMNodeId: number }[];
}

/** Names of Chromium's own for what ARIA has a name for, or none. */
const roles: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
  Date: 'date',
};

/** What Chromium tells a screen reader of a page. */
export function chromiumTree(nodes: readonly Node[]): Accessible {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const focused = focusedOf(nodes);
  const within = (node: Node): readonly Accessible[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child || child.role?.value === 'InlineTextBox') return [];
      return child.ignored ? within(child) : [accessible(child)];
    });
  const accessible = (node: Node): Accessible => {
    const role = text(node.role);
    return {
      role: roles[role] ?? role,
      name: text(node.name),
      value: role === 'heading' ? text(property(node, 'level')) : text(node.value),
      description: text(node.description),
      states: statesOf(node, focused !== undefined && node.backendDOMNodeId === focused),
      children: within(node),
    };
  };
  const [root] = nodes;
  if (!root) throw new Error('Chromium told nothing');
  return accessible(root);
}

/** The innermost element that has the focus, or that has it on behalf of a field. */
function focusedOf(nodes: readonly Node[]): number | undefined {
  const node = nodes.findLast((one) => property(one, 'focused')?.value === true);
  const [active] = (node && property(node, 'activedescendant')?.relatedNodes) ?? [];
  return (active ?? node)?.backendDOMNodeId;
}

function statesOf(node: Node, isFocused: boolean): readonly AccessibleState[] {
  const expanded = property(node, 'expanded')?.value;
  const states: readonly (AccessibleState | false)[] = [
    isFocused && 'focused',
    text(property(node, 'checked')) === 'true' && 'checked',
    expanded === true && 'expanded',
    expanded === false && 'collapsed',
    property(node, 'disabled')?.value === true && 'disabled',
    text(property(node, 'invalid')) === 'true' && 'invalid',
  ];
  return states.filter((state) => state !== false);
}

function property(node: Node, wanted: string): Value | undefined {
  return node.properties?.find(({ name }) => name === wanted)?.value;
}

function text(value: Value | undefined): string {
  return String(value?.value ?? '');
}
