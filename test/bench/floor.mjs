import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/*
 * The floor of the batch: parses each line, and writes a finished assessment of the usual size, read from a file, under
 * the id of the line. Checks nothing and decides nothing. With `--text` the assessment is written as the text it is.
 */

const [file = '', asText] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const assessment = JSON.parse(text);
let rest = '';
process.stdin.setEncoding('utf8');
for await (const piece of process.stdin) {
  const lines = (rest + piece).split('\n');
  rest = lines.pop() ?? '';
  let out = '';
  for (const line of lines) {
    const { id = null } = JSON.parse(line);
    out += asText ? `${text}\n` : `${JSON.stringify({ ...assessment, id })}\n`;
  }
  if (out && !process.stdout.write(out)) await once(process.stdout, 'drain');
}
