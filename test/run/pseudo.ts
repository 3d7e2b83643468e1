import { pseudoBuild } from '../e2e/pseudo-build';

/* `npm run pseudo`: the build for Chrome once more with its catalogue in pseudo words, to look at. */

console.log(await pseudoBuild('.output/chrome-mv3'));
