import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fonts.js';
import { pngOf } from './png.js';

/** As many pixels for each CSS pixel as a sharp screen and a printed page want. */
const SCALE = 2;

/** Latin, Greek and Cyrillic letters with punctuation, arrows and signs: what Arimo has. */
const WITHIN_OUR_FONT = /^[\s\u0020-\u052F\u1E00-\u1FFF\u2010-\u205E\u20A0-\u20BF\u2100-\u22FF\u25A0-\u25FF]*$/;

/**
 * A chart as a PNG picture on white, twice as fine as it is laid out, for programs that draw no SVG. It looks the same on
 * every machine; only what our font has no letters for is looked for in the fonts of the machine.
 * @throws DocumentFontMissing
 */
export async function pictureOf({ svg }: { readonly svg: string }): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    background: '#fff',
    font: {
      fontFiles: [...fontFiles()],
      // To read all fonts of a machine takes longer than to draw, and would make its pictures differ from another's.
      loadSystemFonts: !WITHIN_OUR_FONT.test(svg),
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
  });
  return pngOf(image, SCALE);
}
