import { join, resolve } from 'node:path';

export const checkoutFolder = resolve(import.meta.dirname, '../..');

/** Where the embedded databases live. */
export const dataFolder = () => resolve(checkoutFolder, process.env.SPRINGBOARD_DATA ?? '.data');

/** The script of one built entry of the API. */
export const builtEntry = (name) => join(checkoutFolder, 'dist/api/apps/api/src', `${name}.js`);
