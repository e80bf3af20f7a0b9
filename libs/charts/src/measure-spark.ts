import type { Chart, ChartOptions } from './chart.js';
import { courseAxis } from './course-axis.js';
import { type Measure, measureOf } from './measure.js';
import type { MeasureChartData } from './measure-data.js';
import { edgesOf, straightLines, valueLine } from './measure-lines.js';
import { measureTable } from './measure-table.js';
import { palette } from './palette.js';
import { joined, lookOfPoint, pointMark, type Spot } from './point-marks.js';
import { ensureOptions } from './sheet.js';
import { num, path, picture, type Svg, text } from './svg.js';
import { textWidth } from './text-width.js';
import { valueAxis } from './value-axis.js';
import { valueInWords } from './value-words.js';
import { tidy, wrapText } from './wrap-text.js';

const HEIGHT = 60;
const MARGIN = 8;
/** Nobody reads them: many, so that the line fills the height. */
const STEPS = 20;
const NARROWEST = 120;
const VALUE = { size: 14, weight: 'bold' } as const;

/**
 * A measure at a glance, 60 pixels high: its line and centre, and the last value marked and written. Its title and its finding
 * are in the picture's own title and description, and on the page beside it.
 * @param options the width may be as small as 120 pixels
 * @throws RangeError as `measureChart`, naming `measureSpark`
 * @see Tufte, Beautiful Evidence, 2006: sparklines
 */
export function measureSpark(data: MeasureChartData, options: ChartOptions): Chart {
  ensureOptions('measureSpark', options, NARROWEST);
  const measure = measureOf('measureSpark', data);
  const finding = tidy(data.finding) || 'No values yet.';
  const drawn = measure.count ? drawSpark(measure, options.width) : sayEmpty(options.width);
  const svg = picture(options, HEIGHT, finding, [drawn]);
  return { svg, title: options.title, finding, table: measureTable(measure) };
}

const sayEmpty = (width: number): Svg =>
  text(width / 2, HEIGHT / 2 + 4, 'No values yet', { size: 12, fill: palette.quietText, anchor: 'middle' });

function drawSpark(measure: Measure, width: number): Svg {
  const { data, drawn, places } = measure;
  const last = drawn.findLastIndex((value) => value !== null);
  const value = drawn[last]!;
  const [words = ''] = wrapText(valueInWords(value, data.format), { width: width / 3, ...VALUE, maxLines: 1 });
  const right = width - MARGIN - textWidth(words, VALUE.size, VALUE.weight) - 6;
  const course = courseAxis([{ ...measure, annotations: [] }], 2, right);
  const { low, high } = valueAxis(withoutLimits(measure), STEPS);
  const y = (at: number): number => HEIGHT - MARGIN - ((at - low) / (high - low)) * (HEIGHT - 2 * MARGIN);
  const xs = places.map(course.x);
  const spots = drawn.map((one, at) => (one === null ? null : `${num(xs[at]!)},${num(y(one))}`));
  const height = y(value);
  return (
    straightLines(withoutLimits(measure), edgesOf(xs), y) +
    valueLine(measure, xs, spots) +
    lonely(measure, spots) +
    pointMark(lookOfPoint(data.points[last]!), data.direction, xs[last]!, height) +
    text(width - MARGIN, Math.min(Math.max(height + 5, 16), HEIGHT - 6), words, { ...VALUE, anchor: 'end' })
  );
}

const DOT = 'm-2,0a2,2 0 1 0 4,0a2,2 0 1 0 -4,0';

/** Values with a gap on either side, which no line shows. */
function lonely({ data: { points } }: Measure, spots: readonly Spot[]): Svg {
  const alone = (at: number): boolean => !joined(points, spots, at - 1) && !joined(points, spots, at + 1);
  const d = spots.map((spot, at) => (spot !== null && alone(at) ? `M${spot}${DOT}` : '')).join('');
  return d === '' ? '' : path(d, { fill: palette.common });
}

/** Line and centre alone: at this height limits and targets would hide them. */
const withoutLimits = (measure: Measure): Measure => ({
  ...measure,
  data: {
    ...measure.data,
    segments: measure.data.segments.map((segment) => ({ ...segment, lower: null, upper: null })),
    targets: [],
  },
});
