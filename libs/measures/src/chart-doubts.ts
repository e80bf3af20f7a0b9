import { type Doubt, doubts } from '#libs/spc';
import { CHARTS_OF_SHAPE } from './charting.js';
import { seriesOf } from './measure-analysis.js';
import type { ChartKind } from './measures.entities.js';
import type { StoredMeasure } from './measures-sql.js';

/** What speaks against the chart a measure has, and what to do about it. */
export interface ChartDoubt {
  readonly kind: Doubt['kind'];
  readonly says: string;
  readonly advice: string;
  /** Charts of the same readings that suit them better, the best first; may be none. */
  readonly better: readonly ChartKind[];
}

export const doubtsOf = (measure: StoredMeasure): ChartDoubt[] =>
  doubts(seriesOf(measure), measure.chart).map(({ kind, says, better }) => {
    const here = CHARTS_OF_SHAPE[measure.shape].filter((chart) => better.includes(chart) && chart !== measure.chart);
    return { kind, says, advice: adviceOn(kind, here.length > 0), better: here };
  });

function adviceOn(kind: Doubt['kind'], hasBetter: boolean): string {
  switch (kind) {
    case 'over-dispersed':
      return hasBetter
        ? 'First ask what differs between periods. If it is how the work is, draw a chart that measures the spread.'
        : 'Ask what differs between periods: wards, teams or kinds of patients that belong in measures of their own.';
    case 'under-dispersed':
      return 'Look at how the numbers are collected before anything is concluded from the chart.';
    case 'too-many-zeros':
    case 'small-expected-counts':
      return hasBetter
        ? 'Read it less often, or draw what lies between the events.'
        : 'Read it less often, or plan a second measure of what lies between the events: the days or the cases.';
    case 'skewed':
      return 'Draw a run chart, or a t chart if the readings are times between events.';
    case 'autocorrelated':
      return 'Look whether one patient is counted in 2 readings. If not, read it less often, and wait for a signal that lasts.';
    case 'denominators-changed':
      return 'Check that the same patients are counted as before. If not, note on the chart what changed, and when.';
  }
}
