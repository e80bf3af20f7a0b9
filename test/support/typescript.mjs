// Lets Node read the TypeScript of this repository: given with `--import` to the process of the tests and to each of its workers.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
