import { asFinancialYear } from '#libs/calendar';
import { carbonValue, type CaseModel, figureCase, type ModelBenefit, RefusedInput } from './index.js';

const schedule = [{ fromYear: 0, toYear: 30, rate: '0.035' }];
const carbon: ModelBenefit = {
  id: 'carbon',
  label: 'Carbon not emitted',
  class: 'SB',
  health: false,
  // 10 tonnes at £277.22.
  fullYearValue: '2772.20',
  firstYear: 0,
  years: null,
  buildUp: [],
  haircut: '0',
  agreedCash: false,
};
const caseWith = (benefit: ModelBenefit): CaseModel => ({
  year0: asFinancialYear('2026-27'),
  horizon: 3,
  schedule,
  healthSchedule: schedule,
  deflatorGrowth: ['0.02', '0.02', '0.02'],
  pdcRate: '0.035',
  options: [
    { id: 'bau', name: 'Go on as now', lines: [], benefits: [] },
    { id: 'change', name: 'Change', lines: [], benefits: [benefit] },
  ],
});
const figuresOf = (benefit: ModelBenefit) => {
  const figures = figureCase(caseWith(benefit)).options.find(({ id }) => id === 'change')?.benefits[0];
  if (!figures) throw new Error('the benefit is not in the case');
  return figures;
};

describe('a benefit whose worth does not move with prices at large', () => {
  // The published central series, 2022 prices: 277.22, 281.44, 285.73, 290.08 for each tonne, 2026 to 2029.
  const prices = ['277.22', '281.44', '285.73', '290.08'];
  const relativeWorth = prices.map((price) => (Number(price) / 277.22).toFixed(20));

  it('is worth in each year what carbon of that year is, as the carbon operation values it', () => {
    const { value, presentValue } = figuresOf({ ...carbon, relativeWorth });
    expect(value.map((one) => one.toFixed(2))).toEqual(['2772.20', '2814.40', '2857.30', '2900.80']);
    const other = carbonValue({ tonnesSaved: ['10', '10', '10', '10'], valuePerTonne: prices, schedule });
    expect(presentValue.toFixed(2)).toBe(other.presentValue.toFixed(2));
  });

  it('builds up and is cut like any other', () => {
    const { value } = figuresOf({ ...carbon, relativeWorth, buildUp: ['0.5'], haircut: '0.2', firstYear: 1 });
    // 2,814.40 x 0.5 x 0.8; 2,857.30 x 0.8; 2,900.80 x 0.8.
    expect(value.map((one) => one.toFixed(2))).toEqual(['0.00', '1125.76', '2285.84', '2320.64']);
  });

  it('keeps its last worth beyond the last year that is known, and is level where nothing is said', () => {
    expect(figuresOf({ ...carbon, relativeWorth: ['1', '1.5'] }).value.map(Number)).toEqual([
      2772.2, 4158.3, 4158.3, 4158.3,
    ]);
    expect(figuresOf({ ...carbon, relativeWorth: [] }).value.map(Number)).toEqual(figuresOf(carbon).value.map(Number));
  });

  it('is refused where it would turn round, with its place', () => {
    const attempt = () => figuresOf({ ...carbon, relativeWorth: ['1', '-1'] });
    expect(attempt).toThrow(RefusedInput);
    expect(attempt).toThrow(expect.objectContaining({ field: 'options[1].benefits[0].relativeWorth[1]' }) as Error);
  });
});
