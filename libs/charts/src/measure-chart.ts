import { drawFlags, type Flagged, flagList, layFlags } from './annotation-flags.js';
import type { Chart, ChartOptions } from './chart.js';
import { courseAxis, type CourseAxis, drawCourseAxis, shownOn } from './course-axis.js';
import { lineKey, lineLabels } from './line-labels.js';
import { key } from './marks.js';
import { type Measure, measureOf } from './measure.js';
import type { Direction, MeasureChartData } from './measure-data.js';
import { measureKey } from './measure-key.js';
import { axisFor, drawPanel, valueAxisWidth } from './measure-panel.js';
import { measureStatus } from './measure-status.js';
import { measureTable } from './measure-table.js';
import { chartOf, type Drawn, emptyChart, ensureOptions, sheet, type Sheet } from './sheet.js';
import type { Svg } from './svg.js';
import { tidy } from './wrap-text.js';

const DESK_HEIGHT = 320;
const PHONE_HEIGHT = 230;
/** What the title keeps beside the icons; where that is less they stand under it. */
const TITLE_ROOM = 400;
const STATUS_ROOM = 340;

/**
 * A measure over time or case after case: a run chart, or a control chart where its segments have limits. Values with the shape
 * of what they signal, centre and limits of each segment, targets, the frozen baseline, and what was changed when. The line
 * through the values goes on over a new baseline, for nothing is missing there; centre and limits begin anew.
 * @throws RangeError when the width or the idPrefix cannot be used, or a field of the data cannot be drawn: days out of order or
 *   not in the calendar, values beyond ±1,000,000,000,000, lines not as long as their segment
 * @see Shewhart, Economic Control of Quality of Manufactured Product, 1931; NHS England, Making data count, 2019 (shapes, icons);
 *   Provost and Murray, The Health Care Data Guide, 2011 (annotation)
 */
export function measureChart(data: MeasureChartData, options: ChartOptions): Chart {
  ensureOptions('measureChart', options);
  const measure = measureOf('measureChart', data);
  const words = { finding: tidy(data.finding) || 'No values yet.', table: measureTable(measure) };
  if (measure.count === 0) return emptyChart(options, words.table, words.finding);
  const status = measureStatus(data, options.width >= TITLE_ROOM + STATUS_ROOM ? STATUS_ROOM : options.width - 24);
  const aside = options.width >= TITLE_ROOM + STATUS_ROOM && status.width ? status.width + 24 : 0;
  const page = sheet(options, guideOf(measure), aside);
  const parts: Svg[] = [status.draw(aside ? page.right - status.width : page.left, aside ? 20 : page.top - 4)];
  const top = aside ? Math.max(page.top, 20 + status.height + 12) : page.top + (status.height ? status.height + 10 : 0);
  const { parts: drawn, bottom } = drawMeasure(measure, page, top);
  return chartOf(options, page, { parts: [...parts, ...drawn], bottom }, words);
}

const directionWords: Record<Direction, string> = {
  higher: ' Higher is better.',
  lower: ' Lower is better.',
  neutral: '',
};

const axisWords: Record<MeasureChartData['axis'], string> = {
  time: '',
  order: ' Cases in order, not in time.',
  weeks: ' By week since the project began.',
};

/** `Antibiotics within 60 minutes (%). Higher is better.` */
export function guideOf({ data: { valueLabel, axis, direction } }: Measure): string {
  const label = tidy(valueLabel);
  const end = label === '' || /[.!?]$/.test(label) ? '' : '.';
  return `${label}${end}${directionWords[direction]}${axisWords[axis]}`;
}

/** The flags over the plot, at the pixel of their day; new limits stand where the lines break. */
export function flaggedOn(course: CourseAxis, measures: readonly Measure[]): Flagged[] {
  const marks = measures.flatMap(({ annotations, places, data }) =>
    shownOn(course, annotations).map((annotation): Flagged => {
      const x = course.x(annotation.place);
      if (annotation.kind !== 'recalculated') return { x, annotation };
      const first = data.segments.find(
        ({ from }) => from > 0 && places[from - 1]! < annotation.place && annotation.place <= places[from]!,
      )?.from;
      return { x: first === undefined ? x : (course.x(places[first - 1]!) + course.x(places[first]!)) / 2, annotation };
    }),
  );
  return marks.sort((one, other) => one.x - other.x);
}

function drawMeasure(measure: Measure, page: Sheet, top: number): Drawn {
  const height = page.desk ? DESK_HEIGHT : PHONE_HEIGHT;
  const axis = axisFor(measure, height);
  const labels = page.desk ? lineLabels(measure) : null;
  const course = courseAxis([measure], page.left + valueAxisWidth(axis), page.right - (labels ? labels.width : 0));
  const flags = layFlags(flaggedOn(course, [measure]), course.left, course.right);
  const lines = labels ? { svg: '', height: 0 } : key(lineKey(measure), page.left, top, page.width);
  const flagsTop = top + (lines.height ? lines.height + 8 : 0);
  const panel = drawPanel(measure, axis, {
    course,
    top: flagsTop + flags.height + 4,
    height,
    flags,
    flagsTop,
    labels,
  });
  const under = drawCourseAxis(course, panel.floor);
  const shapes = key(measureKey([measure], course), page.left, under.bottom + 12, page.width);
  const list = flagList(measure.annotations, measure.data.axis, {
    left: page.left,
    top: under.bottom + 12 + shapes.height + 6,
    width: page.width,
    desk: page.desk,
  });
  return {
    parts: [lines.svg, panel.svg, drawFlags(flags, flagsTop), under.svg, shapes.svg, ...list.parts],
    bottom: list.bottom,
  };
}
