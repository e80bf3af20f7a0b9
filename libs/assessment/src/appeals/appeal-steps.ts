import { addWorkingDays, asIsoDate, workingDaysBetween } from '#libs/calendar';
import { londonDay } from '#libs/platform';
import { englishBankHolidays } from '../cohort/bank-holidays.js';

/** What may be appealed against. Academic judgement is not among them. @source the programme's marking rules, "Appeals" */
export const appealGrounds = ['procedure', 'bias', 'circumstances'] as const;
export type AppealGround = (typeof appealGrounds)[number];

export const appealStates = [
  'lodged',
  'clarified',
  'settled',
  'in-review',
  'refused',
  'to-panel',
  'upheld',
  'not-upheld',
  'withdrawn',
] as const;
export type AppealState = (typeof appealStates)[number];

/** In working days in England, the first day not counted. @source the programme's marking rules, "Appeals" */
export const DAYS_TO_APPEAL = 20;
const DAYS_TO_ANSWER = 10;
const DAYS_TO_TAKE_ON = 10;

const NEXT: Readonly<Record<AppealState, readonly AppealState[]>> = {
  // To review only when no answer came in time.
  lodged: ['clarified', 'in-review', 'withdrawn'],
  clarified: ['settled', 'in-review', 'withdrawn'],
  'in-review': ['refused', 'to-panel', 'withdrawn'],
  'to-panel': ['upheld', 'not-upheld', 'withdrawn'],
  settled: [],
  refused: [],
  upheld: [],
  'not-upheld': [],
  withdrawn: [],
};

/** Whether an appeal in one state may come to another. */
export const follows = (from: AppealState, to: AppealState): boolean => NEXT[from].includes(to);

export const isOver = (state: AppealState): boolean => NEXT[state].length === 0;

/**
 * Where the trust's appeal stands once it hears of a step of the programme. What the programme had decided when a
 * withdrawal came in is decided; anything else stays withdrawn.
 */
export function afterHearing(own: AppealState, told: AppealState): AppealState {
  const isOvertaken = own === 'withdrawn' && isOver(told);
  return follows(own, told) || isOvertaken ? told : own;
}

/** The last day that many working days after an instant; null beyond the years whose bank holidays are known. */
function daysAfter(instant: string, workingDays: number): string | null {
  const due = addWorkingDays(asIsoDate(londonDay(instant)), workingDays, englishBankHolidays);
  return due.kind === 'answer' ? due.value : null;
}

/** The last day to appeal on. @param releasedAt an instant @returns a day; null when it cannot be told */
export const appealBy = (releasedAt: string): string | null => daysAfter(releasedAt, DAYS_TO_APPEAL);

/** When an appeal reached a state: instants; null before it did. */
export interface AppealTimes {
  readonly state: AppealState;
  readonly lodgedAt: string;
  readonly clarifiedAt: string | null;
}

/**
 * The day by which somebody has to do something next: the programme to answer, then the lead to take it to review.
 * @returns a day; null where no time is set, or when it cannot be told
 */
export function dueOn({ state, lodgedAt, clarifiedAt }: AppealTimes): string | null {
  if (state === 'lodged') return daysAfter(lodgedAt, DAYS_TO_ANSWER);
  return state === 'clarified' && clarifiedAt ? daysAfter(clarifiedAt, DAYS_TO_TAKE_ON) : null;
}

/** Where an appeal stands on a day: an answer that its lead does not take to review in time has settled it. */
export function stateOn(times: AppealTimes, today: string): AppealState {
  const rests = times.state === 'clarified' ? dueOn(times) : null;
  return rests !== null && today > rests ? 'settled' : times.state;
}

/** Whether the programme has let the days go by in which it was to answer. */
export function isUnanswered(times: AppealTimes, today: string): boolean {
  const answerBy = times.state === 'lodged' ? dueOn(times) : null;
  return answerBy !== null && today > answerBy;
}

/** Whether its lead may take an appeal to review on a day: while an answer waits for them, or when none came in time. */
export const mayTakeToReview = (times: AppealTimes, today: string): boolean =>
  stateOn(times, today) === 'clarified' || isUnanswered(times, today);

/** How many working days are left up to and with the day; negative when it is over. Null when it cannot be told. */
export function workingDaysLeft(today: string, day: string): number | null {
  const left = workingDaysBetween(asIsoDate(today), asIsoDate(day), englishBankHolidays);
  return left.kind === 'answer' ? left.value : null;
}
