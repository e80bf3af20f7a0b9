import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exact } from '#libs/money';
import fc from 'fast-check';
import {
  type NeedInput,
  parsePopulation,
  type Population,
  projectNeed,
  PROJECTION_CAVEATS,
  RefusedInput,
} from './index.js';

const refusal = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return { code: error.code, field: error.field };
    throw error;
  }
  return undefined;
};

type People = Readonly<Record<number, readonly [number, number]>>;
/** Persons of 65 to 74 and of 75 and over. */
function populationOf(people: People, variants: { low?: People; high?: People } = {}): Population {
  const rows = Object.entries({ principal: people, ...variants }).flatMap(([variant, years]) =>
    Object.entries(years).flatMap(([year, [younger, older]]) => [
      `Northmere,${variant},${year},persons,65,74,${younger}`,
      `Northmere,${variant},${year},persons,75,open,${older}`,
    ]),
  );
  const header = 'source,Worked example\nbase year,2026\nretrieved on,2026-11-26\nlicence,CC0\nfictional,yes';
  const outcome = parsePopulation(
    `${header}\narea,variant,year,sex,age band from,age band to,people\n${rows.join('\n')}`,
  );
  if (outcome.kind !== 'population') throw new Error(JSON.stringify(outcome.faults));
  return outcome.population;
}

const worked = populationOf({ 2026: [10_000, 8_000], 2036: [11_000, 10_400] });
const input = (more: Partial<NeedInput> = {}): NeedInput => ({
  population: worked,
  area: 'Northmere',
  rates: [
    { sex: 'persons', from: 65, to: 74, per1000: '20' },
    { sex: 'persons', from: 75, to: null, per1000: '60' },
  ],
  yearlyTrend: '0',
  accessFactor: '1',
  catchmentShare: '1',
  baseYear: 2026,
  horizons: [10],
  ...more,
});
const horizon = (more: Partial<NeedInput> = {}) => {
  const [first] = projectNeed(input(more)).horizons;
  if (!first) throw new Error('no horizon');
  return first;
};

describe('the need of an older population', () => {
  it('goes from 680 to 844, 24.1% more, of which 144 of 164 from those of 75 and over', () => {
    // 10,000 x 0.02 + 8,000 x 0.06; 11,000 x 0.02 + 10,400 x 0.06.
    const { plan, groups } = horizon();
    expect([plan.from, plan.to, plan.change].map((cases) => cases.toFixed())).toEqual(['680', '844', '164']);
    expect(plan.changePercent?.toFixed(1)).toBe('24.1');
    expect(groups.map(({ from, to, change }) => [from, to, change.toFixed()])).toEqual([
      [65, 74, '20'],
      [75, null, '144'],
    ]);
  });

  it('changes by growth as all people grow, and by ageing for the rest', () => {
    // 680 x 21,400 / 18,000 = 808.444..., and 844 less that.
    const { growth, ageing, rate } = horizon().plan;
    expect([growth.toFixed(3), ageing.toFixed(3), rate.toFixed()]).toEqual(['128.444', '35.556', '0']);
  });

  it('rises with its trend whether or not anything is done, and by access where the plan is', () => {
    // 844 x 1.01^2 = 860.9644; a tenth less by the plan: 774.86796.
    const people: People = { 2026: [10_000, 8_000], 2028: [11_000, 10_400] };
    const more = { population: populationOf(people), yearlyTrend: '0.01', accessFactor: '0.9', horizons: [2] };
    const { doNothing, plan } = horizon(more);
    expect([doNothing.to.toFixed(), plan.to.toFixed()]).toEqual(['860.9644', '774.86796']);
    expect([doNothing.rate.toFixed(), plan.rate.toFixed()]).toEqual(['16.9644', '-69.13204']);
    const [base] = projectNeed(input(more)).years;
    expect([base?.year, base?.doNothing.toFixed(), base?.plan.toFixed()]).toEqual([2026, '680', '680']);
  });

  it('is the trust’s share of the area’s', () => {
    const { plan, groups } = horizon({ catchmentShare: '0.25' });
    expect([plan.from.toFixed(), plan.to.toFixed()]).toEqual(['170', '211']);
    expect(groups[1]?.peopleTo.toFixed()).toBe('2600');
  });

  it('lies between the low and the high variant, in the years that have them', () => {
    const population = populationOf(
      { 2026: [10_000, 8_000], 2031: [10_500, 9_000], 2036: [11_000, 10_400] },
      { low: { 2036: [10_000, 10_000] }, high: { 2036: [12_000, 11_000] } },
    );
    const { years } = projectNeed(input({ population }));
    expect(
      years.map(({ year, plan, low, high }) => [year, plan.toFixed(), low?.plan.toFixed(), high?.plan.toFixed()]),
    ).toEqual([
      [2026, '680', undefined, undefined],
      [2031, '750', undefined, undefined],
      [2036, '844', '800', '900'],
    ]);
  });

  it('takes a rate by wide ages for all bands within it, and one for persons for either sex', () => {
    const text = readFileSync(join(import.meta.dirname, '../population/northmere-fictional.csv'), 'utf8');
    const outcome = parsePopulation(text);
    if (outcome.kind !== 'population') throw new Error('not read');
    const all = projectNeed({
      ...input({ population: outcome.population, horizons: [5, 10, 15] }),
      area: 'Northmere (FICTIONAL)',
      rates: [{ sex: 'persons', from: 0, to: null, per1000: '1000' }],
    });
    const people = (year: number) =>
      outcome.population.areas[0]?.principal.get(year)?.reduce((sum, group) => sum.plus(group.people), new Exact(0));
    expect(all.years.map(({ plan }) => plan.toFixed())).toEqual(
      Array.from({ length: 16 }, (_, index) => people(2026 + index)?.toFixed()),
    );
    // At one rate for everybody the mix of ages is nothing to need.
    for (const { plan } of all.horizons) expect([plan.ageing.toFixed(), plan.rate.toFixed()]).toEqual(['0', '0']);
    expect(all.provenance.fictional).toBe(true);
  });

  it('has no percentage where nobody needed anything', () => {
    const nobody = input().rates.map((rate) => ({ ...rate, per1000: '0' }));
    expect(horizon({ rates: nobody }).plan.changePercent).toBeNull();
  });

  it('comes with what must be said of projections', () => {
    expect(projectNeed(input()).caveats).toBe(PROJECTION_CAVEATS);
    expect(PROJECTION_CAVEATS.map(({ id }) => id)).toEqual(['NOT_A_FORECAST', 'USUAL_RESIDENTS', 'LESS_CERTAIN_AHEAD']);
  });
});

describe('why need changes', () => {
  it('sums to the change exactly, on either line, whatever the people, rates, trend and access', () => {
    const count = fc.integer({ min: 1, max: 10_000_000 });
    const thousandths = fc.integer({ min: 0, max: 2_000 }).map((part) => `${part / 1000}`);
    fc.assert(
      fc.property(
        fc.tuple(count, count, count, count),
        fc.tuple(thousandths, thousandths, thousandths),
        fc.integer({ min: -99, max: 99 }).map((part) => `${part / 1000}`),
        fc.integer({ min: 1, max: 50 }),
        ([a, b, c, d], [younger, older, access], yearlyTrend, years) => {
          const rates = [
            { sex: 'persons', from: 65, to: 74, per1000: younger },
            { sex: 'persons', from: 75, to: null, per1000: older },
          ] as const;
          const population = populationOf({ 2026: [a, b], [2026 + years]: [c, d] });
          const { doNothing, plan, groups } = horizon({
            ...{ population, rates, yearlyTrend, accessFactor: access, catchmentShare: '0.3333333', horizons: [years] },
          });
          for (const { from, to, change, growth, ageing, rate } of [doNothing, plan]) {
            expect(growth.plus(ageing).plus(rate).toFixed()).toBe(change.toFixed());
            expect(from.plus(growth).plus(ageing).plus(rate).toFixed()).toBe(to.toFixed());
          }
          expect(groups.reduce((sum, { change }) => sum.plus(change), new Exact(0)).toFixed()).toBe(
            plan.change.toFixed(),
          );
        },
      ),
    );
  });
});

describe('what is not known is refused at its place', () => {
  it('a year or an area that is not in the file', () => {
    expect(refusal(() => projectNeed(input({ baseYear: 2025 })))).toEqual({
      code: 'YEAR_NOT_IN_FILE',
      field: 'baseYear',
    });
    expect(refusal(() => projectNeed(input({ horizons: [10, 15] })))).toEqual({
      code: 'YEAR_NOT_IN_FILE',
      field: 'horizons[1]',
    });
    expect(refusal(() => projectNeed(input({ area: 'Southmere' })))).toEqual({
      code: 'AREA_NOT_IN_FILE',
      field: 'area',
    });
  });

  it('an age without a rate, with two, or with one that holds for a part of it', () => {
    const [younger, older] = input().rates as [NeedInput['rates'][0], NeedInput['rates'][0]];
    const rates = (...all: NeedInput['rates']) => refusal(() => projectNeed(input({ rates: all })));
    const missing = { code: 'BAND_WITHOUT_RATE', field: 'rates' };
    expect(rates(younger)).toEqual(missing);
    expect(rates(younger, { ...older, from: 80 })).toEqual(missing);
    expect(rates(younger, { ...older, to: 120 })).toEqual(missing);
    expect(rates({ ...younger, sex: 'female' }, older)).toEqual(missing);
    expect(rates(younger, older, { ...older, from: 65 })).toEqual({ code: 'RATES_OVERLAP', field: 'rates[2]' });
    expect(rates(younger, { ...older, to: 70 })).toEqual({ code: 'NOT_AN_AGE_BAND', field: 'rates[1].from' });
    expect(rates(younger, { ...older, per1000: '6%' })).toEqual({ code: 'NOT_A_DECIMAL', field: 'rates[1].per1000' });
    expect(rates(younger, { ...older, per1000: '-6' })).toEqual({
      code: 'NEGATIVE_NOT_ALLOWED',
      field: 'rates[1].per1000',
    });
  });

  it('a share, a trend, an access or a horizon that cannot be, and a place where nobody lives', () => {
    const but = (more: Partial<NeedInput>) => refusal(() => projectNeed(input(more)));
    for (const catchmentShare of ['0', '1.1'])
      expect(but({ catchmentShare })).toEqual({ code: 'SHARE_OUT_OF_RANGE', field: 'catchmentShare' });
    expect(but({ yearlyTrend: '2' })).toEqual({ code: 'TREND_OUT_OF_RANGE', field: 'yearlyTrend' });
    expect(but({ accessFactor: '-1' })).toEqual({ code: 'NEGATIVE_NOT_ALLOWED', field: 'accessFactor' });
    for (const years of [0, 2.5, 51])
      expect(but({ horizons: [years] })).toEqual({ code: 'HORIZON_OUT_OF_RANGE', field: 'horizons[0]' });
    expect(but({ horizons: [] })).toEqual({ code: 'HORIZON_OUT_OF_RANGE', field: 'horizons' });
    expect(but({ population: populationOf({ 2026: [0, 0], 2036: [1, 1] }) })).toEqual({
      code: 'NO_PEOPLE',
      field: 'baseYear',
    });
  });
});
