/*
 * The catalogue in a language that nobody speaks: each message stands in brackets, has no plain letter left and is 40 %
 * longer. What is drawn in plain letters then comes from somewhere else, and what has no room for longer words shows.
 */

/** In place of a to z; each has a capital of its own. */
const accented = 'áƀçđéƒğĥíĵķļṁñóþɋŕšţúṽŵẋýž';
const accentOf = new Map(
  Array.from(accented).flatMap((accent, index) => {
    const letter = String.fromCodePoint('a'.charCodeAt(0) + index);
    return [
      [letter, accent],
      [letter.toUpperCase(), accent.toUpperCase()],
    ];
  }),
);

/** How much longer: about as much as other languages are than English. */
const longerBy = 0.4;

/** What is put in later, and what is read as a name: `$1`, `{level}`. */
const kept = /(\$\d|\{[^{}]*\})/;

/** Between the forms of a message for one and for several. */
const betweenForms = ' | ';

/**
 * A message as it stands in a browser's catalogue, in pseudo words: `⟦…⟧` around each form, `‹…›` around what is put in.
 * Letters are repeated inside the words, so that lines break where they would.
 */
export function pseudo(message: string): string {
  return message
    .split(betweenForms)
    .map((form) => `⟦${pseudoForm(form)}⟧`)
    .join(betweenForms);
}

function pseudoForm(form: string): string {
  let missing = 0;
  const longer = (character: string) => {
    missing += longerBy;
    const accent = accentOf.get(character);
    if (accent === undefined) return character;
    const times = Math.floor(missing);
    missing -= times;
    return accent.repeat(1 + times);
  };
  return form
    .split(kept)
    .map((part) => {
      if (!kept.test(part)) return Array.from(part, longer).join('');
      return part.startsWith('$') ? `‹${part}›` : part;
    })
    .join('');
}

const ofCatalogue = new RegExp(`[${accented}${accented.toUpperCase()}⟦⟧‹›]+`, 'u');

/** What stands in a text that is drawn beside the words of the pseudo catalogue: pieces with words of another origin. */
export function notOfCatalogue(text: string): readonly string[] {
  return text
    .split(ofCatalogue)
    .map(withoutSigns)
    .filter((piece) => /\p{L}{2}/u.test(piece));
}

/** A text from its first letter or digit to its last. */
export function withoutSigns(text: string): string {
  return text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
