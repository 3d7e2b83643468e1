interface ToolButtonProps {
  /** What it does, by which tests and styles know it. */
  readonly does: string;
  readonly name: string;
  /** What stands on it, for there is no room for its name. */
  readonly sign: string;
  /** It stays where it is with nothing to do, so that the focus does, but no key leads to it. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A small button with a sign for its name. */
export function ToolButton({ does, name, sign, disabled = false, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="ghost"
      data-do={does}
      title={name}
      aria-disabled={disabled}
      tabIndex={disabled ? -1 : 0}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
