import { sayPounds } from '../design/words.js';
import type { OptionResult } from './figures-query.js';
import { lessOf, negated, sayPayback, sayRatio, sayRound, saySwitching, sumOf } from './figures-words.js';

/** A figure as a person reads it, with one sentence on what it is and with its working. */
export interface ShownFigure {
  readonly name: string;
  readonly value: string;
  /** The same of going on as now; null where there is none. */
  readonly asNow: string | null;
  readonly primer: string;
  /** The formula in words. */
  readonly formula: string;
  readonly inputs: readonly (readonly [name: string, amount: string])[];
}

/** The figures of an option beside business as usual (the Green Book of 2026, table 10: shown without a verdict). */
export function figuresOf(option: OptionResult, asNow: OptionResult | undefined, horizon: number): ShownFigure[] {
  const costs = sumOf([option.pvcPublic, option.pvcNonPublic]);
  const pvb = ['Present value of benefits', sayPounds(option.pvb)] as const;
  const pvc = ['Present value of costs', sayPounds(costs)] as const;
  return [
    {
      name: 'Net present social value (NPSV)',
      value: sayRound(option.npsv),
      asNow: asNow ? sayRound(asNow.npsv) : null,
      primer:
        'What everybody gains less what everybody pays, over all years, with later years counting for less than this one.',
      formula: 'Present value of benefits less present value of costs.',
      inputs: [
        ...valued(option.benefits).map(({ label, presentValue }) => [label, sayPounds(presentValue)] as const),
        pvb,
        ...valued(option.costs).map(({ label, presentValue }) => [label, sayPounds(negated(presentValue))] as const),
        ['Present value of costs', sayPounds(negated(costs))],
        ['Net present social value', sayPounds(option.npsv)],
      ],
    },
    {
      name: 'Beside going on as now',
      value: sayRound(option.incrementalNpsv),
      asNow: null,
      primer: 'The incremental NPSV: by how much this option comes out above or below doing nothing new.',
      formula: 'NPSV of this option less NPSV of going on as now.',
      inputs: [
        ['NPSV of this option', sayPounds(option.npsv)],
        ['NPSV of going on as now', sayPounds(asNow?.npsv ?? '0.00')],
        ['Difference', sayPounds(option.incrementalNpsv)],
      ],
    },
    {
      name: 'Benefit-cost ratio (BCR)',
      value: sayRatio(option.bcr),
      asNow: asNow ? sayRatio(asNow.bcr) : null,
      primer:
        'How many pounds of benefit come for each pound of cost. It carries no verdict: the Green Book of 2026 sets no level that is enough.',
      formula: 'Present value of benefits divided by present value of costs. Without a cost it is not defined.',
      inputs: [pvb, pvc],
    },
    {
      name: 'Return on public sector cost (RPSC)',
      value: sayRatio(option.rpsc),
      asNow: asNow ? sayRatio(asNow.rpsc) : null,
      primer: 'The same for each pound that public bodies pay, once what others pay is taken from the benefits.',
      formula: 'Present value of benefits less costs to others, divided by costs to public bodies.',
      inputs: [
        pvb,
        ['Costs to patients, charities and firms', sayPounds(option.pvcNonPublic)],
        ['Costs to public bodies', sayPounds(option.pvcPublic)],
      ],
    },
    {
      name: 'Pays back',
      value: sayPayback(option.paybackYears, horizon),
      asNow: null,
      primer:
        'When what was gained first makes up for what was paid, beside going on as now. Gained is not cash: the money page shows cash.',
      formula:
        'Benefits less costs of each year, not discounted, less those of going on as now, added up until the sum is no longer below nought. The first year counts as its beginning.',
      inputs: runningNet(option, asNow).map((sum, year) => [`Sum after year ${year}`, sayPounds(sum)] as const),
    },
    {
      name: 'What may change',
      value: sayMayChange(option),
      asNow: null,
      primer:
        'The switching value: how far all benefits, or all costs, would have to move before both are alike. So far may they be wrong.',
      formula:
        'For benefits, costs divided by benefits less 1. For costs, benefits divided by costs less 1. Both in per cent.',
      inputs: [pvb, pvc],
    },
  ];
}

/** What has no price has no part in a sum. */
const valued = (parts: OptionResult['costs']) => parts.filter(({ presentValue }) => Number(presentValue) !== 0);

function sayMayChange({ benefitsMayChangePercent: benefits, costsMayChangePercent: costs }: OptionResult): string {
  const said = [
    ...(benefits ? [`benefits ${saySwitching(benefits)}`] : []),
    ...(costs ? [`costs ${saySwitching(costs)}`] : []),
  ].join(' or ');
  return said ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : 'Nothing: there are no benefits and no costs';
}

/** Benefits less costs to date at each year, not discounted, beside business as usual. */
function runningNet(option: OptionResult, asNow: OptionResult | undefined): string[] {
  const netOf = ({ benefits, costs }: OptionResult, year: number) =>
    lessOf(
      sumOf(benefits.map(({ byYear }) => byYear[year] ?? '0.00')),
      sumOf(costs.map(({ byYear }) => byYear[year] ?? '0.00')),
    );
  const years = Math.max(0, ...[...option.benefits, ...option.costs].map(({ byYear }) => byYear.length));
  let sum = '0.00';
  return Array.from({ length: years }, (_, year) => {
    const net = lessOf(netOf(option, year), asNow ? netOf(asNow, year) : '0.00');
    sum = sumOf([sum, net]);
    return sum;
  });
}
