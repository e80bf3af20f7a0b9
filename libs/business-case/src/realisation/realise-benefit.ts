import {
  addMonths,
  asFinancialYear,
  asIsoDate,
  daysBetween,
  financialYearOf,
  financialYearsBetween,
  type IsoDate,
  sayDay,
} from '#libs/calendar';
import { Exact } from '#libs/money';
import type { MeasureCourse, SustainedShift } from '#libs/projects';
import type { ReadBenefit } from '../read-case.js';
import { exactWorthOf, worthBeside } from '../worth/worth-of-one.js';
import { firstDayOf, isSameQuarter, MONTHS_A_QUARTER, type Quarter, quarterOf, quartersBetween } from './quarters.js';

export type RealisationState =
  /** Nothing has been measured since it was to begin. */
  | 'planned'
  /** The chart shows nothing but common cause so far. */
  | 'not-shown'
  | 'realised'
  | 'partly'
  | 'not-realised'
  /** The chart shows a sustained change for the worse. */
  | 'dis-benefit';

/** Forecast and actual of one quarter, in pounds. */
export interface RealisedQuarter {
  readonly quarter: Quarter;
  readonly forecast: Exact;
  /** Null when nothing was measured in it: not nought. Nought when it was, and the chart shows no shift. */
  readonly actual: Exact | null;
}

export interface Realisation {
  readonly state: RealisationState;
  /** What counts: the chart, or the budgets that fell. */
  readonly from: 'chart' | 'budget';
  readonly quarters: readonly RealisedQuarter[];
  /** Of the quarters that were measured. */
  readonly forecastToDate: Exact;
  readonly actualToDate: Exact;
  /** Null while nothing was forecast for what was measured. */
  readonly percent: Exact | null;
  /** What of the difference comes of another change than forecast, and of other numbers of patients. Null where no volume was forecast. */
  readonly rateEffect: Exact | null;
  readonly volumeEffect: Exact | null;
  /** The first day that counts; null while none does. */
  readonly since: string | null;
  /** The day of the contrary signal at which it stopped counting; null while it goes on. */
  readonly until: string | null;
  /** How the actual was worked out, in words. */
  readonly how: string;
}

const REALISED_AT = 95;
const DAYS_A_YEAR = 365;
const QUARTERS_A_YEAR = 4;
const NOUGHT = new Exact(0);
const ONE = new Exact(1);
const sum = (amounts: readonly Exact[]): Exact => amounts.reduce((all, amount) => all.plus(amount), NOUGHT);

/**
 * What a benefit came to beside what was forecast, quarter by quarter up to today. A benefit that releases cash is counted
 * from the budgets that fell, as finance recorded them; every other from the chart of its measure: for each reading from the
 * first point of a sustained shift until a contrary signal, `(baseline - observed) x volume x (1 - deadweight) x attribution x
 * unit value`, and nothing for common cause.
 * @returns null when it was not put into pounds, hangs on nothing that could show it, or was worked out for another measure
 */
export function realiseBenefit(benefit: ReadBenefit, course: MeasureCourse | null, today: IsoDate): Realisation | null {
  if (benefit.annual === null) return null;
  if (benefit.kind === 'cash' || benefit.kind === 'income') return fromBudgets(benefit, today);
  const worked = workedOut(benefit);
  if (!course || !worked || benefit.anotherMeasure !== null) return null;
  return fromChart(benefit, worked, course, today);
}

interface WorkedOut {
  readonly baseline: Exact;
  readonly target: Exact;
  readonly sign: 1 | -1;
  readonly volume: Exact;
  /** Pounds for one unit of change of one of the volume, after deadweight and attribution. */
  readonly worth: Exact;
}

function workedOut({
  baseline,
  target,
  direction,
  annualVolume,
  unitValue,
  deadweight,
  attribution,
  worth,
}: ReadBenefit): WorkedOut | null {
  if (baseline === null || target === null || annualVolume === null || unitValue === null || direction === null)
    return null;
  return {
    baseline: new Exact(baseline),
    target: new Exact(target),
    sign: direction === 'decrease' ? 1 : -1,
    volume: new Exact(annualVolume),
    worth: (worth ? exactWorthOf(worth) : new Exact(unitValue)).times(ONE.minus(deadweight)).times(attribution),
  };
}

/** What a unit of the measure is of one: a per cent is a hundredth, a rate for a thousand is a thousandth. */
const unitOf = ({ shape, per }: MeasureCourse): Exact =>
  shape === 'proportion' ? new Exact('0.01') : shape === 'rate' ? ONE.dividedBy(per) : ONE;

function fromChart(benefit: ReadBenefit, worked: WorkedOut, course: MeasureCourse, today: IsoDate): Realisation {
  const { readings, shifts, baselineTo } = course;
  const after = readings.filter(
    ({ takenOn, value }) => value !== null && (baselineTo === null || takenOn > baselineTo),
  );
  const counting = shifts.filter(({ from }) => baselineTo === null || from > baselineTo);
  const counted = after.map((reading, index) => {
    const shift = counting.find(({ from, to }) => reading.takenOn >= from && reading.takenOn <= to);
    const change = worked.baseline
      .minus(reading.value ?? 0)
      .times(worked.sign)
      .times(unitOf(course));
    // What rises in worth counts for more in later years: each reading stands for so many of the first year’s worth.
    const volume = volumeOf(reading, after[index + 1]?.takenOn ?? null, course, worked).times(
      benefit.worth ? worthBeside(benefit.worth, financialYearOf(asIsoDate(reading.takenOn))) : ONE,
    );
    return { ...reading, shift, change, volume, amount: shift ? change.times(volume).times(worked.worth) : NOUGHT };
  });
  const quarters = untilToday(benefit, today).map(({ quarter, forecast }): RealisedQuarter => {
    const within = counted.filter(({ takenOn }) => isSameQuarter(quarterOf(asIsoDate(takenOn)), quarter));
    return { quarter, forecast, actual: within.length ? sum(within.map(({ amount }) => amount)) : null };
  });
  const first = counted.find(({ shift }) => shift);
  const lastShift = counting.at(-1);
  const measured = counted.filter(({ takenOn }) =>
    quarters.some(({ quarter }) => isSameQuarter(quarterOf(asIsoDate(takenOn)), quarter)),
  );
  const plannedChange = worked.baseline.minus(worked.target).times(worked.sign).times(unitOf(course));
  const volume = sum(measured.filter(({ shift }) => shift).map((one) => one.volume));
  const shifted = sum(measured.filter(({ shift }) => shift).map(({ change, volume: of }) => change.times(of)));
  const toDate = totals(quarters);
  const rateEffect = shifted.minus(plannedChange.times(volume)).times(worked.worth);
  return {
    state: stateOf(counting, after.length, toDate),
    from: 'chart',
    quarters,
    ...toDate,
    rateEffect,
    volumeEffect: toDate.actualToDate.minus(toDate.forecastToDate).minus(rateEffect),
    since: first?.takenOn ?? null,
    until: lastShift?.endedOn ?? null,
    how: howCounted(first?.shift, lastShift, after.length),
  };
}

/** How many of the volume a reading stands for: its denominator, or the part of a year until the next where it has none. */
function volumeOf(
  { takenOn, denominator }: MeasureCourse['readings'][number],
  next: string | null,
  { shape }: MeasureCourse,
  { volume }: WorkedOut,
): Exact {
  if ((shape === 'proportion' || shape === 'rate') && denominator !== null) return new Exact(denominator);
  if (shape === 'count') return ONE;
  if (next === null) return NOUGHT;
  const days = (Date.parse(next) - Date.parse(takenOn)) / 86_400_000;
  return volume.times(days).dividedBy(DAYS_A_YEAR);
}

function fromBudgets(benefit: ReadBenefit, today: IsoDate): Realisation {
  const { reductions } = benefit;
  const recorded = new Map<string, Exact>();
  for (const { year, amount } of reductions) recorded.set(year, (recorded.get(year) ?? NOUGHT).plus(amount));
  // A budget falls by the year; each quarter of a year that was recorded has a fourth of it.
  const quarters = untilToday(benefit, today).map(({ quarter, forecast }): RealisedQuarter => ({
    quarter,
    forecast,
    actual: recorded.get(quarter.year)?.dividedBy(QUARTERS_A_YEAR).times(partGone(quarter, today)) ?? null,
  }));
  const toDate = totals(quarters);
  const first = reductions[0];
  return {
    state: !reductions.length ? 'planned' : byPercent(toDate.percent),
    from: 'budget',
    quarters,
    ...toDate,
    rateEffect: null,
    volumeEffect: null,
    since: first?.year ?? null,
    until: null,
    how: reductions.length
      ? 'Counted from the budgets that fell, as the finance partner recorded them. A chart never counts as cash.'
      : 'No fall of a budget is recorded yet. Cash counts when finance records it, whatever the chart shows.',
  };
}

/** The quarters from a benefit's first until today or its last, each with the part of the forecast that falls in it. */
function untilToday({ annual, startsIn, years, buildUp, haircut, isDisbenefit, worth }: ReadBenefit, today: IsoDate) {
  const start = asFinancialYear(startsIn);
  const fullYear = new Exact(annual ?? 0).times(ONE.minus(haircut)).times(isDisbenefit ? -1 : 1);
  const now = quarterOf(today);
  return quartersBetween({ year: start, number: 1 }, now)
    .filter(({ year }) => financialYearsBetween(start, year) < years)
    .map((quarter) => ({
      quarter,
      forecast: fullYear
        .times(buildUp[financialYearsBetween(start, quarter.year)] ?? 1)
        .times(worth ? worthBeside(worth, quarter.year) : ONE)
        .dividedBy(QUARTERS_A_YEAR)
        .times(partGone(quarter, today)),
    }));
}

/** The part of a quarter that has gone by: all of one that is over. */
function partGone(quarter: Quarter, today: IsoDate): Exact {
  if (!isSameQuarter(quarter, quarterOf(today))) return ONE;
  const first = firstDayOf(quarter);
  return new Exact(daysBetween(first, today) + 1).dividedBy(daysBetween(first, addMonths(first, MONTHS_A_QUARTER)));
}

function totals(quarters: readonly RealisedQuarter[]) {
  const measured = quarters.filter(({ actual }) => actual !== null);
  const forecastToDate = sum(measured.map(({ forecast }) => forecast));
  const actualToDate = sum(measured.map(({ actual }) => actual ?? NOUGHT));
  return {
    forecastToDate,
    actualToDate,
    percent: forecastToDate.isZero() ? null : actualToDate.dividedBy(forecastToDate).times(100),
  };
}

function stateOf(
  shifts: readonly SustainedShift[],
  readings: number,
  { percent, actualToDate }: { percent: Exact | null; actualToDate: Exact },
): RealisationState {
  if (readings === 0) return 'planned';
  if (!shifts.length) return 'not-shown';
  if (actualToDate.isNegative() && !actualToDate.isZero()) return 'dis-benefit';
  return byPercent(percent);
}

function byPercent(percent: Exact | null): RealisationState {
  if (percent === null) return 'planned';
  if (percent.greaterThanOrEqualTo(REALISED_AT)) return 'realised';
  return percent.greaterThan(0) ? 'partly' : 'not-realised';
}

function howCounted(first: SustainedShift | undefined, last: SustainedShift | undefined, readings: number): string {
  if (readings === 0)
    return 'Nothing has been measured since the baseline, so nothing is counted and nothing is nought.';
  if (!first) return 'The chart shows common cause alone. A good month is not a benefit, so nothing is counted.';
  const until = last?.endedOn
    ? ` until the signal the other way that begins on ${sayDay(last.endedOn)}`
    : ', and goes on';
  return `Counted for each reading from ${sayDay(first.from)}, the first point of the shift${until}: the change from the baseline, times how many, times what one is worth.`;
}
