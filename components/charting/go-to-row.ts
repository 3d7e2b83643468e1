/**
 * Brings the focus to a row of the panel by its name, or to the first of its parts; where it is folded away, it is
 * unfolded first.
 */
export function goToRow(row: string): void {
  const fold = document.querySelector<HTMLDetailsElement>(`details[data-rows~="${row}"]`);
  if (fold) fold.open = true;
  focusOnceDrawn(`[data-row="${row}"], [data-row^="${row}."]`);
}

/** Brings the focus to the name of the panel, before all that can be reached; letters are typed into nothing there. */
export function focusTop(options?: FocusOptions): void {
  document.querySelector<HTMLElement>('.panel h1')?.focus(options);
}

/** Brings the focus to the first choice of the panel, which stands above every notice. */
export function focusContext(): void {
  document.querySelector<HTMLElement>('[data-context="family"]')?.focus();
}

let onItsWay = false;

/** Whether the focus has a place to go to that is not drawn yet. */
export function isFocusOnItsWay(): boolean {
  return onItsWay;
}

/** Brings the focus to the first that a selector finds, as soon as there is one. */
export function focusOnceDrawn(selector: string): void {
  const isReached = () => {
    const control = document.querySelector<HTMLElement>(selector);
    control?.focus();
    return control !== null;
  };
  if (isReached()) return;
  // What is folded away is drawn once it is unfolded, and may be loaded first.
  const drawn = new MutationObserver(isReached);
  drawn.observe(document.body, { childList: true, subtree: true });
  // Whoever has gone elsewhere meanwhile stays there.
  onItsWay = true;
  const arrive = () => {
    onItsWay = false;
    drawn.disconnect();
  };
  document.addEventListener('focusin', arrive, { once: true });
}
