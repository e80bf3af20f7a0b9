import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { layCallouts } from './callouts.js';
import type { CashCourse, CashPoint } from './cash-course.js';
import { mark, type Shape } from './marks.js';
import { moneyAxis, moneyAxisWidth, moneyGrid } from './money-axis.js';
import { type Colour, palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, type Svg, text, through } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { poundsInWords } from './value-words.js';
import { named } from './wording.js';

const DESK_HEIGHT = 300;
const PHONE_HEIGHT = 220;
/** Beyond this many points their dots would run into one another. */
const MOST_DOTS = 60;
const LABEL_WIDTH = 84;
const BETWEEN = 14;
/** From the last point to its amount, past a mark that stands there. */
const END_GAP = 13;
const MONTHS_BETWEEN = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200];

/** A point that the chart says something of. */
interface Told {
  readonly point: CashPoint;
  readonly words: string;
  /** Null where the words are of what does not happen. */
  readonly mark: { readonly shape: Shape; readonly colour: Colour } | null;
}

function toldOf({ points, lowest, breakEven }: CashCourse): Told[] {
  const told: Told[] = [];
  const low = lowest === null ? undefined : points[lowest];
  const even = breakEven === null ? undefined : points[breakEven];
  if (low) {
    const words = `Peak funding need ${poundsInWords(-low.cumulative)}, ${named(low.label)}`;
    told.push({ point: low, words, mark: { shape: 'triangle-down', colour: palette.concern } });
  }
  const last = points.at(-1);
  if (even) {
    const words = `Breaks even by ${named(even.label)}`;
    told.push({ point: even, words, mark: { shape: 'diamond', colour: palette.green } });
  } else if (low && last) told.push({ point: last, words: `Does not break even by ${named(last.label)}`, mark: null });
  return told;
}

/** The course of cash over nought and under it, its lowest point and its break-even named over the plot, its end beside it. */
export function cashPlot(course: CashCourse, page: Sheet): Drawn {
  const { points } = course;
  const amounts = points.map(({ cumulative }) => cumulative);
  const axis = moneyAxis(amounts, page.desk ? 7 : 5);
  const [first, last] = [points[0]!, points.at(-1)!];
  const end = poundsInWords(last.cumulative);
  const left = page.left + moneyAxisWidth(axis);
  const right = page.right - textWidth(end, 13, 'bold') - END_GAP;
  // One point alone stands in the middle.
  const months = last.month > first.month ? [first.month, last.month] : [first.month - 1, first.month + 1];
  const x = scaleLinear(months, [left, right]);

  const told = toldOf(course);
  const dashed = { stroke: palette.quietText, dashes: '2 3' } as const;
  const callouts = layCallouts(
    told.map(({ point, words }) => ({ x: x(point.month), words, look: dashed })),
    page.left,
    page.right,
  );
  const top = page.top + callouts.height + 10;
  const floor = top + (page.desk ? DESK_HEIGHT : PHONE_HEIGHT);
  const y = scaleLinear([axis.low, axis.high], [floor, top]);
  const spots = points.map(({ month, cumulative }): [number, number] => [x(month), y(cumulative)]);

  const parts: Svg[] = [belowNought(spots, y(0)), moneyGrid(axis, left, right, y)];
  const over = callouts.draw(
    page.top,
    told.map(({ point }) => y(point.cumulative)),
  );
  parts.push(over.lines, through(spots, { stroke: palette.blue, strokeWidth: 2.5 }));
  if (points.length <= MOST_DOTS) parts.push(...spots.map(([at, height]) => mark('disc', at, height, palette.blue, 3)));
  for (const { point, mark: shown } of told)
    if (shown) parts.push(mark(shown.shape, x(point.month), y(point.cumulative), shown.colour, 7));
  const endX = spots.at(-1)![0] + END_GAP;
  const endY = Math.min(Math.max(y(last.cumulative) + 4.5, top + 12), floor);
  parts.push(over.words, text(endX, endY, end, { size: 13, weight: 'bold' }));
  const under = drawMonths(points, x, floor, page);
  return { parts: [...parts, under.svg], bottom: under.bottom };
}

/** The ground between the course and nought wherever it is below, so that what has to be funded is seen as an area. */
function belowNought(spots: readonly (readonly [number, number])[], nought: number): Svg {
  const outline: [number, number][] = [];
  spots.forEach(([x, y], at) => {
    const before = spots[at - 1];
    // Where the course crosses nought between two points, the ground begins or ends on the line.
    if (before && (before[1] - nought) * (y - nought) < 0)
      outline.push([before[0] + ((nought - before[1]) / (y - before[1])) * (x - before[0]), nought]);
    outline.push([x, Math.max(y, nought)]);
  });
  const [from, to] = [outline[0], outline.at(-1)];
  if (!from || !to || outline.every(([, y]) => y === nought)) return '';
  return through([[from[0], nought], ...outline, [to[0], nought]], { fill: palette.hairline }, true);
}

/** The labels of as many points as have room, evenly spaced in time where that can be. */
function drawMonths(
  points: readonly CashPoint[],
  x: ScaleLinear<number, number>,
  floor: number,
  page: Sheet,
): { svg: Svg; bottom: number } {
  const start = points[0]!.month;
  const labels = points.map(({ label, month }) => {
    const said = block(label, LABEL_WIDTH, { size: 12, fill: palette.quietText, anchor: 'middle' }, 2);
    const middle = Math.min(Math.max(x(month), 2 + said.width / 2), page.right + page.left - 2 - said.width / 2);
    return { said, middle, month };
  });
  const every = (step: number) => labels.filter(({ month }) => (month - start) % step === 0);
  const fits = (some: typeof labels): boolean =>
    some.every(({ said, middle }, at) => {
      const before = some[at - 1];
      return !before || middle - before.middle >= (said.width + before.said.width) / 2 + BETWEEN;
    });
  const shown = MONTHS_BETWEEN.map(every).find(fits) ?? labels.slice(0, 1);
  const drawn = shown.map(
    ({ said, middle, month }) =>
      line(x(month), floor, x(month), floor + 5, { stroke: palette.common }) + drawBlock(said, middle, floor + 8),
  );
  return { svg: drawn.join(''), bottom: floor + 8 + Math.max(...shown.map(({ said }) => said.height)) };
}
