import type { ComponentChildren } from 'preact';

interface CardProps {
  /** Its name in the document. */
  readonly id: string;
  readonly title: string;
  /** At the end of the heading: a word, and how far up its colour stands (0 for none). */
  readonly pill?: { readonly words: string; readonly step: number } | undefined;
  readonly children: ComponentChildren;
}

/** A titled section of the panel. */
export function Card({ id, title, pill, children }: CardProps) {
  const titleId = `${id}-title`;
  return (
    <section class="card" id={id} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {pill && <span class={`pill num on-${pill.step}`}>{pill.words}</span>}
      </header>
      {children}
    </section>
  );
}
