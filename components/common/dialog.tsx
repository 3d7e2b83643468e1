import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface DialogProps {
  readonly title: string;
  readonly class?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over the page, open as long as it is drawn, with its title and a button that closes it. */
export function Dialog({ title, class: name, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the first frame, so that nothing is drawn that is not open yet.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClose} class={name}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="ghost" data-do="close" onClick={() => dialog.current?.close()}>
          {i18n.t('explain.close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
