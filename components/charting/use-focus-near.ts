import { useEffect } from 'preact/hooks';
import { focusTop, isFocusOnItsWay } from './go-to-row';

/** What had the focus last, and the card that it is in. */
interface Focused {
  readonly control: Element;
  readonly card: Element | null;
}

/**
 * Where a change takes away what has the focus, as an undoing may, the focus goes to the first control of the same
 * card, or, where that has gone too, to the top: on the page itself neither a hand nor an ear knows where it is.
 */
export function useFocusNear(): void {
  useEffect(() => {
    let last: Focused | undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const enter = ({ target }: FocusEvent) => {
      // A dialog hands the focus back by itself.
      const isOfPanel = target instanceof Element && !target.closest('dialog');
      last = isOfPanel ? { control: target, card: target.closest('.card') } : undefined;
    };
    const leave = () => {
      // What is taken away is left as well, and is gone a moment later.
      queueMicrotask(() => {
        if (last?.control.isConnected && document.activeElement === document.body) last = undefined;
      });
    };
    document.addEventListener('focusin', enter, { signal });
    document.addEventListener('focusout', leave, { signal });
    const isLost = () =>
      last?.control.isConnected === false && document.activeElement === document.body && !isFocusOnItsWay();
    const gone = new MutationObserver(() => {
      if (!isLost()) return;
      // Between two controls the page itself has it for a moment.
      setTimeout(() => {
        if (!last || !isLost()) return;
        const { card } = last;
        last = undefined;
        const next =
          card?.isConnected && card.querySelector<HTMLElement>('a[href], button, input, select, summary');
        if (next) next.focus();
        else focusTop({ preventScroll: true });
      });
    });
    gone.observe(document.body, { childList: true, subtree: true });
    return () => {
      listening.abort();
      gone.disconnect();
    };
  }, []);
}
