/** Names of keys as WebDriver sends them. */
export const keyCodes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Shift: '\uE008',
  Alt: '\uE00A',
  Control: '\uE009',
};

/** The keys of a chord such as `Control+z`, in the order they are pressed; a lone plus sign is itself. */
export function keysOfChord(chord: string): readonly string[] {
  return chord === '+' ? [chord] : chord.split('+');
}
