import fc from 'fast-check';
import {
  cipPartYear,
  cumulativeCash,
  incomeAndExpenditure,
  RefusedInput,
  statementOfFinancialPosition,
} from './index.js';

const pence = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => (value / 100).toFixed(2));

describe('income and expenditure', () => {
  it('has depreciation and no cash for it, and cash for what is bought and no expenditure', () => {
    const year = { year: '2026/27', income: '0', cashReleasing: '20000', pay: '31000', nonPay: '9000' };
    const { rows } = incomeAndExpenditure({ rows: [{ ...year, depreciation: '12000', pdc: '2100', capex: '120000' }] });
    // 20000 - 31000 - 9000 = -20000; less 12000 and 2100; and 12000 back, 120000 out.
    expect(rows[0]?.operatingBeforeCapitalCharges.toFixed()).toBe('-20000');
    expect(rows[0]?.netIe.toFixed()).toBe('-34100');
    expect(rows[0]?.cashImpact.toFixed()).toBe('-142100');
  });
});

describe('the statement of financial position', () => {
  it('balances, whatever happened in the year', () => {
    fc.assert(
      fc.property(pence, pence, pence, pence, pence, (capex, depreciation, netIe, pdcFunding, accrualsIncrease) => {
        const change = statementOfFinancialPosition({ capex, depreciation, netIe, pdcFunding, accrualsIncrease });
        expect(change.netAssetsChange.equals(change.taxpayersEquityChange)).toBe(true);
        expect(
          change.taxpayersEquityChange.equals(change.ppeChange.plus(change.cashChange).minus(change.payablesChange)),
        ).toBe(true);
      }),
    );
  });

  it('keeps in cash what is owed and not yet paid', () => {
    const none = { capex: '0', depreciation: '0', netIe: '-500', pdcFunding: '0' };
    const { cashChange, netAssetsChange } = statementOfFinancialPosition({ ...none, accrualsIncrease: '500' });
    expect([cashChange.toFixed(), netAssetsChange.toFixed()]).toEqual(['0', '-500']);
  });
});

describe('cash month by month', () => {
  const shown = (monthly: string[]) => {
    const { breakEvenMonth, peakFundingNeed, peakFundingMonth } = cumulativeCash({ monthly });
    return [breakEvenMonth, peakFundingNeed.toFixed(), peakFundingMonth];
  };

  it('is lowest in the first month it is that low', () => {
    // -30, -35, -35, 5.
    expect(shown(['-30', '-5', '0', '40'])).toEqual([4, '35', 2]);
  });

  it('may never break even', () => expect(shown(['-30', '10'])).toEqual([null, '30', 1]));

  it('that is never below nought needs no funding', () => expect(shown(['5', '10'])).toEqual([1, '0', 1]));

  it('of no months has no month', () => expect(shown([])).toEqual([null, '0', null]));
});

describe('a saving in its first year', () => {
  it('is the months that are left, and the rest comes in the next year', () => {
    for (const [month, part] of [
      [1, '96000'],
      [4, '72000'],
      [12, '8000'],
    ] as const) {
      const { partYearEffect, carryForwardToNextYear } = cipPartYear({
        fullYearEffect: '96000',
        startMonthOfFinancialYear: month,
      });
      expect(partYearEffect.toFixed()).toBe(part);
      expect(partYearEffect.plus(carryForwardToNextYear).toFixed()).toBe('96000');
    }
  });

  it('begins in a month of the financial year', () => {
    for (const startMonthOfFinancialYear of [0, 13, 1.5])
      expect(() => cipPartYear({ fullYearEffect: '1', startMonthOfFinancialYear })).toThrow(RefusedInput);
  });
});
