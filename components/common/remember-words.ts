import { i18n } from '#i18n';

type Look = (key: string, ...given: readonly (number | readonly string[])[]) => string;

/** More than the panel has words, typed ones among them. */
const most = 5000;

/** Has words looked up once: the browser takes longer to look one up than a row to be drawn. */
export function rememberWords(): void {
  const look = i18n.t as Look;
  const known = new Map<string, string>();
  const remembered: Look = (key, ...given) => {
    const name = given.length === 0 ? key : `${key}\n${given.map(nameOf).join('\n')}`;
    const words = known.get(name) ?? look(key, ...given);
    if (known.size >= most) known.clear();
    known.set(name, words);
    return words;
  };
  i18n.t = remembered as typeof i18n.t;
}

function nameOf(given: number | readonly string[]): string {
  return typeof given === 'number' ? String(given) : given.join('\t');
}
