import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fonts.js';

/** As many pixels for each CSS pixel as a printed page wants. */
const SCALE = 2;

/** Latin, Greek and Cyrillic letters with punctuation, arrows and signs: what Arimo has. */
const WITHIN_OUR_FONT = /^[\s\u0020-\u052F\u1E00-\u1FFF\u2010-\u205E\u20A0-\u20BF\u2100-\u22FF\u25A0-\u25FF]*$/;

/**
 * A figure as a PNG on white, for programs that draw no SVG. What our font has no letters for is looked for on the machine.
 * @throws DocumentFontMissing
 */
export async function figurePicture(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    background: '#fff',
    font: {
      fontFiles: fontFiles(),
      // To read all fonts of a machine takes longer than to draw, and would make its pictures differ from another's.
      loadSystemFonts: !WITHIN_OUR_FONT.test(svg),
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
  });
  return image.asPng();
}
