import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asFinancialYear } from '#libs/calendar';
import { Exact } from '#libs/money';
import { benefit, line } from '../../../test/support/small-case.js';
import { type CaseModel, figureCase, type ModelBenefit, type ModelLine } from './index.js';

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
