import { unzipSync } from 'fflate';
import type { Parsed } from '../rules';

/** Far beyond the file, which has some 3 MB: what a zip file says it holds is not believed without a limit. */
const largest = 64 * 1024 * 1024;

/**
 * Takes the relative value file out of the zip file in which CMS publishes it, beside other files. Of its editions for
 * clinicians inside and outside the quality programme, which have the same global periods, the latter is taken.
 */
export function relativeValueFileIn(zip: Uint8Array): Parsed<Uint8Array> {
  const names: string[] = [];
  try {
    unzipSync(zip, {
      filter({ name }) {
        names.push(name);
        return false;
      },
    });
    const chosen = choose(names);
    if (chosen === undefined) return refused(`found ${listed(names)}; allowed: a zip file with PPRRVU….csv`);
    let size = 0;
    const unzipped = unzipSync(zip, {
      filter({ name, originalSize }) {
        if (name === chosen) size = originalSize;
        return name === chosen && originalSize <= largest;
      },
    })[chosen];
    if (size > largest) return refused(`found ${chosen} of ${size} bytes; allowed: up to ${largest}`);
    // The library does not compare what came out with what was said to be in.
    if (unzipped?.length !== size) return refused(`found ${chosen} damaged; allowed: the file as published`);
    return { ok: true, value: unzipped };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return refused(`found a zip file that cannot be read (${cause}); allowed: the file as published`);
  }
}

function choose(names: readonly string[]): string | undefined {
  const found = names.filter((name) => /(^|\/)PPRRVU[^/]*\.csv$/i.test(name)).sort();
  return found.find((name) => /nonQPP/i.test(name)) ?? found[0];
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.slice(0, 5).join(', ')}${more}`;
}

function refused(message: string): Parsed<Uint8Array> {
  return { ok: false, error: { path: '', message } };
}
