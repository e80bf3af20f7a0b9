import { Exact } from '#libs/money';
import { MONTHS_A_YEAR, NOUGHT, ONE } from './arithmetic.js';
import { ensureResidual, readLife } from './capital-charges.js';
import type { ModelBenefit, ModelLine } from './case-model.js';
import { monthsLeft } from './financial-statements.js';
import { type BenefitStream, type CostStream, ensureClassFits } from './option-figures.js';
import { readFraction, readMoney, readNotNegative } from './read-amount.js';
import { ensureMonth, ensureYear } from './read-place.js';
import { ensureInput } from './refused-input.js';

export interface ReadLine {
  readonly stream: CostStream;
  readonly kind: ModelLine['kind'];
  readonly firstYear: number;
  readonly oneOff: Exact;
  readonly recurrentFunding: boolean;
  /** What a one-off amount buys that lasts; null for all else. */
  readonly asset: { readonly lifeYears: Exact; readonly residual: Exact } | null;
}

/** What is paid each year: the amount once, and the yearly amount for the months that are left of its first year. */
function paid(line: ModelLine, oneOff: Exact, yearly: Exact, horizon: number): Exact[] {
  const lastYear = line.lastYear ?? horizon;
  const partOfYear = yearly.times(monthsLeft(line.firstMonth)).dividedBy(MONTHS_A_YEAR);
  return Array.from({ length: horizon + 1 }, (_, year) => {
    if (year === line.firstYear) return oneOff.plus(partOfYear);
    return year > line.firstYear && year <= lastYear ? yearly : NOUGHT;
  });
}

function readAsset(line: ModelLine, oneOff: Exact, place: string): ReadLine['asset'] {
  if (line.kind !== 'capital' || (line.capital === null && oneOff.isZero())) return null;
  ensureInput(
    line.capital !== null,
    'LIFE_OUT_OF_RANGE',
    `${place}.capital.lifeYears`,
    'Say how many years what is bought will be of use.',
  );
  readNotNegative(oneOff, `${place}.oneOff`);
  const lifeYears = readLife(line.capital.lifeYears, `${place}.capital.lifeYears`);
  const residual = readMoney(line.capital.residual, `${place}.capital.residual`);
  readNotNegative(residual, `${place}.capital.residual`);
  ensureResidual(residual, oneOff, `${place}.capital.residual`);
  return { lifeYears, residual };
}

/**
 * A cost, read. What it buys is worth its residual value at the end of its life, or at the horizon when that is earlier.
 * @throws RefusedInput with its place in the case
 */
export function readLine(line: ModelLine, horizon: number, place: string): ReadLine {
  const oneOff = readMoney(line.oneOff, `${place}.oneOff`);
  const yearly = readMoney(line.yearly, `${place}.yearly`);
  const optimismBias = readNotNegative(line.optimismBias, `${place}.optimismBias`);
  const irrecoverableVat = readFraction(line.irrecoverableVat, `${place}.irrecoverableVat`);
  ensureYear(line.firstYear, `${place}.firstYear`, { last: horizon });
  ensureMonth(line.firstMonth, `${place}.firstMonth`);
  if (line.lastYear !== null) ensureYear(line.lastYear, `${place}.lastYear`, { first: line.firstYear, last: horizon });
  const asset = readAsset(line, oneOff, place);
  const endOfLife = asset && Exact.min(asset.lifeYears.ceil().plus(line.firstYear), horizon).toNumber();
  return {
    stream: {
      id: line.id,
      real: paid(line, oneOff, yearly, horizon),
      optimismBias,
      irrecoverableVat,
      bearer: line.bearer,
      transfer: line.transfer,
      inFinancialCase: line.bearer === 'public' && line.ownBudget && line.cash,
      residual: asset && endOfLife !== null ? { year: endOfLife, amount: asset.residual } : null,
    },
    kind: line.kind,
    firstYear: line.firstYear,
    oneOff,
    recurrentFunding: line.recurrentFunding,
    asset,
  };
}

/**
 * A benefit, read: year by year, real, after its haircut. It is in the financial case only when a budget holder has agreed.
 * @throws RefusedInput with its place in the case
 */
export function readModelBenefit(benefit: ModelBenefit, horizon: number, place: string): BenefitStream {
  const full = readMoney(benefit.fullYearValue, `${place}.fullYearValue`);
  const buildUp = benefit.buildUp.map((share, index) => readFraction(share, `${place}.buildUp[${index}]`));
  const kept = ONE.minus(readFraction(benefit.haircut, `${place}.haircut`));
  ensureYear(benefit.firstYear, `${place}.firstYear`, { last: horizon });
  if (benefit.years !== null) ensureYear(benefit.years, `${place}.years`, { first: 1 });
  ensureClassFits(benefit, full, place);
  const worth = (benefit.relativeWorth ?? []).map((one, index) =>
    readNotNegative(one, `${place}.relativeWorth[${index}]`),
  );
  const adjusted = full.times(kept);
  const value = Array.from({ length: horizon + 1 }, (_, year) => {
    const since = year - benefit.firstYear;
    if (since < 0 || since >= (benefit.years ?? Number.POSITIVE_INFINITY)) return NOUGHT;
    return adjusted.times(worth[year] ?? worth.at(-1) ?? ONE).times(buildUp[since] ?? ONE);
  });
  return {
    id: benefit.id,
    class: benefit.class,
    health: benefit.health,
    value,
    releasesCash: benefit.class === 'CRB' && benefit.agreedCash,
    transfer: benefit.transfer ?? false,
  };
}
