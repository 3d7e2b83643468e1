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

/**
 * Brings an element into view and gives its middle, once it has been painted there: input that Firefox is sent before
 * goes to what was painted last.
 */
export function middleOnceDrawn(selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { left, top, width, height } = element.getBoundingClientRect();
        resolve({ x: left + width / 2, y: top + height / 2 });
      }),
    );
  });
}
