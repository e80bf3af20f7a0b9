import { sayNumber, sayPerCent } from '../design/numbers.js';
import { percentOf } from '../design/percent.js';
import { count, sayPounds } from '../design/words.js';

/** From here on an amount is said to the pound: the pence are in the working. */
const LARGE = 4;

/** “£12,346” from “12345.67”, and “£99.50” as it is: to the pound from £1,000 on, halves away from nought. */
export function sayRound(amount: string): string {
  const [, sign = '', whole = '', pence = '00'] = /^(-?)(\d+)\.(\d\d)$/.exec(amount) ?? [];
  if (whole.length < LARGE) return sayPounds(amount);
  return sayPounds(`${sign}${Number(pence) < 50 ? whole : BigInt(whole) + 1n}`);
}

/** “£41,000 more”, “£300 less” or “no change”. */
export function sayChange(amount: string): string {
  if (Number(amount) === 0) return 'no change';
  return `${sayRound(amount.replace('-', ''))} ${amount.startsWith('-') ? 'less' : 'more'}`;
}

/** One amount less another, to the penny. Both have two decimals, as the API gives them. */
export function lessOf(amount: string, other: string): string {
  const pence = BigInt(amount.replace('.', '')) - BigInt(other.replace('.', ''));
  const digits = String(pence < 0n ? -pence : pence).padStart(3, '0');
  return `${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The same amount with the other sign; nought stays nought. */
export const negated = (amount: string): string => lessOf('0.00', amount);

/** All of them together, to the penny. */
export const sumOf = (amounts: readonly string[]): string =>
  amounts.reduce((sum, amount) => lessOf(sum, negated(amount)), '0.00');

/** “1.24”, or that there is none. A ratio is said without a verdict. */
export const sayRatio = (ratio: string | null | undefined): string =>
  ratio === null || ratio === undefined ? 'Not defined' : sayNumber(Number(ratio));

/** “After 2.5 years”, or that it is not within the years looked at. */
export function sayPayback(years: string | null | undefined, horizon: number): string {
  if (years === null || years === undefined) return `Not within these ${count(horizon + 1, 'year')}`;
  return Number(years) === 0 ? 'From the start' : `After ${sayNumber(Number(years))} years`;
}

/** “fall by 20.3%” or “rise by 25.5%”: how far all of one kind move before benefits and costs are alike. In per cent. */
export function saySwitching(mayChange: string): string {
  const percent = sayPerCent(Math.abs(Number(mayChange)));
  return `${Number(mayChange) < 0 ? 'fall' : 'rise'} by ${percent}%`;
}

/** “10% less”, “20% more” or “as it stands”, from a part of the figure such as “0.9”. */
export function sayPart(part: string): string {
  const change = Number(percentOf(part)) - 100;
  if (change === 0) return 'as it stands';
  return `${sayNumber(Math.abs(change))}% ${change < 0 ? 'less' : 'more'}`;
}
