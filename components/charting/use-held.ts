import { useState } from 'preact/hooks';

/** Where something to answer stands among what there is before signing. */
export type Place = 'open' | 'queried' | 'answered' | 'to-show';

/** What the element around something to answer needs, so that it stays while the focus is in it. */
export interface Holding {
  readonly onFocusIn: () => void;
  readonly onFocusOut: (event: {
    readonly currentTarget: Element;
    readonly relatedTarget: EventTarget | null;
  }) => void;
}

interface Held {
  readonly id: string;
  readonly place: Place;
}

/**
 * What stays in its place because the focus is in it, though its answer puts it elsewhere: arrow keys go through the
 * answers of a closed list, and each counts at once.
 */
export function useHeld(): {
  readonly held: Held | undefined;
  readonly holding: (id: string, place: Place) => Holding;
} {
  const [held, setHeld] = useState<Held>();
  const holding = (id: string, place: Place): Holding => ({
    onFocusIn: () => setHeld({ id, place }),
    onFocusOut: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHeld(undefined);
    },
  });
  return { held, holding };
}
