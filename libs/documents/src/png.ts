import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A picture as rows of red, green, blue and opacity, a byte each, from the top left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_A_PIXEL = 4;
/** Eight bits a channel, true colour with opacity, deflate, the one set of filters, not interlaced. */
const RGBA_8 = [8, 6, 0, 0, 0];
const CSS_PIXELS_A_METRE = 96 / 0.0254;

const deflated = promisify<Uint8Array, Buffer>(deflate);

/**
 * A PNG file (ISO/IEC 15948) of the picture. The compression, nearly all of the work, is done off the main thread: what
 * the renderer offers itself holds up every other request for as long as it takes.
 * @param scale how many pixels stand for a CSS pixel: a document then shows the picture as large as the page does
 */
export async function pngOf({ width, height, pixels }: Pixels, scale: number): Promise<Buffer> {
  const row = width * BYTES_A_PIXEL;
  // Each row begins with the number of its filter: 0, for flat colours compress as well without one.
  const rows = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(RGBA_8, 8);
  const density = Buffer.alloc(9);
  density.writeUInt32BE(Math.round(CSS_PIXELS_A_METRE * scale), 0);
  density.writeUInt32BE(Math.round(CSS_PIXELS_A_METRE * scale), 4);
  density.writeUInt8(1, 8);
  const data = await deflated(rows);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
