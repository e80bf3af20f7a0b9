import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { dayInWords } from './days.js';
import { expectedWords, type GanttData, type Lane, lanesOf, lookOf, plannedWords, slipWords } from './gantt-data.js';
import { drawLanes } from './gantt-lanes.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { allOf, counted, sentence, verb } from './wording.js';

/**
 * The milestones on a line of time: the frozen plan against what is forecast or was done, with today. Names and days stand
 * beside the line where there is room, above it on a phone.
 * @throws RangeError when the width or the idPrefix cannot be used, a day is not in the calendar or a state is none
 * @see Gantt, Work, Wages and Profits, 1910; slip as in Association for Project Management, Planning, Scheduling, Monitoring
 *   and Control, 2015
 */
export function gantt(data: GanttData, options: ChartOptions): Chart {
  ensureOptions('gantt', options);
  const { today, lanes } = lanesOf(data);
  const words = { finding: findingOf(lanes), table: tableOf(lanes, today) };
  if (!lanes.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options);
  return chartOf(options, page, drawLanes(lanes, today, page), words);
}

function findingOf(lanes: readonly Lane[]): string {
  const all = lanes.length;
  const first = lanes[0];
  if (!first) return 'No milestones yet.';
  const kept = lanes.filter(({ state }) => state !== 'dropped');
  const dropped = all - kept.length;
  const last = kept.reduce<Lane | null>((one, other) => (one && one.planned > other.planned ? one : other), null);
  if (!last) return sentence(`${allOf(all, 'milestone')} ${verb(all, 'was', 'were')} dropped`);
  if (all === 1) return `The 1 milestone ${fate(last)}.`;
  const done = lanes.filter((lane) => lane.done && lane.state !== 'dropped').length;
  const late = lanes.filter((lane) => lane.late).length;
  const doneWords =
    done === all
      ? `${allOf(all, 'milestone')} are done`
      : done
        ? `${done} of ${all} milestones ${verb(done, 'is', 'are')} done`
        : `None of ${all} milestones is done yet`;
  return sentence(
    late > 0 && done === 0 ? `${late} of ${counted(all, 'milestone')} ${verb(late, 'is', 'are')} late` : doneWords,
    late > 0 && done > 0 && `${late} ${verb(late, 'is', 'are')} late`,
    `the last ${fate(last)}`,
    dropped > 0 && `${dropped} ${verb(dropped, 'was', 'were')} dropped`,
  );
}

/** What became of it, after its name. */
function fate({ slip, done, overdue, expected }: Lane): string {
  const days = counted(Math.abs(slip), 'day');
  const side = slip > 0 ? 'after' : 'before';
  if (done) return slip === 0 ? 'was done on its planned day' : `was done ${days} ${side} its planned day`;
  if (overdue) return `was due on ${dayInWords(expected)} and is not done`;
  return slip === 0 ? 'is still forecast for its planned day' : `is now forecast ${days} ${side} its planned day`;
}

const tableOf = (lanes: readonly Lane[], today: number): ChartTable => ({
  caption: `Milestones as planned and as forecast or done, on ${dayInWords(today)}`,
  columns: ['Milestone', 'State', 'Planned', 'Forecast or done', 'Difference'],
  rows: lanes.map((lane) => [
    lane.title,
    lookOf(lane).words,
    plannedWords(lane).replace(/^Planned /, ''),
    expectedWords(lane),
    slipWords(lane),
  ]),
});
