import type { ReadBenefit, ReadLine, ReadOption } from '#libs/business-case';
import { asPounds, Exact, formatPounds } from '#libs/money';
import type { TextRun } from '../document-model.js';

export const plain = (text: string): readonly TextRun[] => [{ text }];

/** From here on an amount is said to the pound, as the pages say it: the pence are in the workbook. */
const LARGE = 1000;

/** Pounds as a document says them: large ones to the pound, halves away from nought; pence only where there are any. */
export function sayPounds(amount: string): string {
  const exact = new Exact(asPounds(amount));
  const shown = exact.abs().lessThan(LARGE) ? exact : exact.toDecimalPlaces(0);
  return formatPounds(asPounds(shown.toFixed(2)))
    .replace('-', '\u2212')
    .replace(/\.00$/, '');
}
/** A fraction as a percentage: `41%`. */
export const sayShare = (fraction: string): string => `${Number((Number(fraction) * 100).toFixed(1))}%`;
/** `2026-27` as papers write it: 2026/27. */
export const sayYear = (year: string): string => year.replace('-', '/');

export const OPTION: Readonly<Record<ReadOption['kind'], string>> = {
  bau: 'Business as usual',
  'do-minimum': 'Do minimum',
  preferred: 'Preferred way forward',
  'more-ambitious': 'More ambitious',
  'less-ambitious': 'Less ambitious',
};
export const LINE: Readonly<Record<ReadLine['kind'], string>> = {
  pay: 'Staff',
  'non-pay': 'Goods and services',
  capital: 'Things that last',
  digital: 'Software and data',
  estates: 'Rooms and buildings',
  training: 'Training',
  'time-displaced': 'Time from other work',
};
export const BENEFIT: Readonly<Record<ReadBenefit['kind'], string>> = {
  cash: 'Cash released',
  income: 'Income',
  'non-cash': 'Capacity, no cash',
  avoidance: 'Cost avoided, no cash',
  quality: 'Quality, in words',
  staff: 'Staff, in words',
  societal: 'Society',
  carbon: 'Carbon',
};
export const inWords = (key: string): string => {
  const said = key.replaceAll('-', ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
};
