import { type Analysis, assuranceOf, finding, variationOf } from '#libs/spc';
import type { Signal } from './measures.entities.js';
import { analysisOf } from './measure-analysis.js';
import type { StoredMeasure } from './measures-sql.js';

/** The kind of a variation with its side, as one word: `improvement-high`, `common-cause`, `too-few-points`. */
export function variationWord(analysis: Analysis): string {
  const variation = variationOf(analysis);
  return 'side' in variation ? `${variation.kind}-${variation.side}` : variation.kind;
}

/**
 * What a chart says of the change it is there for. Where limits were worked out anew and nothing has happened since, the
 * latest centre is held against the first: the process is where the change has put it.
 */
export function shownChange(analysis: Analysis): 'improvement' | 'concern' | 'no-change' | null {
  const { direction } = analysis.plan;
  const { kind } = variationOf(analysis);
  if (kind === 'improvement' || kind === 'concern') return kind;
  if (kind !== 'common-cause' || direction === 'neutral') return null;
  const segments = analysis.segments();
  const [first, last] = [segments[0]?.centre ?? null, segments.at(-1)?.centre ?? null];
  if (segments.length < 2 || first === null || last === null || first === last) return 'no-change';
  return last > first === (direction === 'higher') ? 'improvement' : 'concern';
}

export const hasShownImprovement = (analysis: Analysis): boolean =>
  shownChange(analysis) === 'improvement' ||
  Array.from({ length: analysis.count }).some((_, point) => analysis.classAt(point) === 'improvement');

/** The finding of a chart in words, the same wherever it is shown. */
export const findingFor = (measure: StoredMeasure, analysis: Analysis): string =>
  finding(analysis, { name: measure.name, unit: measure.unit });

/** What a measure shows, as its row of signals holds it: a portfolio reads rows, and they cannot disagree with the chart. */
export function signalOf(measure: StoredMeasure): Omit<Signal, 'organisationId' | 'measureId' | 'projectId'> {
  const analysis = analysisOf(measure);
  const latest = analysis.latest();
  const assurance = assuranceOf(analysis);
  const lineAt = (name: 'centre' | 'lower' | 'upper') => (latest === null ? null : analysis.lineAt(name, latest));
  return {
    points: Array.from({ length: analysis.count }).filter((_, index) => analysis.stateAt(index) === 'present').length,
    lastOn: latest === null ? null : String(analysis.x[latest]),
    lastValue: latest === null ? null : analysis.valueAt(latest),
    engine: analysis.engine,
    chart: analysis.chart,
    profile: `${analysis.profile.name} ${analysis.profile.edition}`,
    centre: lineAt('centre'),
    lowerLimit: lineAt('lower'),
    upperLimit: lineAt('upper'),
    target: 'target' in assurance ? assurance.target : null,
    variation: variationWord(analysis),
    assurance: assurance.kind,
    unstable: 'unstable' in assurance && assurance.unstable !== null,
    finding: findingFor(measure, analysis),
  };
}

/** The same for the sealed document: without the sentence, which names days, and without the lines, which its chart has. */
export function shownBy(measure: StoredMeasure) {
  const { engine, chart, profile, target, variation, assurance } = signalOf(measure);
  return { engine, chart, profile, target, variation, assurance };
}
