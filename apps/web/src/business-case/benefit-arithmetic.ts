import { Exact, roundToPenny } from '#libs/money';
import { sayNumber } from '../design/numbers.js';
import { percentOf } from '../design/percent.js';
import { sayPounds } from '../design/words.js';

/** What a benefit was worked out from, as the API gives it. Shares are fractions. */
export interface WorkedBenefit {
  readonly unit: string;
  readonly baseline?: string | null | undefined;
  readonly target?: string | null | undefined;
  readonly annualVolume?: string | null | undefined;
  readonly unitValue?: string | null | undefined;
  readonly annual?: string | null | undefined;
  readonly deadweight: string;
  readonly attribution: string;
  readonly haircut: string;
  readonly buildUp: readonly string[];
  /** Where what one is worth was taken from; none where somebody typed it. */
  readonly worth?:
    { readonly key: string; readonly each: string; readonly byYear: readonly string[] } | null | undefined;
}

/** What the measure is in: a share counts hundredths, a rate so many for each `per`. */
export interface MeasureUnit {
  readonly unit: string;
  readonly shape: string;
  readonly per: number;
}

export interface SumStep {
  readonly key: string;
  readonly value: string;
}

const NOUGHT = new Exact(0);
const ONE = new Exact(1);
const YEARS = ['first', 'second', 'third'];
const say = (amount: Exact): string => sayNumber(amount.toNumber());
/** As somebody typed it: a measure in thousandths is not rounded to hundredths. */
const asTyped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const exactly = (amount: Exact): string => asTyped.format(amount.toNumber()).replace('-', '−');
const pounds = (amount: Exact): string => sayPounds(roundToPenny(amount.toFixed()));

/**
 * The sum behind a benefit, a step a row, in words with amounts. The whole is the API’s; this only retells how it comes
 * about, so the page’s loader does it and no browser needs the arithmetic.
 * @returns none until the benefit is worked out
 */
export function arithmeticOf(benefit: WorkedBenefit, measure: MeasureUnit | undefined): SumStep[] {
  const { baseline, target, annualVolume, unitValue, annual, unit } = benefit;
  if (baseline == null || target == null || annualVolume == null || unitValue == null || annual == null) return [];
  const counted = unit || 'cases';
  const change = new Exact(target).minus(baseline).abs();
  const isShare = measure?.shape === 'PROPORTION';
  const by = isShare ? 100 : measure?.shape === 'RATE' ? measure.per : 1;
  const gross = change.dividedBy(by).times(annualVolume);
  const additional = gross.times(ONE.minus(benefit.deadweight));
  const ours = additional.times(benefit.attribution);
  const cut = new Exact(annual).times(ONE.minus(benefit.haircut));
  const builds = benefit.buildUp.slice(0, YEARS.length);
  const name = isShare ? ' percentage points' : measure?.unit ? ` (${measure.unit})` : '';
  return [
    { key: 'The change', value: `From ${sayOf(baseline)} to ${sayOf(target)}: ${exactly(change)}${name}` },
    {
      key: 'Times how many a year',
      value: `${sayOf(annualVolume)} a year${by === 1 ? '' : `, divided by ${by}`}: ${say(gross)} ${counted}`,
    },
    {
      key: 'Less what would have come anyway',
      value: `${percentOf(benefit.deadweight)}% off: ${say(additional)} ${counted}`,
    },
    { key: 'The share that is ours', value: `${percentOf(benefit.attribution)}% of it: ${say(ours)} ${counted}` },
    ...timesWorth(benefit, ours, unitValue, annual),
    {
      key: 'Less the cut for optimism',
      value: new Exact(benefit.haircut).equals(NOUGHT)
        ? `None: ${pounds(cut)} in a full year`
        : `${percentOf(benefit.haircut)}% off: ${pounds(cut)} in a full year`,
    },
    ...builds.map((part, index) => ({
      key: `Of that in the ${YEARS[index]} year`,
      value: `${percentOf(part)}%: ${pounds(cut.times(part))}`,
    })),
  ];
}

const ENTRY: Readonly<Record<string, string>> = { QALY: 'QALYs', CARBON: 'tonnes of carbon' };

/** By what one is worth: in one step where it was typed or is a unit cost, else by how much health or carbon it is. */
function timesWorth({ worth }: WorkedBenefit, ours: Exact, unitValue: string, annual: string): readonly SumStep[] {
  const entry = ENTRY[worth?.key ?? ''];
  const [first = '0', second] = worth?.byYear ?? [];
  const inFirst = second === undefined ? 'a year' : 'in its first year, and by the worth of each year after it';
  if (!worth || !entry)
    return [{ key: 'Times what one is worth', value: `${sayPounds(unitValue)} each: ${sayPounds(annual)} a year` }];
  return [
    {
      key: `Times the ${entry} of one`,
      value: `${sayOf(worth.each)} each: ${exactly(ours.times(worth.each))} ${entry} a year`,
    },
    { key: 'Times what society gives for one', value: `${sayPounds(first)} each: ${sayPounds(annual)} ${inFirst}` },
  ];
}

const sayOf = (decimal: string): string => exactly(new Exact(decimal));
