import { layFlags } from './annotation-flags.js';
import type { Chart, ChartOptions } from './chart.js';
import { courseAxis, drawCourseAxis } from './course-axis.js';
import { lineEnds } from './line-labels.js';
import { key } from './marks.js';
import { type Measure, measureOf } from './measure.js';
import { type MeasureChartData, variationWords } from './measure-data.js';
import { measureKey } from './measure-key.js';
import { drawPanel, valueAxisWidth } from './measure-panel.js';
import { linkedTable } from './measure-table.js';
import { palette } from './palette.js';
import { refused } from './refused.js';
import { chartOf, type Drawn, emptyChart, ensureOptions, sheet, type Sheet } from './sheet.js';
import { text } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';
import { valueAxis, type ValueAxis } from './value-axis.js';
import { sentence } from './wording.js';
import { tidy } from './wrap-text.js';

const HEIGHT = 130;
const GAP = 28;
const MOST_COLUMNS = 3;
/** A plot narrower than this shows no course. */
const LEAST_PLOT = 150;
/** Steps of the vertical axis. */
const STEPS = 4;

export interface SmallMultiplesData {
  /** What all of them together show, in a sentence. May be empty only while there is no value. */
  readonly finding: string;
  /** What every vertical axis shows, with its unit. */
  readonly valueLabel: string;
  /** The plots in the order they are to stand in, all on an axis of time; the `valueLabel` of each is what stands over it. */
  readonly panels: readonly MeasureChartData[];
}

/**
 * The same kind of chart several times, side by side and all on one scale, so that what differs is the data: a measure in each
 * group of patients, or one measure by the rules of each convention. Over each plot its name, its lines and what its latest point
 * says; annotations and baselines are left to the chart of each alone.
 * @throws RangeError as `measureChart`, naming `smallMultiples`, and when a plot is on an axis of order
 * @see Tufte, The Visual Display of Quantitative Information, 1983: small multiples
 */
export function smallMultiples({ finding, valueLabel, panels }: SmallMultiplesData, options: ChartOptions): Chart {
  ensureOptions('smallMultiples', options);
  const measures = panels.map((data, at) => {
    if (data.axis !== 'time') throw refused('smallMultiples', `panels[${at}].axis`, data.axis, 'time');
    return measureOf('smallMultiples', alone(data));
  });
  const words = { finding: tidy(finding) || 'No values yet.', table: linkedTable(measures) };
  if (!measures.some(({ count }) => count > 0)) return emptyChart(options, words.table, words.finding);
  const label = tidy(valueLabel).replace(/[.!?]+$/, '');
  const page = sheet(options, sentence(label, 'all on one scale'));
  return chartOf(options, page, drawAll(measures, page), words);
}

const alone = (data: MeasureChartData): MeasureChartData => ({
  ...data,
  annotations: [],
  segments: data.segments.map(({ baseline: _baseline, ...segment }) => segment),
});

/** One vertical axis for everything that any of them shows. */
function axisOfAll(measures: readonly Measure[]): ValueAxis {
  const [first] = measures;
  const together = {
    ...first!,
    drawn: measures.flatMap(({ drawn }) => drawn),
    data: {
      ...first!.data,
      segments: measures.flatMap(({ data }) => data.segments),
      targets: measures.flatMap(({ data }) => data.targets),
    },
  };
  return valueAxis(together, STEPS);
}

interface Head {
  readonly blocks: readonly TextBlock[];
  readonly height: number;
}

/** `Ward A`, `Common cause variation`, `Upper limit 60, Mean 45, Lower limit 30`. */
function headOf(measure: Measure, width: number): Head {
  const { valueLabel, variation } = measure.data;
  const lines = lineEnds(measure).map(({ words }) => words);
  const blocks = [
    block(tidy(valueLabel) || 'Without a name', width, { size: 14, weight: 'bold' }, 2),
    ...(variation === null ? [] : [block(variationWords[variation], width, { size: 12 })]),
    ...(lines.length ? [block(lines.join(', '), width, { size: 12, fill: palette.quietText })] : []),
  ];
  return { blocks, height: blocks.reduce((sum, { height }) => sum + height, 0) };
}

function drawAll(measures: readonly Measure[], page: Sheet): Drawn {
  const axis = axisOfAll(measures);
  const room = valueAxisWidth(axis);
  const fitting = Math.floor((page.width + GAP) / (room + LEAST_PLOT + GAP));
  const columns = page.desk ? Math.max(1, Math.min(MOST_COLUMNS, measures.length, fitting)) : 1;
  const width = (page.width - (columns - 1) * GAP) / columns;
  const shown = measures.filter(({ count }) => count > 0);
  const parts: string[] = [];
  let y = page.top;
  for (let first = 0; first < measures.length; first += columns) {
    const row = measures.slice(first, first + columns).map((measure) => ({ measure, head: headOf(measure, width) }));
    const top = y + Math.max(...row.map(({ head }) => head.height)) + 10;
    let bottom = top + HEIGHT;
    row.forEach(({ measure, head }, column) => {
      const left = page.left + column * (width + GAP);
      let height = y;
      for (const one of head.blocks) {
        parts.push(drawBlock(one, left, height));
        height += one.height;
      }
      if (measure.count === 0) {
        parts.push(
          text(left + width / 2, top + HEIGHT / 2, 'No values yet', {
            size: 12,
            fill: palette.quietText,
            anchor: 'middle',
          }),
        );
        return;
      }
      const course = courseAxis(shown, left + room, left + width);
      const flags = layFlags([], course.left, course.right);
      const panel = drawPanel(measure, axis, { course, top, height: HEIGHT, flags, flagsTop: null, labels: null });
      const under = drawCourseAxis(course, panel.floor);
      parts.push(panel.svg, under.svg);
      bottom = Math.max(bottom, under.bottom);
    });
    y = bottom + 24;
  }
  const course = courseAxis(shown, page.left + room, page.left + width);
  const shapes = key(measureKey(shown, course), page.left, y - 8, page.width);
  return { parts: [...parts, shapes.svg], bottom: y - 8 + shapes.height };
}
