import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { pngOf } from './png.js';

/** A font that pictures are drawn with is not on this machine: without it they would have no words. */
export class PictureFontMissing extends Error {
  constructor(file: string) {
    super(
      `Charts cannot be drawn as PNG, because the font ${file} is not installed here. Run npm ci, or take the SVG, which your own machine draws.`,
    );
  }
}

/** As many pixels for each CSS pixel as a sharp screen and a printed page want. */
const SCALE = 2;

/** Arimo is as wide as Arial and Liberation Sans, by which charts are laid out, so that no word runs into another. */
const FONT_FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/** Latin, Greek and Cyrillic letters with punctuation, arrows and signs: what Arimo has. */
const WITHIN_OUR_FONT = /^[\s\u0020-\u052F\u1E00-\u1FFF\u2010-\u205E\u20A0-\u20BF\u2100-\u22FF\u25A0-\u25FF]*$/;

/**
 * A chart as a PNG picture on white, twice as fine as it is laid out. It looks the same on every machine; only what our
 * font has no letters for is looked for in the fonts of the machine.
 * @throws PictureFontMissing
 */
export async function pictureOf({ svg }: { readonly svg: string }): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    background: '#fff',
    font: {
      fontFiles: fontFiles(),
      loadSystemFonts: !WITHIN_OUR_FONT.test(svg),
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
  });
  return pngOf(image, SCALE);
}

let checked: string[] | undefined;

function fontFiles(): string[] {
  checked ??= FONT_FILES.map((file) => installedFont(`@expo-google-fonts/arimo/${file}`));
  return checked;
}

/** Where a package has put a font. @throws PictureFontMissing */
export function installedFont(file: string): string {
  try {
    const path = createRequire(import.meta.url).resolve(file);
    if (existsSync(path)) return path;
  } catch {
    // Said below, for both ways it can be missing.
  }
  throw new PictureFontMissing(file);
}
