import { useEffect, useRef } from 'preact/hooks';

/** What the keys of the panel do. */
interface Keys {
  readonly find: () => void;
  readonly help: () => void;
  /** Opens the rule of the row that has the focus. */
  readonly rule: () => void;
  /** Starts the clock, or stops it. */
  readonly clock: () => void;
  readonly explain: () => void;
  readonly copy: () => void;
  /** Puts the encounter away and begins a new one; undoing comes back. */
  readonly begin: () => void;
  /** Goes to where the code of a same-day service is typed. */
  readonly services: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Moves the row that has the focus among its neighbours. */
  readonly rowUp: () => void;
  readonly rowDown: () => void;
}

/** What goes on as long as its keys are held down; all else happens once, however slow the hand is. */
const goesOn: ReadonlySet<keyof Keys> = new Set(['undo', 'redo', 'rowUp', 'rowDown']);

/**
 * Listens to the keys that do something anywhere in the panel, but where they are typed or a dialog is open.
 * @param single whether a sign without Ctrl or Alt is a shortcut as well
 */
export function useKeys(single: boolean, keys: Keys): void {
  /** The key that did something and is down still: where it led, it is not typed. */
  const held = useRef<string | undefined>(undefined);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat && event.key === held.current) {
        event.preventDefault();
        return;
      }
      held.current = undefined;
      const wanted = wantedBy(event);
      const isSingle = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!wanted || (isSingle && !single) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (!goesOn.has(wanted)) held.current = event.key;
      keys[wanted]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function wantedBy({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  target,
}: KeyboardEvent): keyof Keys | undefined {
  // A list of choices opens by the same keys, and stays where it is.
  if (altKey && !ctrlKey && !metaKey && !shiftKey && isMovable(target)) return arrows[key];
  if (altKey || (isTypedInto(target, key) && !isLeftBy(target, key, ctrlKey || metaKey))) return undefined;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
    return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
  }
  return letters[key.toLowerCase()];
}

/** The keys that are one letter or sign. */
const letters: Readonly<Record<string, keyof Keys>> = {
  '/': 'find',
  '?': 'help',
  i: 'rule',
  t: 'clock',
  s: 'services',
  e: 'explain',
  c: 'copy',
  n: 'begin',
};

/** The keys that move a row, with Alt. */
const arrows: Readonly<Record<string, keyof Keys>> = { ArrowUp: 'rowUp', ArrowDown: 'rowDown' };

/** Whether the target is the control of a row that has a place in an order of one's own. */
function isMovable(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && /^(problems|risk)\./.test(target.dataset.row ?? '');
}

/**
 * Whether what is typed into has no use for the key. Lists of choices and fields for a code take letters and digits;
 * neither a list nor the field of a number, a date or a time knows an undoing of its own.
 */
function isLeftBy(target: EventTarget | null, key: string, isCommand: boolean): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return false;
  const isList = target instanceof HTMLSelectElement;
  if (isCommand) return isList || isForNumber(target) || ['date', 'time'].includes(target.type);
  return (isList || target.closest('.add-code') !== null) && (key === '/' || key === '?');
}

/**
 * Whether the key would be typed there. A number's field has no use for letters, yet once a number is being typed they
 * belong to it (24min) and are refused there; an empty field of finding takes letters alone.
 */
function isTypedInto(target: EventTarget | null, key: string): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : undefined;
  if (target.role === 'combobox' && target.value === '') return letter !== undefined && letter in letters;
  if (isForNumber(target)) return letter !== undefined && target.dataset.typing !== undefined;
  return !['checkbox', 'radio', 'button'].includes(target.type);
}

function isForNumber({ inputMode }: HTMLInputElement): boolean {
  return ['numeric', 'decimal'].includes(inputMode);
}
