/**
 * A call as an expression, to be evaluated in a document by the browser's debugger: the document's own policy lets
 * it evaluate nothing. The function sees only its arguments, which are plain values.
 */
export function call(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${run})(...${JSON.stringify(args)})`;
}

/** Runs axe-core, which must be there already, on a document; a line for each rule that it finds broken. */
export const runAxe = `axe.run(document).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`;
