import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font that documents and pictures are set in is not on this machine: without it they would have no words. */
export class DocumentFontMissing extends Error {
  override readonly name = 'DocumentFontMissing';
  constructor(file: string) {
    super(`This cannot be drawn, because the font ${file} is not installed here. Run npm ci.`);
  }
}

/** Arimo is as wide as Arial and Liberation Sans, by which charts are laid out, so that no word runs into another. */
const FILES = [
  '400Regular/Arimo_400Regular.ttf',
  '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  '700Bold/Arimo_700Bold.ttf',
  '700Bold_Italic/Arimo_700Bold_Italic.ttf',
];

let found: readonly string[] | undefined;

/**
 * Where the files of our font are, so that a document looks the same on a machine without any.
 * @throws DocumentFontMissing
 */
export function fontFiles(): readonly string[] {
  found ??= FILES.map((file) => installedFont(`@expo-google-fonts/arimo/${file}`));
  return found;
}

/** Where a package has put a font. @throws DocumentFontMissing */
export function installedFont(file: string): string {
  try {
    const path = createRequire(import.meta.url).resolve(file);
    if (existsSync(path)) return path;
  } catch {
    // Said below, for both ways it can be missing.
  }
  throw new DocumentFontMissing(file);
}
