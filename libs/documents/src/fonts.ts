import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font that documents are set in is not on this machine. */
export class DocumentFontMissing extends Error {
  override readonly name = 'DocumentFontMissing';
  constructor(file: string) {
    super(`The document cannot be made, because the font ${file} is not installed here. Run npm ci.`);
  }
}

/** Arimo is as wide as Arial and Liberation Sans, by which charts are laid out. */
const FILES = [
  '400Regular/Arimo_400Regular.ttf',
  '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  '700Bold/Arimo_700Bold.ttf',
  '700Bold_Italic/Arimo_700Bold_Italic.ttf',
];

/**
 * Where the files of our font are, so that a document looks the same on a machine without any.
 * @throws DocumentFontMissing
 */
export function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  return FILES.map((file) => {
    try {
      const path = require.resolve(`@expo-google-fonts/arimo/${file}`);
      if (existsSync(path)) return path;
    } catch {
      // Said below, for both ways it can be missing.
    }
    throw new DocumentFontMissing(file);
  });
}
