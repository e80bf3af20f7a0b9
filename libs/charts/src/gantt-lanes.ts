import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { dayInWords, monthTicks } from './days.js';
import { daysInWords, type Lane, lookOf, milestoneStates, stateLooks } from './gantt-data.js';
import { key, type KeyItem, mark } from './marks.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, rect, type Svg, text } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { textWidth } from './text-width.js';

const LANE = 28;
const ROW_GAP = 16;
/** Room beside the first and the last day for half a year's number. */
const INSET = 18;
const TICK = 46;
const NAMES = 0.28;
const DAYS = 176;

const quiet = { size: 12, fill: palette.quietText } as const;

interface Time {
  readonly x: ScaleLinear<number, number>;
  readonly from: number;
  readonly to: number;
  /** Where today stands; null when it lies too far off to be shown. */
  readonly todayX: number | null;
}

/** The names to the left, the line of time, the days to the right; on a phone the words above the line. */
export function drawLanes(lanes: readonly Lane[], today: number, page: Sheet): Drawn {
  const left = page.left + (page.desk ? Math.floor(page.width * NAMES) + 16 : 0);
  const right = page.right - (page.desk ? DAYS + 16 : 0);
  const time = timeScale(lanes, today, left + INSET, right - INSET);
  const axis = drawAxis(time, today, { left, right, top: page.top });

  const parts: Svg[] = [axis.svg];
  const bands: { readonly top: number; readonly lane: Lane }[] = [];
  let y = axis.bottom;
  for (const lane of lanes) {
    const { svg, bandTop, height } = page.desk ? besideLane(lane, page, y) : aboveLane(lane, page, y);
    parts.push(svg);
    bands.push({ top: bandTop, lane });
    y += height + ROW_GAP;
  }
  const end = y - ROW_GAP;

  for (const { top } of bands) {
    parts.push(rect({ x: left, y: top, width: right - left, height: LANE }, { fill: palette.ground }));
    for (const x of axis.ticks) parts.push(line(x, top, x, top + LANE, { stroke: palette.hairline }));
  }
  if (time.todayX !== null) {
    const look = { stroke: palette.text, strokeWidth: 2 };
    const x = time.todayX;
    // On a phone the line stops where words stand.
    if (page.desk) parts.push(line(x, axis.bottom - 8, x, end, look));
    else parts.push(...bands.map(({ top }) => line(x, top, x, top + LANE, look)));
  }
  parts.push(...bands.map(({ top, lane }) => drawMarks(lane, time.x, top + LANE / 2)));
  const shown = key(keyItems(lanes), page.left, end + 16, page.width);
  return { parts: [...parts, shown.svg], bottom: end + 16 + shown.height };
}

/** From the first day of any milestone to the last; today is on it unless that would press the milestones together. */
function timeScale(lanes: readonly Lane[], today: number, left: number, right: number): Time {
  const days = lanes.flatMap(({ planned, expected }) => [planned, expected]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const leeway = Math.max(62, (last - first) / 2);
  const near = today >= first - leeway && today <= last + leeway;
  const [earliest, latest] = near ? [Math.min(first, today), Math.max(last, today)] : [first, last];
  // Two months at least, so that one milestone does not fill a year's width with a day.
  const spare = Math.max(0, Math.ceil((60 - (latest - earliest)) / 2));
  const [from, to] = [earliest - spare, latest + spare];
  const x = scaleLinear([from, to], [left, right]);
  return { x, from, to, todayX: near ? x(today) : null };
}

/** Months and, where it changes, the year; below them today, next to its line. */
function drawAxis(
  { x, from, to, todayX }: Time,
  today: number,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): { readonly svg: Svg; readonly bottom: number; readonly ticks: readonly number[] } {
  const ticks = monthTicks(from, to, Math.floor((right - left - 2 * INSET) / TICK));
  const yearsOnly = ticks.length > 1 && ticks.every(({ month }) => month === ticks[0]?.month);
  const middle = { ...quiet, anchor: 'middle' } as const;
  const labels = ticks.flatMap(({ day, month, year }, at) => [
    ...(yearsOnly ? [] : [text(x(day), top + 11, month, middle)]),
    ...(yearsOnly || year !== ticks[at - 1]?.year ? [text(x(day), top + (yearsOnly ? 11 : 26), year, middle)] : []),
  ]);
  const base = top + (yearsOnly ? 30 : 46);
  const words =
    todayX === null
      ? `Today, ${dayInWords(today)}, is ${today < from ? 'before' : 'after'} all this`
      : `Today, ${dayInWords(today)}`;
  const half = textWidth(words, 12, 'bold') / 2;
  const at = Math.min(Math.max(todayX ?? (left + right) / 2, left + half), right - half);
  labels.push(text(at, base, words, { size: 12, weight: 'bold', anchor: 'middle' }));
  return { svg: labels.join(''), bottom: base + 14, ticks: ticks.map(({ day }) => x(day)) };
}

interface LaneWords {
  readonly svg: Svg;
  /** Where the lane itself begins. */
  readonly bandTop: number;
  readonly height: number;
}

function besideLane(lane: Lane, page: Sheet, y: number): LaneWords {
  const width = Math.floor(page.width * NAMES);
  const title = block(lane.title, width, { size: 13, weight: 'bold' }, 4);
  const state = block(lookOf(lane).words, width, quiet);
  const days = daysInWords(lane).map((one) => block(one, DAYS, quiet));
  const daysHeight = days.reduce((sum, one) => sum + one.height, 0);
  const namesHeight = title.height + state.height;
  const height = Math.max(LANE, namesHeight, daysHeight);
  const namesTop = y + (height - namesHeight) / 2;
  const parts = [drawBlock(title, page.left, namesTop), drawBlock(state, page.left, namesTop + title.height)];
  let at = y + (height - daysHeight) / 2;
  for (const one of days) {
    parts.push(drawBlock(one, page.right - DAYS, at));
    at += one.height;
  }
  return { svg: parts.join(''), bandTop: y + (height - LANE) / 2, height };
}

function aboveLane(lane: Lane, page: Sheet, y: number): LaneWords {
  const title = block(lane.title, page.width, { size: 13, weight: 'bold' }, 4);
  const said = block(inOneSentence(lane), page.width, quiet);
  const above = title.height + said.height + 4;
  return {
    svg: drawBlock(title, page.left, y) + drawBlock(said, page.left, y + title.height),
    bandTop: y + above,
    height: above + LANE,
  };
}

/** `Under way, late. Planned 16 Nov 2026. Forecast 7 Dec 2026, 21 days later.` */
function inOneSentence(lane: Lane): string {
  const days = daysInWords(lane);
  const last = days.length > 1 ? days.pop() : undefined;
  const state = lookOf(lane).words;
  const said = [...(days[0]?.startsWith(state) ? [] : [state]), ...days].join('. ');
  return last ? `${said}, ${last.charAt(0).toLowerCase()}${last.slice(1)}.` : `${said}.`;
}

/** The planned day as an open diamond, a line for the slip, and the mark of the state on the day it is expected or was done. */
function drawMarks(lane: Lane, x: ScaleLinear<number, number>, y: number): Svg {
  const { shape, colour } = lookOf(lane);
  const [planned, expected] = [x(lane.planned), x(lane.expected)];
  if (Math.abs(expected - planned) < 6)
    return mark('open-diamond', planned, y, palette.quietText, 11) + mark(shape, planned, y, colour, 5.5);
  return (
    line(planned, y, expected, y, { stroke: lane.slip > 0 ? palette.concern : palette.green, strokeWidth: 3 }) +
    mark('open-diamond', planned, y, palette.quietText, 7) +
    mark(shape, expected, y, colour, 7)
  );
}

const keyItems = (lanes: readonly Lane[]): KeyItem[] => [
  { shape: 'open-diamond', colour: palette.quietText, words: 'Planned day' },
  ...milestoneStates
    .filter((state) => lanes.some((lane) => (lane.late ? 'late' : lane.state) === state))
    .map((state) => stateLooks[state]),
];
