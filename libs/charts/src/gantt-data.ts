import { dayInWords, dayNumber } from './days.js';
import type { Shape } from './marks.js';
import { type Colour, palette } from './palette.js';
import { ensureOneOf } from './refused.js';
import { counted } from './wording.js';
import { tidy } from './wrap-text.js';

export const milestoneStates = ['planned', 'under-way', 'done', 'late', 'dropped'] as const;
export type MilestoneStateWord = (typeof milestoneStates)[number];

/** Days are text like `2026-11-24`, from the year 1000 to 9999. */
export interface GanttData {
  /** The day on which the chart is looked at. */
  readonly today: string;
  readonly milestones: readonly {
    readonly title: string;
    readonly state: MilestoneStateWord;
    /** The plan as it was frozen; null while it is not frozen, and then the planned day stands for it. */
    readonly baselineOn: string | null;
    readonly plannedOn: string;
    /** Null while nobody expects another day than the planned one. */
    readonly forecastOn: string | null;
    /** The day it was done. */
    readonly actualOn: string | null;
  }[];
}

/** A milestone with its days as numbers. */
export interface Lane {
  readonly title: string;
  readonly state: MilestoneStateWord;
  readonly planned: number;
  readonly frozen: boolean;
  /** The day it was done, or is expected. */
  readonly expected: number;
  readonly done: boolean;
  /** Days from the planned to the expected day; negative when earlier. */
  readonly slip: number;
  /** Open, and said to be late, forecast after its planned day, or its day has gone by. */
  readonly late: boolean;
  readonly overdue: boolean;
}

const open = (state: MilestoneStateWord): boolean => state !== 'done' && state !== 'dropped';

/** @throws RangeError naming the day or state that is none */
export function lanesOf({ today, milestones }: GanttData): { readonly today: number; readonly lanes: readonly Lane[] } {
  const now = dayNumber('gantt', 'today', today);
  const lanes = milestones.map(({ title, state, baselineOn, plannedOn, forecastOn, actualOn }, at): Lane => {
    ensureOneOf('gantt', `milestones[${at}].state`, state, milestoneStates);
    const day = (field: string, value: string | null): number | null =>
      value === null ? null : dayNumber('gantt', `milestones[${at}].${field}`, value);
    const plan = dayNumber('gantt', `milestones[${at}].plannedOn`, plannedOn);
    const [baseline, forecast, actual] = [
      day('baselineOn', baselineOn),
      day('forecastOn', forecastOn),
      day('actualOn', actualOn),
    ];
    const planned = baseline ?? plan;
    const expected = actual ?? forecast ?? plan;
    const overdue = open(state) && actual === null && expected < now;
    return {
      title: tidy(title) === '' ? 'Without a name' : title,
      state,
      planned,
      frozen: baseline !== null,
      expected,
      done: state === 'done' || actual !== null,
      slip: expected - planned,
      late: open(state) && actual === null && (state === 'late' || expected > planned || overdue),
      overdue,
    };
  });
  return { today: now, lanes };
}

export interface StateLook {
  readonly shape: Shape;
  readonly colour: Colour;
  readonly words: string;
}

export const stateLooks: Record<MilestoneStateWord, StateLook> = {
  planned: { shape: 'ring', colour: palette.quietText, words: 'Still to come' },
  'under-way': { shape: 'half-disc', colour: palette.blue, words: 'Under way' },
  done: { shape: 'tick', colour: palette.green, words: 'Done' },
  late: { shape: 'triangle-up', colour: palette.concern, words: 'Late' },
  dropped: { shape: 'cross', colour: palette.quietText, words: 'Dropped' },
};

/** How a milestone is drawn: what is under way and late looks late, and says both. */
export function lookOf({ state, late }: Lane): StateLook {
  if (!late || state === 'late') return stateLooks[state];
  return { ...stateLooks.late, words: state === 'planned' ? 'Late' : `${stateLooks[state].words}, late` };
}

/** `Planned 3 Nov 2026`. */
export const plannedWords = ({ planned, frozen }: Lane): string =>
  `Planned ${dayInWords(planned)}${frozen ? '' : ' (not frozen)'}`;

/** `Forecast 22 Nov 2026`, `Done 5 Nov 2026`. */
export const expectedWords = ({ expected, done, state }: Lane): string =>
  state === 'dropped' ? 'Dropped' : `${done ? 'Done' : 'Forecast'} ${dayInWords(expected)}`;

/** `19 days later`, `On the planned day`; says so when the day has gone by. */
export function slipWords({ slip, state, overdue, done }: Lane): string {
  if (state === 'dropped') return '';
  if (slip === 0) return overdue ? 'The day has gone by' : done ? 'On the planned day' : 'Forecast for the same day';
  const moved = `${counted(Math.abs(slip), 'day')} ${slip > 0 ? 'later' : 'earlier'}`;
  return overdue ? `${moved}, not done` : moved;
}

/** What the chart says of the days beside a lane: nothing twice. */
export function daysInWords(lane: Lane): string[] {
  if (lane.state === 'dropped') return [plannedWords(lane)];
  if (lane.slip !== 0) return [plannedWords(lane), expectedWords(lane), slipWords(lane)];
  return [lane.done ? expectedWords(lane) : plannedWords(lane), slipWords(lane)];
}
