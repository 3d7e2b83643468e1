import { parts } from './exhaustive';

/* One process of the proof: looks at its share of a part's states and tells the process that started it. */

const [name = '', index, of] = process.argv.slice(2);
const seen = parts[name]?.run({ index: Number(index), of: Number(of) });
if (!seen) throw new Error(`no part of the proof is named ${name}`);
process.send?.(seen);
