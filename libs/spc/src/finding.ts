import type { Analysis } from './analysis.js';
import { type Assurance, assuranceOf } from './assurance.js';
import { mostTelling, nameRule, placed } from './rule-words.js';
import { type MeasureWords, sayWithUnit } from './say-number.js';
import type { X } from './series.js';
import { type Variation, variationOf } from './variation.js';

/**
 * What a chart shows, in one or two plain sentences: its caption, what stands for it where it cannot be seen, and its line in a
 * document. The same analysis gives the same words.
 */
export function finding(analysis: Analysis, words: MeasureWords): string {
  const variation = variationOf(analysis);
  const latest = analysis.latest();
  if (latest === null) return `${words.name}: there are no readings yet.`;
  const value = sayWithUnit(analysis.valueAt(latest) ?? 0, words.unit);
  const opening = `${words.name} was ${value} ${placed(analysis.x[latest] as X)}, the latest of ${counted(analysis)}`;
  const sentences = [`${opening}${whatItIs(variation, analysis)}.`];
  const outlook = whatToExpect(variation, assuranceOf(analysis), words);
  if (outlook) sentences.push(outlook);
  return sentences.join(' ');
}

function counted(analysis: Analysis): string {
  let readings = 0;
  for (let i = 0; i < analysis.count; i++) if (analysis.isPlotted(i)) readings++;
  return `${readings} ${readings === 1 ? 'reading' : 'readings'}`;
}

const BETTER = { higher: 'higher is better', lower: 'lower is better', neutral: '' } as const;

function whatItIs(variation: Variation, { profile, plan }: Analysis): string {
  switch (variation.kind) {
    case 'no-data':
      return '';
    case 'too-few-points':
      return `; ${variation.needed} are needed before a chart can be read`;
    case 'common-cause':
      return ': it is common cause variation, with no sign of a change';
    case 'special-cause':
      return variation.rules[0] === 'runs' || !variation.rules[0]
        ? `. ${variation.reason.replace(/\.$/, '')}: something has changed`
        : `: it is ${nameRule(variation.rules[0], null, profile)}, which is more than chance`;
    case 'improvement':
    case 'concern': {
      const verdict = variation.kind === 'improvement' ? 'an improvement' : 'a concern';
      return `: it is ${nameRule(mostTelling(variation.rules), variation.side, profile)}, ${verdict} where ${BETTER[plan.direction]}`;
    }
    case 'neutral':
      return `: it is ${nameRule(mostTelling(variation.rules), variation.side, profile)}, a change that is neither better nor worse`;
  }
}

type Reading = 'improvement' | 'common-cause' | 'concern';
type Verdict = 'consistently-passing' | 'hit-and-miss' | 'consistently-failing';

/** The nine readings of variation and assurance together. */
const OUTLOOK: Readonly<Record<Reading, Readonly<Record<Verdict, string>>>> = {
  improvement: {
    'consistently-passing':
      'is reliably met and the measure is still improving: celebrate, and ask whether the target could move',
    'hit-and-miss': 'is not yet met reliably, but the measure is improving',
    'consistently-failing': 'is still out of reach of the process, although it is improving',
  },
  'common-cause': {
    'consistently-passing': 'is reliably met',
    'hit-and-miss': 'will be met or missed by chance unless the process changes',
    'consistently-failing': 'will keep being missed unless the process is redesigned',
  },
  concern: {
    'consistently-passing': 'is still met, but the measure is getting worse: find out why',
    'hit-and-miss': 'is at risk, for the measure is getting worse',
    'consistently-failing': 'is missed and the measure is getting worse: act',
  },
};

function whatToExpect(variation: Variation, assurance: Assurance, { unit }: MeasureWords): string | null {
  if (!('target' in assurance)) return null;
  const reading = variation.kind === 'improvement' || variation.kind === 'concern' ? variation.kind : 'common-cause';
  const judged = `The target of ${sayWithUnit(assurance.target, unit)} ${OUTLOOK[reading][assurance.kind]}`;
  return assurance.unstable && reading === 'common-cause'
    ? `${judged}, as far as a process that has been changing can be foretold.`
    : `${judged}.`;
}
