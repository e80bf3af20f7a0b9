import type { CaseAppraisal, Realisation, ReadCase, ShownOption, TestedFigure } from '#libs/business-case';
import { sayQuarter } from '#libs/business-case';
import { benefits, cash, type Chart, tornado, waterfall } from '#libs/charts';
import type { Block } from '../document-model.js';
import { sayShare, sayYear } from './words.js';

const WIDTH = 900;
/** More bars than this are a table, not a picture. */
const MOST_BARS = 10;

const drawn = (chart: Chart, caption: string): Block => ({
  kind: 'figure',
  svg: chart.svg,
  alt: chart.finding,
  caption,
  width: 1,
});

/** From what an option is worth to what it costs. Nothing where it has neither. */
export function waterfallOf(option: ShownOption): Block[] {
  const steps = [
    ...option.benefits.map(({ label, presentValue }) => ({ label, amount: Number(presentValue) })),
    ...option.costs.map(({ label, presentValue }) => ({ label, amount: -Number(presentValue) })),
  ].filter(({ amount }) => amount !== 0);
  if (!steps.length) return [];
  const named = steps.slice(0, MOST_BARS);
  const rest = steps.slice(MOST_BARS).reduce((sum, { amount }) => sum + amount, 0);
  const chart = waterfall(
    {
      amountLabel: 'Pounds of year 0, discounted',
      steps: [
        ...named.map((step) => ({ ...step, kind: 'change' as const })),
        ...(rest === 0 ? [] : [{ label: 'Everything else', amount: rest, kind: 'change' as const }]),
        { label: 'NPSV', amount: Number(option.npsv), kind: 'total' as const },
      ],
    },
    { width: WIDTH, idPrefix: 'waterfall', title: 'From benefits and costs to the NPSV' },
  );
  return [drawn(chart, 'Benefits less costs of the preferred way forward')];
}

export function tornadoFigure(option: ShownOption, tested: readonly TestedFigure[]): Block[] {
  if (!tested.length) return [];
  const chart = tornado(
    {
      resultLabel: 'NPSV, pounds',
      base: Number(option.npsv),
      bars: tested.slice(0, MOST_BARS).map(({ label, low, high, npsvAtLow, npsvAtHigh }) => ({
        label,
        atLow: npsvAtLow.toNumber(),
        atHigh: npsvAtHigh.toNumber(),
        lowWords: sayShare(low),
        highWords: sayShare(high),
      })),
    },
    { width: WIDTH, idPrefix: 'tornado', title: 'What the NPSV hangs on' },
  );
  return [drawn(chart, 'Each figure between the ends of its range, all others as they are')];
}

export function cashFigure({ statement }: ShownOption): Block[] {
  if (!statement.some(({ cashImpact }) => Number(cashImpact) !== 0)) return [];
  const chart = cash(
    {
      amountLabel: 'Cumulative cash, pounds of each year',
      points: statement.map(({ year, cumulativeCash }, index) => ({
        label: sayYear(year),
        month: index * 12,
        cumulative: Number(cumulativeCash),
      })),
    },
    { width: WIDTH, idPrefix: 'cash', title: 'Cash to the end of each year' },
  );
  return [drawn(chart, 'What has gone out and come in by the end of each year')];
}

export function realisedFigure(id: string, label: string, { quarters }: Realisation): Block[] {
  if (!quarters.length) return [];
  const chart = benefits(
    {
      amountLabel: 'Pounds a quarter',
      periods: quarters.map(({ quarter, forecast, actual }) => ({
        label: sayQuarter(quarter),
        forecast: forecast.toNumber(),
        actual: actual?.toNumber() ?? null,
      })),
    },
    { width: WIDTH, idPrefix: `benefit-${id.slice(-6)}`, title: label },
  );
  return [drawn(chart, `${label}: forecast and actual`)];
}

export const preferredOf = ({ options }: CaseAppraisal): ShownOption | undefined =>
  options.find(({ kind }) => kind === 'preferred');
export const preferredIn = ({ options }: ReadCase) => options.find(({ kind }) => kind === 'preferred');
