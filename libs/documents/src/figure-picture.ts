import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from './fonts.js';

/** As many pixels for each CSS pixel as a printed page wants. */
const SCALE = 2;

/**
 * A figure as a PNG on white, for programs that draw no SVG. What our font has no letters for is looked for on the machine.
 * @throws DocumentFontMissing
 */
export async function figurePicture(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    background: '#fff',
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  });
  return image.asPng();
}
