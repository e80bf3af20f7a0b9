import { Exact } from '#libs/money';
import { benefit, figured, line, model, texts } from '../../../test/support/small-case.js';
import { type CaseModel, figureCase, type ModelBenefit, type ModelLine, switchingLines } from './index.js';

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

describe('income from another public body', () => {
  it('is nothing to society, and cash to us once a budget holder agrees', () => {
    const income = benefit({ class: 'CRB', fullYearValue: '100', agreedCash: true, transfer: true });
    const { pvb, benefits, statement } = figured(model([], [income], { deflatorGrowth: ['0.1', '0', '0'] }));
    expect(pvb.toFixed()).toBe('0');
    expect(texts(benefits[0]?.value)).toEqual(['0', '0', '0', '0']);
    expect(texts(statement.map(({ cashReleasing }) => cashReleasing))).toEqual(['100', '110', '110', '110']);
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

  it('has no second rate because sums in another order differ in the last of forty figures', () => {
    // Eleven twelfths of each amount have no end. Beside them: 100 a year later, and 110 back in the year after.
    const lines = ['1', '10', '333.33'].map((yearly) => line({ id: yearly, yearly, firstMonth: 2 }));
    const bought = line({ id: 'bought', oneOff: '100', firstYear: 1 });
    const one = model([...lines, bought], [benefit({ fullYearValue: '110', firstYear: 2, years: 1 })]);
    const options = [{ ...one.options[0], lines: lines.toReversed() }, one.options[1]] as CaseModel['options'];
    const { status, irr } = figured({ ...one, options }).irr;
    expect([status, irr?.toFixed(12)]).toEqual(['UNIQUE', '0.100000000000']);
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
