import { Exact } from '#libs/money';
import { PROJECTION_CAVEATS, type ProjectionCaveat } from './caveats.js';
import { type NeedChange, needChange } from './need-change.js';
import { type NeedInput, type ReadNeed, readNeed } from './need-input.js';
import type { AgeBand, PeopleByYear, PopulationGroup, Provenance, Sex } from './population.js';

/** Needs are rounded to this many places as they are made, so that forty figures hold every sum of them exactly. */
const PLACES = 12;
const NONE = new Exact(0);
const ONE = new Exact(1);

/** Cases a year. */
export interface NeedLines {
  /** Rates go on as their trend does. */
  readonly doNothing: Exact;
  /** The same times the access factor, from the year after the base year. */
  readonly plan: Exact;
}

export interface NeedYear extends NeedLines {
  readonly year: number;
  /** With the people of the low and the high variant; null where the file has none for this year. */
  readonly low: NeedLines | null;
  readonly high: NeedLines | null;
}

/** What an age and sex has to do with it, on the line of the plan. People are those who come to this trust. */
export interface GroupChange extends AgeBand {
  readonly sex: Sex;
  readonly peopleFrom: Exact;
  readonly peopleTo: Exact;
  readonly needFrom: Exact;
  readonly needTo: Exact;
  readonly change: Exact;
}

export interface NeedHorizon {
  /** From the base year. */
  readonly years: number;
  readonly year: number;
  readonly doNothing: NeedChange;
  readonly plan: NeedChange;
  readonly groups: readonly GroupChange[];
}

export interface NeedProjection {
  readonly provenance: Provenance;
  readonly area: string;
  readonly baseYear: number;
  /** Every year the file has, from the base year to the farthest horizon. */
  readonly years: readonly NeedYear[];
  /** As asked for. */
  readonly horizons: readonly NeedHorizon[];
  /** To be printed under every chart of it. */
  readonly caveats: readonly ProjectionCaveat[];
}

/**
 * What the people of an area will need of a service, at the rates of now by age and sex:
 * `need(t) = sum(people(t) x rate) x share x (1 + trend)^t x access`, in cases a year, rounded to twelve places.
 * @throws RefusedInput when something needed is not known (a year, an area, the rate of a group) or cannot be
 * @example 10,000 people of 65 to 74 become 11,000, 8,000 over that 10,400; at 20 and 60 per 1,000 need goes from 680 to 844
 */
export function projectNeed(input: NeedInput): NeedProjection {
  const need = readNeed(input);
  const { baseYear, horizons } = input;
  const last = baseYear + Math.max(...horizons);
  const { principal, low, high } = need.area;
  const lines = (people: PeopleByYear | null, year: number): NeedLines | null => {
    const groups = people?.get(year);
    return groups ? linesOf(need, groups, year - baseYear) : null;
  };
  return {
    provenance: input.population.provenance,
    area: need.area.name,
    baseYear,
    years: [...principal]
      .filter(([year]) => year >= baseYear && year <= last)
      .map(([year, groups]) => ({
        year,
        ...linesOf(need, groups, year - baseYear),
        low: lines(low, year),
        high: lines(high, year),
      })),
    horizons: horizons.map((years) =>
      horizonOf(need, years, baseYear + years, principal.get(baseYear + years) as readonly PopulationGroup[]),
    ),
    caveats: PROJECTION_CAVEATS,
  };
}

function horizonOf(need: ReadNeed, years: number, year: number, then: readonly PopulationGroup[]): NeedHorizon {
  const now = total(needs(need, need.groups, ONE));
  const grown = rounded(now.times(total(then.map(({ people }) => people))).dividedBy(peopleOf(need)));
  const aged = total(needs(need, then, ONE));
  const { doNothing, plan } = linesOf(need, then, years);
  return {
    years,
    year,
    doNothing: needChange({ now, grown, aged, then: doNothing }),
    plan: needChange({ now, grown, aged, then: plan }),
    groups: groupChanges(need, then, years),
  };
}

function groupChanges(need: ReadNeed, then: readonly PopulationGroup[], years: number): GroupChange[] {
  const before = needs(need, need.groups, ONE);
  const after = needs(need, then, ratesAfter(need, years).plan);
  return need.groups.map(({ sex, from, to, people }, index) => {
    const [needFrom = NONE, needTo = NONE] = [before[index], after[index]];
    const peopleTo = (then[index]?.people ?? NONE).times(need.share);
    return {
      sex,
      from,
      to,
      peopleFrom: people.times(need.share),
      peopleTo,
      needFrom,
      needTo,
      change: needTo.minus(needFrom),
    };
  });
}

function linesOf(need: ReadNeed, groups: readonly PopulationGroup[], years: number): NeedLines {
  const { doNothing, plan } = ratesAfter(need, years);
  return { doNothing: total(needs(need, groups, doNothing)), plan: total(needs(need, groups, plan)) };
}

/** What the rates of now are times after so many years. The plan is not begun in the base year itself. */
function ratesAfter({ trend, access }: ReadNeed, years: number): NeedLines {
  const doNothing = ONE.plus(trend).pow(years);
  return { doNothing, plan: years === 0 ? doNothing : doNothing.times(access) };
}

/** Of each group, at the rates of now times a factor. */
const needs = ({ rateOf, share }: ReadNeed, groups: readonly PopulationGroup[], factor: Exact): Exact[] =>
  groups.map((group) => rounded(group.people.times(rateOf(group)).times(share).times(factor)));

const rounded = (cases: Exact): Exact => cases.toDecimalPlaces(PLACES);
const total = (parts: readonly Exact[]): Exact => parts.reduce((sum, part) => sum.plus(part), NONE);
const peopleOf = ({ groups }: ReadNeed): Exact => total(groups.map(({ people }) => people));
