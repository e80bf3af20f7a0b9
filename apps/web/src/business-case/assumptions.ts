import { fractionOf, plainDecimal } from '../design/percent.js';
import { sayPounds } from '../design/words.js';
import type { CaseInFigures } from './figures-query.js';

/** A figure of the preferred option that somebody may change to see what would be. */
export interface Assumption {
  readonly id: string;
  readonly label: string;
  readonly side: 'costs' | 'benefits';
  /** The figure as it stands, and where it comes from. */
  readonly says: string;
  /** How far its slider goes, in per cent of the figure: its range where somebody gave one. */
  readonly bounds: Bounds;
  /** As it stands in its box, in per cent of the figure. */
  readonly typed: string;
  readonly error: string | null;
}

export type Bounds = readonly [least: number, most: number];

export interface Asked {
  readonly assumptions: readonly Assumption[];
  readonly changes: { readonly id: string; readonly factor: string }[];
  readonly horizon: number | null;
  readonly typedHorizon: string;
  /** How far the slider of the years goes. */
  readonly yearBounds: Bounds;
  readonly horizonError: string | null;
  readonly onlyCash: boolean;
}

export const MOST_PER_CENT = 1000;
export const MOST_YEARS = 60;
/** Where nobody gave a range: from half of a figure to half as much again, and a working life of years. */
const USUAL_BOUNDS: Bounds = [50, 150];
const USUAL_YEARS = 20;
const AS_IT_STANDS = '100';

/** What the address asks for, which whoever has it can see again. What cannot be read is counted as it stands. */
export function changesIn(address: URLSearchParams): Pick<Asked, 'changes' | 'horizon' | 'onlyCash'> {
  const changes = [...address].flatMap(([name, text]) => {
    const [, id] = /^of-([\da-f-]{36})$/.exec(name) ?? [];
    const factor = factorIn(text);
    return id && factor !== undefined && factor !== '1' ? [{ id, factor }] : [];
  });
  return { changes: changes.slice(0, 100), horizon: yearsIn(address.get('years')), onlyCash: address.has('cash') };
}

/** The boxes of the form, as the address says or as they stand. */
export function askedOf(address: URLSearchParams, plan: CaseInFigures): Asked {
  const preferred = plan.options.find(({ kind }) => kind === 'PREFERRED');
  const ranges = new Map(plan.tornado.filter(({ isGiven }) => isGiven).map(({ id, ...range }) => [id, range]));
  const assumption = (id: string, rest: Omit<Assumption, 'id' | 'bounds' | 'typed' | 'error'>): Assumption => {
    const typed = address.get(boxOf(id)) ?? AS_IT_STANDS;
    const isRead = factorIn(typed) !== undefined;
    return {
      id,
      ...rest,
      bounds: boundsOf(ranges.get(id)),
      typed,
      error: isRead ? null : `Enter a percentage from 0 to ${MOST_PER_CENT}, such as 90`,
    };
  };
  const costs = (preferred?.lines ?? []).map(({ id, label, nonRecurrent, recurrent, source }) => {
    const once = Number(nonRecurrent) ? [`${sayPounds(nonRecurrent)} once`] : [];
    const yearly = Number(recurrent) ? [`${sayPounds(recurrent)} a year`] : [];
    const amount = [...once, ...yearly].join(' and ') || '£0';
    return assumption(id, { label, side: 'costs', says: `${amount}. ${source || 'No source yet'}` });
  });
  const benefits = plan.benefits
    .filter(({ annual, optionId }) => annual && (!optionId || optionId === preferred?.id))
    .map(({ id, label, annual, basis }) =>
      assumption(id, {
        label,
        side: 'benefits',
        says: `${sayPounds(annual ?? '')} a year. ${basis || 'No source yet'}`,
      }),
    );
  const years = address.get('years');
  const horizon = plan.appraisal.horizon ?? 0;
  const read = changesIn(address);
  return {
    ...read,
    assumptions: [...costs, ...benefits],
    typedHorizon: years ?? String(plan.appraisal.horizon ?? ''),
    yearBounds: [1, Math.max(USUAL_YEARS, horizon)],
    horizonError:
      years?.trim() && read.horizon === null ? `Enter a whole number of years from 1 to ${MOST_YEARS}` : null,
  };
}

/** Whole per cents around a range, which holds the figure as it stands. */
const boundsOf = (range: { readonly low: string; readonly high: string } | undefined): Bounds =>
  range ? [Math.floor(Number(range.low) * 100), Math.ceil(Number(range.high) * 100)] : USUAL_BOUNDS;

/** The name of the box of a figure in the form, and so in the address. */
export const boxOf = (id: string): string => `of-${id}`;

function factorIn(text: string): string | undefined {
  const perCent = plainDecimal(text.trim() || AS_IT_STANDS);
  const isInRange = perCent !== undefined && Number(perCent) >= 0 && Number(perCent) <= MOST_PER_CENT;
  return isInRange ? fractionOf(perCent) : undefined;
}

function yearsIn(text: string | null): number | null {
  const years = Number(text?.trim() || Number.NaN);
  return Number.isInteger(years) && years >= 1 && years <= MOST_YEARS ? years : null;
}
