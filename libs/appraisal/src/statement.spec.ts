import fc from 'fast-check';
import { Exact } from '#libs/money';
import { benefit, figured, line, model } from '../../../test/support/small-case.js';

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
