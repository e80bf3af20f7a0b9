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
  /** As it stands in its box, in per cent of the figure. */
  readonly typed: string;
  readonly error: string | null;
}

export interface Asked {
  readonly assumptions: readonly Assumption[];
  readonly changes: { readonly id: string; readonly factor: string }[];
  readonly horizon: number | null;
  readonly typedHorizon: string;
  readonly horizonError: string | null;
  readonly onlyCash: boolean;
}

export const MOST_PER_CENT = 1000;
export const MOST_YEARS = 60;
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
  const assumption = (id: string, rest: Omit<Assumption, 'id' | 'typed' | 'error'>): Assumption => {
    const typed = address.get(boxOf(id)) ?? AS_IT_STANDS;
    const isRead = factorIn(typed) !== undefined;
    return { id, ...rest, typed, error: isRead ? null : `Enter a percentage from 0 to ${MOST_PER_CENT}, such as 90` };
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
  const read = changesIn(address);
  return {
    ...read,
    assumptions: [...costs, ...benefits],
    typedHorizon: years ?? String(plan.appraisal.horizon ?? ''),
    horizonError:
      years?.trim() && read.horizon === null ? `Enter a whole number of years from 1 to ${MOST_YEARS}` : null,
  };
}

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
