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
 * goes to what was painted last. What opened a moment ago may still be scrolled by the focus it takes, so the element
 * is brought back until it stays.
 */
export async function middleOnceDrawn(selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const start = performance.now();
  // What is loaded when it is asked for comes a moment after.
  while (!document.querySelector(selector)) {
    if (performance.now() - start > 5000) throw new Error(`nothing at ${selector}`);
    await new Promise((then) => setTimeout(then, 20));
  }
  for (let tries = 0; tries < 10; tries += 1) {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`nothing at ${selector}`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A named function would bring a helper of the loader's along, which the document does not have.
    await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (x >= 0 && y >= 0 && x < innerWidth && y < innerHeight) return { x, y };
  }
  throw new Error(`${selector} does not come into view`);
}

/**
 * Has the document note when a press arrives. The input goes to its process by another way than a question does, and on
 * a busy machine what is asked next would overtake it.
 */
export function notePress(): void {
  const { dataset } = document.documentElement;
  dataset.awaitsPress = '';
  addEventListener('pointerup', () => delete dataset.awaitsPress, { capture: true, once: true });
}

/**
 * Whether the press that was to be noted has arrived; what it set off in the same turn has then happened too. A document
 * that took the place of the one that was pressed waits for none.
 */
export function hasArrived(): boolean {
  return document.documentElement.dataset.awaitsPress === undefined;
}

/**
 * How many keys the document has seen let go of, counted from the first time this is asked. Keys go to its process by
 * another way than a question does, as a press of the mouse does.
 */
export function keysSeen(): number {
  const { dataset } = document.documentElement;
  if (dataset.keysSeen === undefined) {
    dataset.keysSeen = '0';
    addEventListener('keyup', () => (dataset.keysSeen = String(Number(dataset.keysSeen) + 1)), {
      capture: true,
    });
  }
  return Number(dataset.keysSeen);
}

/**
 * Whether the document has seen as many keys let go of as that. One that has lost the focus to a key, or took the place
 * of the one that had it, waits for none.
 */
export function hasSeenKeys(wanted: number): boolean {
  const seen = document.documentElement.dataset.keysSeen;
  return seen === undefined || Number(seen) >= wanted || !document.hasFocus();
}
