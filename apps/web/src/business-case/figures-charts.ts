import { cash, histogram, tornado, type TornadoData, waterfall, type WaterfallData } from '#libs/charts';
import type { ChartPair, ChartPictures } from '../design/chart-figure.js';
import { count } from '../design/words.js';
import { sayYear } from '../projects/financial-years.js';
import type { CaseInFigures, OptionResult } from './figures-query.js';
import { sayPart } from './figures-words.js';
import type { Simulation } from './simulation-query.js';

const DESK = 900;
const PHONE = 343;
const MONTHS = 12;

const pairOf = <Data>(
  draw: (data: Data, options: { width: number; idPrefix: string; title: string }) => ChartPair['wide'],
  data: Data,
  name: string,
  title: string,
): ChartPair => ({
  wide: draw(data, { width: DESK, idPrefix: `${name}-wide`, title }),
  narrow: draw(data, { width: PHONE, idPrefix: `${name}-narrow`, title }),
});

/** The charts of the preferred option: with what was asked, and of the saved case. Null where there is nothing to draw. */
export function chartsOf({ appraisal, whatIf, tornado: tested }: CaseInFigures): Record<Pictured, ChartPair | null> {
  const preferred = whatIf.options.find(({ kind }) => kind === 'PREFERRED');
  const saved = appraisal.options.find(({ kind }) => kind === 'PREFERRED');
  return {
    waterfall: preferred ? waterfallOf(preferred) : null,
    tornado: saved ? tornadoOf(tested, saved.npsv, appraisal.horizon ?? 0) : null,
  };
}

/** From nothing through each benefit and each cost to the net present social value. */
function waterfallOf({ benefits, costs, npsv }: OptionResult): ChartPair {
  const changes = [
    ...benefits.map(({ label, presentValue }) => ({ label, amount: Number(presentValue) })),
    ...costs.map(({ label, presentValue }) => ({ label, amount: -Number(presentValue) })),
  ].filter(({ amount }) => amount !== 0);
  const data: WaterfallData = {
    amountLabel: 'Present value in pounds of the first year',
    steps: [
      ...changes.map((change) => ({ ...change, kind: 'change' as const })),
      { label: 'Net present social value', amount: Number(npsv), kind: 'total' },
    ],
  };
  return pairOf(waterfall, data, 'waterfall', 'From benefits and costs to the net present social value');
}

/** Each figure of the saved case at both ends of its range. Null where there is none to test. */
function tornadoOf(tested: CaseInFigures['tornado'], npsv: string, horizon: number): ChartPair | null {
  if (!tested.length) return null;
  const data: TornadoData = {
    resultLabel: `Net present social value over ${count(horizon + 1, 'year')}`,
    base: Number(npsv),
    bars: tested.map(({ label, low, high, isGiven, npsvAtLow, npsvAtHigh }) => ({
      label,
      atLow: Number(npsvAtLow),
      atHigh: Number(npsvAtHigh),
      lowWords: `${sayPart(low)}${isGiven ? ' (given)' : ''}`,
      highWords: `${sayPart(high)}${isGiven ? ' (given)' : ''}`,
    })),
  };
  return pairOf(tornado, data, 'tornado', 'What the result hangs on');
}

/** The money in the bank since the start, at the end of each year. */
export const cashOf = (years: readonly { readonly year: string; readonly cumulativeCash: string }[]): ChartPair =>
  pairOf(
    cash,
    {
      amountLabel: 'Cash since the start, in prices as they rise, at the end of each year',
      points: years.map(({ year, cumulativeCash }, index) => ({
        label: sayYear(year),
        month: MONTHS * (index + 1),
        cumulative: Number(cumulativeCash),
      })),
    },
    'cash',
    'Cash since the start',
  );

/** How the draws of a simulation spread. Null where there are none. */
export function histogramOf(drawn: Simulation): ChartPair | null {
  const { p5, p50, p95, deterministic, probabilityBelowNought, draws, seed, histogram: bins } = drawn;
  if (p5 == null || p50 == null || p95 == null || deterministic == null) return null;
  const data = {
    resultLabel: `Net present social value, seed ${seed}`,
    bins,
    quantiles: { p5, p50, p95 },
    pointEstimate: deterministic,
    belowNought: Math.round((probabilityBelowNought ?? 0) * draws),
  };
  return pairOf(histogram, data, 'draws', 'How the draws spread');
}

/** A chart of the page of figures that has files of its own. */
export const pictured = ['waterfall', 'tornado'] as const;
export type Pictured = (typeof pictured)[number];

/** Where the two pictures of a chart are, with their sizes, so that the page does not move when they come. */
export function picturesOf({ wide, narrow }: ChartPair, at: string, search = ''): ChartPictures {
  const of = ({ svg }: ChartPair['wide'], width: string) => {
    const [, across, down] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    return { srcSet: `${at}/${width}${search}`, width: Number(across), height: Number(down) };
  };
  const { title, finding, table } = wide;
  return { title, finding, table, wide: of(wide, 'wide'), narrow: of(narrow, 'narrow') };
}
