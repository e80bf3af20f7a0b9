import { inflateSync } from 'node:zlib';
import { measureChart, type MeasureChartData } from '#libs/charts';
import { pictureOf } from './chart-picture.js';
import { DocumentFontMissing, installedFont } from './fonts.js';

const POINTS = 24;

const chart = (title: string, width = 900) => {
  const points = Array.from({ length: POINTS }, (_, week) => ({
    on: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
    value: 50 + (week % 5),
    state: 'plotted' as const,
    class: 'common' as const,
    rules: [],
  }));
  const data: MeasureChartData = {
    finding: 'Nothing has changed.',
    valueLabel: '%',
    format: { decimals: 1, suffix: '%' },
    axis: 'time',
    points,
    segments: [
      {
        from: 0,
        to: POINTS - 1,
        centreName: 'Mean',
        centre: points.map(() => 52),
        lower: points.map(() => 45),
        upper: points.map(() => 59),
        trial: false,
        centreSignal: false,
      },
    ],
    targets: [],
    annotations: [],
    direction: 'higher',
    variation: 'common',
    assurance: null,
  };
  return measureChart(data, { width, idPrefix: 'm', title });
};

/** The chunks of a PNG file, by the layout of ISO/IEC 15948: length, type, data, checksum. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

/** How many pixels of the picture are darker than mid-grey, which of all that is drawn only words and lines are. */
async function darkPixels(svg: string): Promise<number> {
  const chunks = chunksOf(await pictureOf({ svg }));
  const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  let dark = 0;
  for (let at = 0; at < rows.length; at++) {
    const inRow = at % (width * 4 + 1);
    if (inRow % 4 === 1 && (rows[at] ?? 255) < 100 && (rows[at + 1] ?? 255) < 100 && (rows[at + 2] ?? 255) < 100)
      dark++;
  }
  return dark;
}

describe('a chart as a picture', () => {
  it.each([900, 343])(
    'is twice as fine as it is laid out at %d wide, and says how large it is meant to be',
    async (width) => {
      const { svg } = chart('Antibiotics in time', width);
      const png = await pictureOf({ svg });
      expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      const chunks = chunksOf(png);
      expect(chunks.get('IHDR')?.readUInt32BE(0)).toBe(2 * width);
      const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1]);
      expect(chunks.get('IHDR')?.readUInt32BE(4)).toBe(Math.ceil(2 * height));
      // 2 x 96 dots an inch of 0.0254 m are 7,559 dots a metre.
      expect(chunks.get('pHYs')?.readUInt32BE(0)).toBe(7559);
    },
  );

  it('has its words, whatever fonts the machine has', async () => {
    const { svg } = chart('Antibiotics in time');
    const words = await darkPixels(svg);
    const withoutWords = await darkPixels(svg.replaceAll(/<text[^]*?<\/text>/g, ''));
    expect(words).toBeGreaterThan(withoutWords + 2000);
  });

  it('says which font is missing and what to do, rather than draw no words', () => {
    expect(() => installedFont('@expo-google-fonts/arimo/400Regular/Nowhere.ttf')).toThrow(DocumentFontMissing);
    expect(() => installedFont('no-such-fonts/Nowhere.ttf')).toThrow(
      /no-such-fonts.*is not installed here\. Run npm ci/,
    );
  });

  it('lets others go on while it is drawn', async () => {
    const { svg } = chart('Antibiotics in time');
    await pictureOf({ svg });
    const gaps: number[] = [];
    let last = performance.now();
    const beat = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 1);
    await Promise.all(Array.from({ length: 4 }, () => pictureOf({ svg })));
    clearInterval(beat);
    expect(gaps.length).toBeGreaterThan(10);
  });
});
