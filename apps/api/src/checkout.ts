import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with the lock file: the same from the sources (tests) and from the build. */
export const checkoutFolder = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package-lock.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('Springboard runs from its own folder, and package-lock.json is not above it.');
    folder = above;
  }
  return folder;
})();
