import type { ChartName } from './plan.js';
import { defaultProfileFor, type ProfileName } from './profiles.js';

/** What somebody says about what they will measure. */
export type ChartAnswers =
  /** Each patient has it or has not: seen in time, given the drug. */
  | {
      readonly what: 'share-of-patients';
      readonly readings: number;
      readonly usualDenominator: number;
      readonly usualShare?: number;
    }
  /** Events that may happen more than once: falls, errors; over an exposure that varies, or not. */
  | {
      readonly what: 'events';
      readonly readings: number;
      readonly exposureVaries: boolean;
      readonly usualCount: number;
    }
  /** A time, a cost, a score. */
  | { readonly what: 'measurement'; readonly readings: number; readonly perPoint: number }
  /** So rare that most periods have none. */
  | { readonly what: 'rare-events'; readonly readings: number; readonly recorded: 'time-between' | 'cases-between' }
  /** Two totals whose ratio is neither a share of patients nor events over exposure: pounds a bed day. */
  | { readonly what: 'ratio'; readonly readings: number; readonly denominatorVaries: boolean };

export interface ChosenChart {
  readonly chart: ChartName;
  readonly profile: ProfileName;
  readonly why: string;
  /** What to go over to once there are enough readings; null when the chart is the one to keep. */
  readonly later: ChartName | null;
}

/** Below this a chart has no limits worth drawing; NHS England's tools show none below 13. */
const READINGS_FOR_LIMITS = 13;
/** A point that expects fewer than this can hardly be below its centre: Montgomery 2009, 7.2, for p charts. */
const LEAST_EXPECTED = 5;
/** Beyond this even shares that differ by chance alone are told apart; other differences then drown the limits. Mohammed and Laney 2006. */
const LARGE_DENOMINATOR = 1000;
const MANY = 2;

/** The chart for what is measured, and why. A run chart first while there are few readings. */
export function chooseChart(answers: ChartAnswers): ChosenChart {
  const { chart, why } = chartFor(answers);
  if (answers.readings >= READINGS_FOR_LIMITS) return { chart, profile: defaultProfileFor(chart), why, later: null };
  return {
    chart: 'run',
    profile: defaultProfileFor('run'),
    why: `There are ${answers.readings} readings, too few for limits: begin with a run chart. From ${READINGS_FOR_LIMITS} on: ${why}`,
    later: chart,
  };
}

function chartFor(answers: ChartAnswers): { chart: ChartName; why: string } {
  switch (answers.what) {
    case 'share-of-patients':
      return shareChart(answers.usualDenominator, answers.usualShare);
    case 'events':
      if (answers.usualCount < 1)
        return {
          chart: 't',
          why: 'Most periods have no event, so the time between events says more than their number: a t chart.',
        };
      return answers.exposureVaries
        ? {
            chart: 'u',
            why: 'Events over an exposure that varies: a u chart, whose limits widen where there is less exposure.',
          }
        : { chart: 'c', why: 'Events over equal exposure: a c chart, which needs the count alone.' };
    case 'measurement':
      return answers.perPoint >= MANY
        ? {
            chart: 'xbar',
            why: 'Several measurements stand behind each point: an Xbar chart, with an S chart beside it for their spread.',
          }
        : {
            chart: 'xmr',
            why: 'One measurement for each point: an XmR chart, which takes the spread from neighbouring points.',
          };
    case 'rare-events':
      return answers.recorded === 'time-between'
        ? {
            chart: 't',
            why: 'Time between rare events: a t chart, on which a long gap without harm shows as good news.',
          }
        : { chart: 'g', why: 'Cases between rare events: a g chart, made for counts of opportunities between events.' };
    case 'ratio':
      return answers.denominatorVaries
        ? {
            chart: 'i-prime',
            why: 'A ratio whose denominator varies and that is no share of patients: an I prime chart.',
          }
        : { chart: 'xmr', why: 'A ratio with a steady denominator: an XmR chart.' };
  }
}

function shareChart(denominator: number, share: number | undefined): { chart: ChartName; why: string } {
  if (share !== undefined && denominator * Math.min(share, 1 - share) < LEAST_EXPECTED)
    return {
      chart: 'g',
      why: `With ${denominator} patients a point fewer than ${LEAST_EXPECTED} are expected to count: record the cases between events on a g chart, or take longer periods.`,
    };
  if (denominator >= LARGE_DENOMINATOR)
    return {
      chart: 'p-prime',
      why: 'A share of very many patients: a p prime chart, for the limits of a p chart would be too narrow.',
    };
  return {
    chart: 'p',
    why: 'A share of patients, yes or no for each: a p chart, whose limits widen where there are fewer patients.',
  };
}
