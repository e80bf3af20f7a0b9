import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asFinancialYear } from '#libs/calendar';
import { Exact } from '#libs/money';
import { type CaseModel, figureCase, type ModelBenefit, type ModelLine, switchingLines } from './index.js';

const line = (change: Partial<ModelLine>): ModelLine => ({
  id: 'line',
  label: 'A cost',
  kind: 'non-pay',
  oneOff: '0',
  yearly: '0',
  firstYear: 0,
  firstMonth: 1,
  lastYear: null,
  bearer: 'public',
  ownBudget: true,
  optimismBias: '0',
  irrecoverableVat: '0',
  transfer: false,
  cash: true,
  recurrentFunding: true,
  capital: null,
  ...change,
});
const benefit = (change: Partial<ModelBenefit>): ModelBenefit => ({
  id: 'benefit',
  label: 'A benefit',
  class: 'NCRB',
  health: false,
  fullYearValue: '0',
  firstYear: 0,
  years: null,
  buildUp: [],
  haircut: '0',
  agreedCash: false,
  ...change,
});
/** Four years without inflation, a quarter discounted each year, so that every sum can be done by hand. */
const model = (lines: ModelLine[], benefits: ModelBenefit[] = [], change: Partial<CaseModel> = {}): CaseModel => ({
  year0: asFinancialYear('2026-27'),
  horizon: 3,
  schedule: [{ fromYear: 0, toYear: 30, rate: '0.25' }],
  healthSchedule: [{ fromYear: 0, toYear: 30, rate: '0' }],
  deflatorGrowth: ['0', '0', '0'],
  pdcRate: '0',
  options: [
    { id: 'bau', name: 'Business as usual', lines: [], benefits: [] },
    { id: 'new', name: 'New', lines, benefits },
  ],
  ...change,
});
const figured = (one: CaseModel) => {
  const [, option] = figureCase(one).options;
  if (!option) throw new Error('the model has no second option');
  return option;
};
const texts = (amounts: readonly Exact[] | undefined) => amounts?.map((amount) => amount.toFixed());
const realOf = (change: Partial<ModelLine>) => texts(figured(model([line(change)])).lines[0]?.real);

describe('a cost as it is entered', () => {
  it('comes once in its first year, and each year for the months that are left of that', () => {
    // From October, month 7, six months are left: 600 of 1200.
    expect(realOf({ oneOff: '50', yearly: '1200', firstYear: 1, firstMonth: 7 })).toEqual(['0', '650', '1200', '1200']);
  });

  it('ends with its last year', () => {
    expect(realOf({ yearly: '1200', lastYear: 1 })).toEqual(['1200', '1200', '0', '0']);
    expect(realOf({ yearly: '1200', firstYear: 2, lastYear: 2 })).toEqual(['0', '0', '1200', '0']);
  });

  it('is raised for optimism in both cases, and for VAT and prices in the financial one', () => {
    const { lines } = figured(
      model([line({ yearly: '1000', optimismBias: '0.5', irrecoverableVat: '0.2' })], [], {
        deflatorGrowth: ['0.1', '0.1', '0'],
      }),
    );
    // 1000 x 1.5; and x 1.2 x 1, 1.1, 1.21, 1.21.
    expect(texts(lines[0]?.economic)).toEqual(['1500', '1500', '1500', '1500']);
    expect(texts(lines[0]?.nominal)).toEqual(['1800', '1980', '2178', '2178']);
  });

  it('that others bear, or that nobody pays, is in the economic case alone; a transfer in the financial case alone', () => {
    const { lines } = figured(
      model([
        line({ id: 'a', yearly: '1', ownBudget: false }),
        line({ id: 'b', yearly: '1', bearer: 'nonpublic', ownBudget: false }),
        line({ id: 'c', yearly: '1', cash: false }),
        line({ id: 'd', yearly: '1', transfer: true }),
      ]),
    );
    expect(lines.map(({ economic }) => economic[0]?.toFixed())).toEqual(['1', '1', '1', '0']);
    expect(lines.map(({ nominal }) => nominal[0]?.toFixed())).toEqual(['0', '0', '0', '1']);
  });
});

describe('what is bought and lasts', () => {
  const machine = (change: Partial<ModelLine> = {}) =>
    line({ kind: 'capital', oneOff: '1000', capital: { lifeYears: '2', residual: '200' }, ...change });

  it('is capital once, and charged over its life from the year it is bought in', () => {
    const { statement } = figured(model([machine({ yearly: '30', firstYear: 1 })], [], { pdcRate: '0.1' }));
    expect(texts(statement.map(({ capital }) => capital))).toEqual(['0', '1000', '0', '0']);
    expect(texts(statement.map(({ nonPay }) => nonPay))).toEqual(['0', '30', '30', '30']);
    // (1000 - 200) / 2 a year; the dividend on half of nought and 600, of 600 and 200, then on the 200 that stay.
    expect(texts(statement.map(({ depreciation }) => depreciation))).toEqual(['0', '400', '400', '0']);
    expect(texts(statement.map(({ pdcDividend }) => pdcDividend))).toEqual(['0', '30', '40', '20']);
    expect(texts(statement.map(({ assetsAtEnd }) => assetsAtEnd))).toEqual(['0', '600', '200', '200']);
  });

  it('is charged on what it costs with optimism, VAT and the prices of its year', () => {
    const { statement } = figured(
      model([machine({ firstYear: 1, optimismBias: '0.5', irrecoverableVat: '0.2' })], [], {
        deflatorGrowth: ['0.1', '0', '0'],
      }),
    );
    // 1000 x 1.5 x 1.2 x 1.1 = 1980; (1980 - 220) / 2 = 880.
    expect(statement[1]?.capital.toFixed()).toBe('1980');
    expect(statement[1]?.depreciation.toFixed()).toBe('880');
  });

  it('gives its residual value back to society when its life ends, or at the horizon, and is not sold', () => {
    const economicOf = (change: Partial<ModelLine>) => texts(figured(model([machine(change)])).lines[0]?.economic);
    expect(economicOf({})).toEqual(['1000', '0', '-200', '0']);
    expect(economicOf({ firstYear: 2 })).toEqual(['0', '0', '1000', '-200']);
    expect(economicOf({ capital: { lifeYears: '1.5', residual: '200' } })).toEqual(['1000', '0', '-200', '0']);
    expect(economicOf({ optimismBias: '0.5' })).toEqual(['1500', '0', '-200', '0']);
    expect(economicOf({ transfer: true })).toEqual(['0', '0', '0', '0']);
    const { statement } = figured(model([machine()]));
    expect(texts(statement.map(({ cashImpact }) => cashImpact))).toEqual(['-1000', '0', '0', '0']);
  });
});

describe('a benefit as it is entered', () => {
  it('builds up, is cut for optimism, and ends after its years', () => {
    const { benefits } = figured(
      model([], [benefit({ fullYearValue: '1000', firstYear: 1, years: 2, buildUp: ['0.5'], haircut: '0.2' })]),
    );
    expect(texts(benefits[0]?.value)).toEqual(['0', '400', '800', '0']);
    // 400 / 1.25 + 800 / 1.5625.
    expect(benefits[0]?.presentValue.toFixed()).toBe('832');
  });

  it('of health is discounted at its own rate', () => {
    const { pvb } = figured(model([], [benefit({ fullYearValue: '1000', firstYear: 1, health: true })]));
    expect(pvb.toFixed()).toBe('3000');
  });

  it('that releases cash is in the financial case when its budget holder has agreed, and in the economic case before', () => {
    const released = (agreedCash: boolean) => {
      const { pvb, statement } = figured(
        model([], [benefit({ class: 'CRB', fullYearValue: '100', years: 1, agreedCash })]),
      );
      return [pvb.toFixed(), statement[0]?.cashReleasing.toFixed()];
    };
    expect(released(false)).toEqual(['100', '0']);
    expect(released(true)).toEqual(['100', '100']);
  });

  it('that releases no cash is not in the financial case, whatever was agreed', () => {
    const { statement } = figured(model([], [benefit({ class: 'SB', fullYearValue: '100', agreedCash: true })]));
    expect(statement[0]?.cashReleasing.toFixed()).toBe('0');
  });
});

describe('an option beside business as usual', () => {
  const usual = line({ yearly: '100' });
  const beside = (lines: ModelLine[], benefits: ModelBenefit[] = []): CaseModel => {
    const one = model(lines, benefits);
    return { ...one, options: [{ ...one.options[0], lines: [usual] }, one.options[1]] as CaseModel['options'] };
  };

  it('pays back and yields by what it changes', () => {
    // Saves 100 a year; costs 180 first: -80, 100, 100, 100.
    const { payback, irr, incrementalNpsvVsBau } = figured(beside([line({ oneOff: '180' })]));
    expect([payback.simpleFirst, payback.simpleSustained].map((time) => time?.toFixed())).toEqual(['0.8', '0.8']);
    // -80 + 80 at 25% after a year exactly; -80 + 80 + 64 + 51.2.
    expect(payback.discountedFirst?.toFixed()).toBe('1');
    expect(incrementalNpsvVsBau.toFixed()).toBe('115.2');
    const worth = [-80, 100, 100, 100].reduce(
      (sum, flow, year) => sum.plus(new Exact(flow).dividedBy((irr.irr ?? new Exact(0)).plus(1).pow(year))),
      new Exact(0),
    );
    expect([irr.status, worth.abs().lessThan('1e-25')]).toEqual(['UNIQUE', true]);
  });

  it('has no rate of its own where it changes nothing but what is rounded', () => {
    const third = benefit({ fullYearValue: '100', haircut: '0.3333333333333333' });
    const one = beside([line({ id: 'a', yearly: '50' }), line({ id: 'b', yearly: '50' })]);
    const both = one.options.map((option) => ({ ...option, benefits: [third] }));
    expect(figured({ ...one, options: both }).irr).toEqual({ status: 'NONE', irr: null });
  });

  it('leaves business as usual with nothing to pay back', () => {
    const [bau] = figureCase(beside([])).options;
    expect(bau?.irr).toEqual({ status: 'NONE', irr: null });
    expect(Object.values(bau?.payback ?? {})).toEqual([null, null, null, null]);
    expect(bau?.incrementalNpsvVsBau.toFixed()).toBe('0');
  });

  it('is ranked by its net present social value, and by its id where two are alike', () => {
    const one = model([]);
    const ids = ['zeta', 'bau', 'alpha'];
    const options = ids.map((id) => ({ id, name: id, lines: [], benefits: [] }));
    expect(figureCase({ ...one, options }).rankByNpsv).toEqual(['alpha', 'bau', 'zeta']);
    const better = figureCase(model([], [benefit({ fullYearValue: '1' })]));
    expect(better.rankByNpsv).toEqual(['new', 'bau']);
  });

  it('has a switching value for every line, the words without one', () => {
    const figures = figureCase(
      model(
        [line({ id: 'cost', oneOff: '400' })],
        [benefit({ id: 'beds', fullYearValue: '500', years: 1 }), benefit({ id: 'morale', class: 'QUAL' })],
      ),
    );
    // 500 - 400 = 100: the cost may rise by a quarter, the beds fall by a fifth.
    expect(
      switchingLines(figures, 'new').map(({ id, kind, switchingChangePercent, switchingPv }) => [
        id,
        kind,
        switchingChangePercent?.toFixed() ?? null,
        switchingPv.toFixed(),
      ]),
    ).toEqual([
      ['cost', 'cost', '25', '500'],
      ['beds', 'benefit', '-20', '400'],
      ['morale', 'benefit', null, '-100'],
    ]);
    expect(() => switchingLines(figures, 'none')).toThrow(RangeError);
  });
});

describe('the statement of an option', () => {
  it('tells recurrent cost from what comes once, and what no recurrent budget pays for', () => {
    const { statement } = figured(
      model([
        line({ id: 'post', kind: 'pay', oneOff: '5', yearly: '100', recurrentFunding: false }),
        line({ id: 'kit', oneOff: '7', yearly: '20' }),
        line({ id: 'van', kind: 'capital', oneOff: '90', yearly: '3', capital: { lifeYears: '3', residual: '0' } }),
      ]),
    );
    const [first, next] = statement;
    expect(
      [first?.pay, first?.nonPay, first?.recurrentCost, first?.nonRecurrentCost, first?.recurrentUnfunded].map(String),
    ).toEqual(['105', '30', '123', '12', '100']);
    expect([next?.pay, next?.nonPay, next?.recurrentCost, next?.nonRecurrentCost].map(String)).toEqual([
      '100',
      '23',
      '123',
      '0',
    ]);
  });

  const money = fc.integer({ min: 0, max: 1_000_000 }).map((pence) => (pence / 100).toFixed(2));
  const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => (hundredths / 100).toFixed(2));
  const anyLine = fc.record({
    kind: fc.constantFrom('pay' as const, 'non-pay' as const, 'capital' as const),
    oneOff: money,
    yearly: money,
    firstYear: fc.integer({ min: 0, max: 3 }),
    firstMonth: fc.integer({ min: 1, max: 12 }),
    bearer: fc.constantFrom('public' as const, 'nonpublic' as const),
    ownBudget: fc.boolean(),
    optimismBias: share,
    irrecoverableVat: share,
    transfer: fc.boolean(),
    cash: fc.boolean(),
    recurrentFunding: fc.boolean(),
    capital: fc.integer({ min: 1, max: 90 }).map((tenths) => ({ lifeYears: (tenths / 10).toFixed(1), residual: '0' })),
  });
  const anyBenefit = fc.record({
    class: fc.constantFrom('CRB' as const, 'NCRB' as const, 'SB' as const),
    fullYearValue: money,
    firstYear: fc.integer({ min: 0, max: 3 }),
    buildUp: fc.array(share, { maxLength: 3 }),
    haircut: share,
    agreedCash: fc.boolean(),
  });
  const near = (one: Exact, other: Exact | number) => expect(one.minus(other).abs().lessThan('1e-20')).toBe(true);

  it('and the metrics are the sums of their lines, and the balance sheet balances, for any case', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 6 }),
        fc.array(anyBenefit, { maxLength: 4 }),
        fc.array(share, { minLength: 3, maxLength: 3 }),
        (lines, benefits, deflatorGrowth) => {
          const option = figured(
            model(
              lines.map((one, index) => line({ ...one, id: `line ${index}` })),
              benefits.map((one, index) => benefit({ ...one, id: `benefit ${index}` })),
              { deflatorGrowth, pdcRate: '0.035' },
            ),
          );
          const sum = (amounts: readonly Exact[]) => amounts.reduce((all, one) => all.plus(one), new Exact(0));
          near(option.pvb, sum(option.benefits.map(({ presentValue }) => presentValue)));
          near(option.pvcPublic.plus(option.pvcNonPublic), sum(option.lines.map(({ presentValue }) => presentValue)));
          near(option.npsv, option.pvb.minus(option.pvcPublic).minus(option.pvcNonPublic));
          option.statement.forEach((year, index) => {
            const toDate = option.statement.slice(0, index + 1);
            near(
              year.pay.plus(year.nonPay).plus(year.capital),
              sum(option.lines.map(({ nominal }) => nominal[index] ?? new Exact(0))),
            );
            near(year.pay.plus(year.nonPay), year.recurrentCost.plus(year.nonRecurrentCost));
            // Net assets rise by net income and expenditure, nothing being funded here, and are what is owned and the cash.
            near(year.netAssetsChangeToDate, sum(toDate.map(({ netIe }) => netIe)));
            near(year.netAssetsChangeToDate, year.assetsAtEnd.plus(option.cumulativeCash[index] ?? 0));
            near(year.assetsAtEnd, sum(toDate.map(({ capital, depreciation }) => capital.minus(depreciation))));
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the golden case of a sepsis nurse and an alert', () => {
  interface Golden {
    readonly inputs: Omit<CaseModel, 'year0' | 'pdcRate' | 'options'> & {
      readonly options: readonly {
        readonly id: string;
        readonly costs: readonly {
          id: string;
          real: string[];
          optimismBias: string;
          irrecoverableVat: string;
          transfer: boolean;
        }[];
        readonly benefits: readonly {
          id: string;
          class: ModelBenefit['class'];
          fullYearValue: string;
          profile: string[];
          health: boolean;
          optimismHaircut: string;
        }[];
      }[];
    };
    readonly expected: {
      readonly rankByNpsv: string[];
      readonly options: readonly (Record<'pvb' | 'npsv' | 'incrementalNpsvVsBau' | 'netCashTotal', string> & {
        readonly cashReleasingNominal: string[];
        readonly financialNominalCost: string[];
      })[];
    };
  }
  const file = join(import.meta.dirname, '../../../test/published-data/business-case/case-001.json');
  const { inputs, expected } = JSON.parse(readFileSync(file, 'utf8')) as Golden;

  /** A series that begins otherwise than it goes on is an amount each year and, in its first, what is more or less once. */
  const entered = (real: string[]): Pick<ModelLine, 'oneOff' | 'yearly' | 'firstYear' | 'lastYear'> => {
    const [first = '0', next = '0', last = '0'] = [real[0], real[1], real.at(-1)];
    if (first === '0' && last === '0') return { oneOff: next, yearly: '0', firstYear: 1, lastYear: null };
    return { oneOff: new Exact(first).minus(next).toFixed(), yearly: next, firstYear: 0, lastYear: null };
  };
  const figures = figureCase({
    ...inputs,
    year0: asFinancialYear('2026-27'),
    pdcRate: '0.035',
    options: inputs.options.map(({ id, costs, benefits }) => ({
      id,
      name: id,
      lines: costs.map(({ real, ...cost }) => line({ ...cost, ...entered(real) })),
      benefits: benefits.map(({ profile, optimismHaircut, ...one }) =>
        benefit({ ...one, buildUp: profile, haircut: optimismHaircut, agreedCash: true }),
      ),
    })),
  });

  it('comes to what another program computed from its series, entered line by line', () => {
    expect(figures.rankByNpsv).toEqual(expected.rankByNpsv);
    figures.options.forEach((option, index) => {
      const peer = expected.options[index];
      expect([option.pvb, option.npsv, option.incrementalNpsvVsBau].map((one) => one.toFixed(4))).toEqual([
        peer?.pvb,
        peer?.npsv,
        peer?.incrementalNpsvVsBau,
      ]);
      expect(option.statement.map(({ pay, nonPay }) => pay.plus(nonPay).toFixed(4))).toEqual(
        peer?.financialNominalCost,
      );
      expect(option.statement.map(({ cashReleasing }) => cashReleasing.toFixed(4))).toEqual(peer?.cashReleasingNominal);
      expect(option.cumulativeCash.at(-1)?.toFixed(4)).toBe(peer?.netCashTotal);
    });
  });

  it('counts its years from the first', () => {
    expect(figures.years).toEqual(['2026-27', '2027-28', '2028-29', '2029-30', '2030-31', '2031-32']);
  });
});
