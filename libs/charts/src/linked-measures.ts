import { drawFlags, flagList, layFlags } from './annotation-flags.js';
import type { Chart, ChartOptions } from './chart.js';
import { courseAxis, drawCourseAxis } from './course-axis.js';
import { lineKey, lineLabels } from './line-labels.js';
import { key } from './marks.js';
import { type Annotation, type Measure, measureOf } from './measure.js';
import { flaggedOn, guideOf } from './measure-chart.js';
import type { MeasureChartData } from './measure-data.js';
import { measureKey } from './measure-key.js';
import { axisFor, drawPanel, valueAxisWidth } from './measure-panel.js';
import { measureStatus } from './measure-status.js';
import { linkedTable } from './measure-table.js';
import { palette } from './palette.js';
import { refused } from './refused.js';
import { chartOf, type Drawn, emptyChart, ensureOptions, sheet, type Sheet } from './sheet.js';
import type { Svg } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { counted } from './wording.js';
import { tidy } from './wrap-text.js';

const PANEL_HEIGHT = 150;
const STATUS_ROOM = 330;

export interface LinkedMeasuresData {
  /** Outcome, process and balancing measures, in the order they are to stand in. All on an axis of time. */
  readonly measures: readonly MeasureChartData[];
}

/**
 * The measures of a project one above another on one axis of time, so that it can be seen what moved with what. The flags of all
 * their annotations stand above the first plot, and their lines go through every plot.
 * @throws RangeError as `measureChart`, naming `linkedMeasures`, and when a measure is on an axis of order
 * @see Provost and Murray, The Health Care Data Guide, 2011: a family of measures on one page
 */
export function linkedMeasures({ measures: all }: LinkedMeasuresData, options: ChartOptions): Chart {
  ensureOptions('linkedMeasures', options);
  const measures = all.map((data, at) => {
    if (data.axis !== 'time') throw refused('linkedMeasures', `measures[${at}].axis`, data.axis, 'time');
    return measureOf('linkedMeasures', data);
  });
  const shown = measures.filter(({ count }) => count > 0);
  const words = { finding: findingOf(measures), table: linkedTable(measures) };
  if (!shown.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options);
  return chartOf(options, page, drawLinked(shown, once(measures), page), words);
}

function findingOf(measures: readonly Measure[]): string {
  const said = measures.map(({ data: { finding, valueLabel } }) => {
    const label = tidy(valueLabel) || 'A measure without a name';
    return `${label}: ${tidy(finding) || 'no values yet.'}`;
  });
  if (!said.length) return 'No measures yet.';
  return `${counted(said.length, 'measure')} on one axis of time. ${said.join(' ')}`;
}

/** A cycle that several measures know is one cycle. */
function once(measures: readonly Measure[]): Annotation[] {
  const found = new Map<string, Annotation>();
  for (const one of measures.flatMap(({ annotations }) => annotations)) {
    const same = JSON.stringify([one.on, one.number, one.kind, one.text]);
    if (!found.has(same)) found.set(same, one);
  }
  return [...found.values()].sort((one, other) => one.place - other.place);
}

function drawLinked(measures: readonly Measure[], annotations: readonly Annotation[], page: Sheet): Drawn {
  const panels = measures.map((measure) => ({
    measure,
    axis: axisFor(measure, PANEL_HEIGHT),
    labels: page.desk ? lineLabels(measure) : null,
  }));
  const left = page.left + Math.max(...panels.map(({ axis }) => valueAxisWidth(axis)));
  const right = page.right - Math.max(...panels.map(({ labels }) => labels?.width ?? 0));
  const course = courseAxis(measures, left, right);
  const [first, ...others] = measures;
  const flagged = flaggedOn(course, [
    { ...first!, annotations },
    ...others.map((one) => ({ ...one, annotations: [] })),
  ]);
  const flags = layFlags(flagged, left, right);

  const parts: Svg[] = [];
  let y = page.top;
  panels.forEach(({ measure, axis, labels }, at) => {
    const head = drawHead(measure, page, y);
    const lines = labels ? { svg: '', height: 0 } : key(lineKey(measure), page.left, head.bottom, page.width);
    const flagsTop = at === 0 ? head.bottom + lines.height + 4 : null;
    const top = head.bottom + lines.height + 8 + (at === 0 ? flags.height : 0);
    const panel = drawPanel(measure, axis, { course, top, height: PANEL_HEIGHT, flags, flagsTop, labels });
    parts.push(...head.parts, lines.svg, panel.svg, flagsTop === null ? '' : drawFlags(flags, flagsTop));
    y = panel.floor + 22;
  });
  const under = drawCourseAxis(course, y - 22);
  const shapes = key(measureKey(measures, course), page.left, under.bottom + 12, page.width);
  const place = { left: page.left, top: under.bottom + 12 + shapes.height + 6, width: page.width, desk: page.desk };
  const list = flagList(annotations, 'time', place);
  return { parts: [...parts, under.svg, shapes.svg, ...list.parts], bottom: list.bottom };
}

/** What the plot shows, with its icons beside it or below. */
function drawHead(measure: Measure, page: Sheet, top: number): Drawn {
  const status = measureStatus(measure.data, page.desk ? STATUS_ROOM : page.width);
  const beside = page.desk && status.width > 0;
  const said = block(guideOf(measure), page.width - (beside ? status.width + 24 : 0), {
    size: 14,
    weight: 'bold',
    fill: palette.text,
  });
  const statusTop = beside ? top : top + said.height + 6;
  return {
    parts: [drawBlock(said, page.left, top), status.draw(beside ? page.right - status.width : page.left, statusTop)],
    bottom: Math.max(top + said.height, status.height ? statusTop + status.height : 0) + 8,
  };
}
