import { defaultProfileFor, PROFILES, type ProfileName } from '#libs/spc';
import type { ChartKind, MeasureShape } from './measures.entities.js';

/** The charts that fit what a reading is. The first is the one to take when in doubt. */
export const CHARTS_OF_SHAPE: Readonly<Record<MeasureShape, readonly ChartKind[]>> = {
  proportion: ['xmr', 'run', 'p', 'p-prime', 'i-prime'],
  rate: ['xmr', 'run', 'u', 'u-prime', 'i-prime'],
  count: ['xmr', 'run', 'c', 'g'],
  value: ['xmr', 'run', 't', 'g'],
};

/** A run chart is judged by run chart rules, a chart with limits by rules of its own or by a test on runs. */
export const profilesFor = (chart: ChartKind): ProfileName[] =>
  [...PROFILES.values()]
    .filter(({ runChartOnly, name }) => (chart === 'run' ? runChartOnly || name === 'anhoej' : !runChartOnly))
    .map(({ name }) => name);

/** The profile that stays when a measure is drawn on another chart, or the usual one where it does not fit. */
export const profileThatFits = (chart: ChartKind, profile: ProfileName | undefined): ProfileName =>
  profile && profilesFor(chart).includes(profile) ? profile : defaultProfileFor(chart);
