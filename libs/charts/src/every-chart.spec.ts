import fc from 'fast-check';
import {
  benefits,
  cash,
  caterpillar,
  type Chart,
  type ChartOptions,
  driverTree,
  type DriverTreeData,
  fishbone,
  type FishboneData,
  gantt,
  type GanttData,
  histogram,
  linkedMeasures,
  measureChart,
  type MeasureChartData,
  type MeasureSegment,
  measureSpark,
  pareto,
  type ParetoData,
  powerGrid,
  smallMultiples,
  type PowerGridData,
  textWidth,
  tornado,
  waterfall,
} from './index.js';
import {
  benefitCourses,
  cashCourses,
  caterpillars,
  histograms,
  list,
  maybe,
  tornados,
  typed,
  waterfalls,
} from '../../../test/support/made-chart-data.js';

const widths = [320, 343, 600, 900];
const options = { idPrefix: 'c1', title: 'Antibiotics within 60 minutes' };

const isoDay = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
// 25 November 2026 is 20,782 days after 1 January 1970.
const day = fc.integer({ min: -900, max: 900 }).map((days) => isoDay(20_782 + days));
const commitment = maybe(fc.constantFrom('opposed', 'none', 'let', 'help', 'make'));
const oneToFive = fc.integer({ min: 1, max: 5 });
const driverId = maybe(fc.integer({ min: 0, max: 14 }).map(String));

const driverTrees: fc.Arbitrary<DriverTreeData> = fc.record({
  aim: maybe(typed),
  drivers: list(fc.record({ text: typed, parentId: driverId })).map((drivers) =>
    drivers.map((one, at) => ({ ...one, id: String(at) })),
  ),
  changeIdeas: list(fc.record({ text: typed, driverId })),
});
const fishbones: fc.Arbitrary<FishboneData> = fc.record({
  problem: maybe(typed),
  categories: fc.array(
    fc.record({
      name: typed,
      causes: fc.array(fc.record({ text: typed, evidence: fc.constantFrom('guess', 'observed', 'counted') }), {
        maxLength: 7,
      }),
    }),
    { maxLength: 12 },
  ),
});
const paretos: fc.Arbitrary<ParetoData> = fc.record({
  causes: list(fc.record({ text: typed, count: fc.oneof(fc.nat(60), fc.nat(9_000_000)) })),
});
const powerGrids: fc.Arbitrary<PowerGridData> = fc.record({
  people: list(fc.record({ name: typed, power: oneToFive, interest: oneToFive, now: commitment, needed: commitment })),
});
const gantts: fc.Arbitrary<GanttData> = fc.record({
  today: fc.oneof(day, fc.constantFrom('1000-01-01', '9999-12-31')),
  milestones: list(
    fc.record({
      title: typed,
      state: fc.constantFrom('planned', 'under-way', 'done', 'late', 'dropped'),
      baselineOn: maybe(fc.oneof({ weight: 9, arbitrary: day }, fc.constantFrom('1000-01-01', '9999-12-31'))),
      plannedOn: day,
      forecastOn: maybe(day),
      actualOn: maybe(day),
    }),
  ),
});

const number = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
);
const pointCount = fc.oneof({ weight: 6, arbitrary: fc.nat(14) }, fc.integer({ min: 60, max: 400 }));
const filled = <T>(value: fc.Arbitrary<T>, length: number) => fc.array(value, { minLength: length, maxLength: length });

/** One to three segments over all the points, level or stepping, of a run chart or a control chart. */
const segmentsOver = (count: number): fc.Arbitrary<MeasureSegment[]> =>
  fc.uniqueArray(fc.nat(Math.max(0, count - 1)), { maxLength: 2 }).chain((cuts) => {
    const starts = [...new Set([0, ...cuts])].sort((one, other) => one - other);
    const segments = (count ? starts : []).map((from, at) => {
      const to = (starts[at + 1] ?? count) - 1;
      const level = fc.oneof(
        maybe(number).map((value) => Array<number | null>(to - from + 1).fill(value)),
        filled(maybe(number), to - from + 1),
      );
      const limit = maybe(level);
      const stretch = { from: fc.constant(from), to: fc.constant(to), centreName: fc.constantFrom('Mean', 'Median') };
      const signs = { trial: fc.boolean(), centreSignal: fc.boolean() };
      const baseline = fc.integer({ min: from, max: to }).map((last) => ({ from, to: last }));
      return fc.record(
        { ...stretch, ...signs, centre: level, lower: limit, upper: limit, baseline },
        { requiredKeys: ['from', 'to', 'centreName', 'centre', 'lower', 'upper', 'trial', 'centreSignal'] },
      );
    });
    return fc.tuple(...segments) as fc.Arbitrary<MeasureSegment[]>;
  });

const measuresOn = (axis: MeasureChartData['axis']): fc.Arbitrary<MeasureChartData> =>
  pointCount.chain((count) => {
    const index = fc.nat(Math.max(0, count - 1));
    const place = (steps: number) =>
      axis === 'order' ? String(steps) : axis === 'weeks' ? String(steps - 9) : isoDay(20_000 + steps);
    const [axisWide, signs] = [fc.integer({ min: -60, max: 1500 }), fc.constantFrom('1', '2', '12', 'PDSA 3')];
    return fc.record({
      finding: fc.constant('The mean rose from 62% to 79%.'),
      valueLabel: typed,
      format: fc.record({ decimals: fc.nat(6), prefix: typed, suffix: typed }),
      axis: fc.constant(axis),
      points: fc
        .tuple(filled(fc.oneof(fc.nat(2), fc.constantFrom(7, 30, 31)), count), filled(pointAt, count))
        .map(([gaps, points]) => {
          let steps = 0;
          return points.map((one, at) => ({ ...one, on: place((steps += gaps[at] ?? 0)) }));
        }),
      segments: segmentsOver(count),
      targets: count
        ? fc.array(
            fc.record({ one: index, other: index, value: number }).map(({ one, other, value }) => ({
              from: Math.min(one, other),
              to: Math.max(one, other),
              value,
            })),
            { maxLength: 3 },
          )
        : fc.constant([]),
      annotations: list(
        fc.record({
          on: axisWide.map((steps) => place(axis === 'order' ? Math.max(0, steps) : steps)),
          number: fc.oneof({ weight: 5, arbitrary: signs }, typed),
          text: typed,
          kind: fc.constantFrom('cycle', 'change', 'note', 'recalculated'),
        }),
      ),
      direction: fc.constantFrom('higher', 'lower', 'neutral'),
      variation: maybe(
        fc.constantFrom('common', 'improvement-high', 'improvement-low', 'concern-high', 'neutral-low', 'special'),
      ),
      assurance: maybe(fc.constantFrom('pass', 'fail', 'hit-or-miss')),
      isUnstable: fc.boolean(),
      bounds: fc.constantFrom({}, { lower: 0 }, { lower: 0, upper: 100 }),
    });
  });
const pointAt = fc
  .record({
    value: number,
    state: fc.oneof(
      { weight: 4, arbitrary: fc.constant('plotted' as const) },
      fc.constantFrom('missing', 'excluded', 'hidden'),
    ),
    class: fc.constantFrom('common', 'improvement', 'concern', 'high', 'low', 'special'),
    rules: fc.constantFrom([], ['7 in a row above the mean']),
    note: typed,
  })
  .map((one) => (one.state === 'missing' ? { ...one, value: null } : one));

/** The chart of some data for a width, and the texts that were typed into it. */
interface Drawable {
  readonly draw: (width: number) => Chart;
}
const drawn = <T>(
  name: string,
  chart: (data: T, options: ChartOptions) => Chart,
  data: fc.Arbitrary<T>,
): readonly [string, fc.Arbitrary<Drawable>] => [
  name,
  data.map((one) => ({ draw: (width) => chart(one, { ...options, width }) })),
];
const several = (most: number) => fc.array(measuresOn('time'), { maxLength: most });
const drawables = [
  drawn('driver tree', driverTree, driverTrees),
  drawn('fishbone', fishbone, fishbones),
  drawn('Pareto chart', pareto, paretos),
  drawn('power-interest grid', powerGrid, powerGrids),
  drawn('Gantt chart', gantt, gantts),
  drawn('measure over time', measureChart, measuresOn('time')),
  drawn('measure in order', measureChart, measuresOn('order')),
  drawn('measure by weeks', measureChart, measuresOn('weeks')),
  drawn(
    'picture of linked measures',
    linkedMeasures,
    several(3).map((measures) => ({ measures })),
  ),
  drawn(
    'set of small multiples',
    smallMultiples,
    several(5).map((panels) => ({ finding: 'They differ.', valueLabel: 'Falls', panels })),
  ),
  drawn('measure at a glance', measureSpark, measuresOn('time')),
  drawn('waterfall', waterfall, waterfalls),
  drawn('tornado', tornado, tornados),
  drawn('course of cash', cash, cashCourses),
  drawn('caterpillar', caterpillar, caterpillars),
  drawn('histogram', histogram, histograms),
  drawn('picture of benefits', benefits, benefitCourses),
];

interface Place {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const plain = (escaped: string): string =>
  escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Where every text of the drawing stands, by its own attributes. */
function placesOf(svg: string): Place[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const value = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const size = Number(value('font-size'));
    const words = plain(content);
    if (!(size >= 12)) throw new Error(`“${words}” is ${size} pixels`);
    const width = textWidth(words, size, value('font-weight') === 'bold' ? 'bold' : 'regular');
    const before = { '': 0, middle: width / 2, end: width }[value('text-anchor')] ?? Number.NaN;
    const [x, y] = [Number(value('x')), Number(value('y'))];
    // Liberation Sans reaches 0.905 em above and 0.212 em below the line it stands on.
    return { words, left: x - before, right: x - before + width, top: y - 0.905 * size, bottom: y + 0.212 * size };
  });
}

const apart = (one: Place, other: Place): boolean =>
  one.right <= other.left + 0.02 ||
  other.right <= one.left + 0.02 ||
  one.bottom <= other.top + 0.02 ||
  other.bottom <= one.top + 0.02;

function expectReadable(svg: string, width: number): void {
  const [, drawnWidth, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  expect(Number(drawnWidth)).toBe(width);
  const places = placesOf(svg);
  for (const place of places)
    if (!(place.left >= 0 && place.right <= width && place.top >= 0 && place.bottom <= Number(height)))
      throw new Error(`“${place.words}” leaves the picture of ${width} × ${height}: ${JSON.stringify(place)}`);
  const byHeight = [...places].sort((one, other) => one.top - other.top);
  byHeight.forEach((one, at) => {
    for (const other of byHeight.slice(at + 1)) {
      if (other.top >= one.bottom) break;
      if (!apart(one, other)) throw new Error(`“${one.words}” and “${other.words}” overlap at ${width}`);
    }
  });
}

const allowed = new Set(
  'xmlns role aria-labelledby viewBox width height font-family id x y x1 y1 x2 y2 cx cy r rx d fill stroke stroke-width stroke-dasharray stroke-linejoin paint-order font-size font-weight text-anchor'.split(
    ' ',
  ),
);

describe.each(drawables)('every %s', (_, drawable) => {
  it('can be read at every width: no text leaves the picture, none covers another, none is smaller than 12', () => {
    fc.assert(
      fc.property(drawable, ({ draw }) => widths.forEach((width) => expectReadable(draw(width).svg, width))),
      { numRuns: 25 },
    );
  });

  it('is well-formed, names and describes itself, and has nothing in it but presentation attributes and numbers', () => {
    fc.assert(
      fc.property(drawable, ({ draw }) => {
        const { svg, finding, title } = draw(343);
        const tags = svg.replaceAll(/>[^<]*</g, '><');
        expect(tags).not.toMatch(/NaN|Infinity|undefined|null|\d\.\d{4}/);
        expect(svg).toContain('role="img" aria-labelledby="c1-title c1-desc"');
        expect(plain(/<title id="c1-title">([^<]*)</.exec(svg)?.[1] ?? '')).toBe(title);
        expect(plain(/<desc id="c1-desc">([^<]*)</.exec(svg)?.[1] ?? '')).toBe(finding);
        const open: string[] = [];
        for (const [tag, closing, name = '', attributes = '', empty] of svg.matchAll(
          /<(\/?)([a-z]+)((?: [a-z1-2-]+="[^"<>]*")*)(\/?)>/gi,
        )) {
          if (closing) expect(open.pop()).toBe(name);
          else if (!empty) open.push(name);
          for (const [, attribute = ''] of attributes.matchAll(/ ([a-z1-2-]+)="/gi))
            if (!allowed.has(attribute)) throw new Error(`${attribute} in ${tag}`);
        }
        expect(open).toEqual([]);
        // Every < belongs to a tag that was read.
        expect(svg.replaceAll(/<\/?[a-z]+(?: [a-z1-2-]+="[^"<>]*")*\/?>/gi, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 25 },
    );
  });

  it('says one sentence, and has a table as wide as its columns, the same for every width and every time', () => {
    fc.assert(
      fc.property(drawable, ({ draw }) => {
        const { finding, table, svg } = draw(900);
        expect(finding).toMatch(/^[A-Z0-9].*[^.]\.$/);
        expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
        expect(draw(343)).toMatchObject({ finding, table });
        expect(draw(900).svg).toBe(svg);
      }),
      { numRuns: 15 },
    );
  });

  it('is refused for a width no chart can have and an id that is none', () => {
    const [{ draw } = { draw: () => undefined as never }] = fc.sample(drawable, { numRuns: 1, seed: 1 });
    expect(() => draw(Number.NaN)).toThrow(RangeError);
    expect(() => draw(100)).toThrow(/width 100/);
  });
});

describe('an id', () => {
  it('begins with the prefix of its chart, which is a name', () => {
    expect(() => pareto({ causes: [] }, { ...options, width: 343, idPrefix: '1 "x' })).toThrow(/idPrefix/);
  });
});
