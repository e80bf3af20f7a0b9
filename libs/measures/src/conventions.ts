import { type Analysis, analyseUnderEvery, assuranceOf, variationOf } from '#libs/spc';
import { chartOf, type ReadChart } from './chart-reading.js';
import { planOf, seriesOf } from './measure-analysis.js';
import type { StoredMeasure } from './measures-sql.js';

/** The same readings under the rules of every convention, and whether what is concluded depends on which is taken. */
export interface ConventionsCompared {
  readonly charts: readonly ReadChart[];
  readonly depends: boolean;
  /** One or two sentences: who finds what. */
  readonly says: string;
}

/** Where the measure has a run chart, an XmR chart stands in for those whose rules need limits. */
export function underEveryConvention(measure: StoredMeasure): ConventionsCompared {
  const drawn: StoredMeasure = { ...measure, chart: measure.chart === 'run' ? 'xmr' : measure.chart };
  const analyses = [...analyseUnderEvery(seriesOf(drawn), planOf(drawn)).values()];
  return { charts: analyses.map((analysis) => chartOf(drawn, analysis)), ...compare(analyses) };
}

const FOUND: Readonly<Record<string, string>> = {
  improvement: 'an improvement',
  concern: 'a change for the worse',
  neutral: 'a change that is neither better nor worse',
  'special-cause': 'that something has changed',
  'common-cause': 'no sign of a change',
};
const FORETOLD: Readonly<Record<string, string>> = {
  'consistently-passing': 'it will be met',
  'consistently-failing': 'it will be missed',
  'hit-and-miss': 'chance decides',
};

function compare(analyses: readonly Analysis[]): Pick<ConventionsCompared, 'depends' | 'says'> {
  const variations = grouped(analyses, (analysis) => FOUND[variationOf(analysis).kind]);
  const assurances = grouped(analyses, (analysis) => FORETOLD[assuranceOf(analysis).kind]);
  const depends = variations.size > 1 || assurances.size > 1;
  const sentences = [
    variations.size === 0
      ? 'No convention can say anything yet: there are too few readings.'
      : variations.size === 1
        ? `${everyone(variations, analyses.length)} finds ${[...variations.keys()][0]}: the conclusion does not depend on the convention.`
        : `The conclusion depends on the convention: ${listed(variations, (found) => found)}.`,
    ...(assurances.size === 0
      ? []
      : assurances.size === 1
        ? [`On the target they agree: ${[...assurances.keys()][0]}.`]
        : [`On the target they differ: ${listed(assurances, (found) => found)}.`]),
  ];
  return { depends, says: sentences.join(' ') };
}

/** Titles of the profiles by what they say; those that have too few readings say nothing. */
function grouped(analyses: readonly Analysis[], says: (analysis: Analysis) => string | undefined) {
  const groups = new Map<string, string[]>();
  for (const analysis of analyses) {
    const said = says(analysis);
    if (said) groups.set(said, [...(groups.get(said) ?? []), analysis.profile.title]);
  }
  return groups;
}

function everyone(groups: ReadonlyMap<string, readonly string[]>, all: number): string {
  const speaking = [...groups.values()].flat().length;
  return speaking === all ? 'Every convention' : `Every convention with enough readings (${speaking} of ${all})`;
}

/** What most find first. */
const listed = (groups: ReadonlyMap<string, readonly string[]>, word: (found: string) => string): string =>
  [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([found, titles]) => `${word(found)} by ${titles.join(', ')}`)
    .join('; ');
