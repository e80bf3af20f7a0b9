import { asFinancialYear } from '#libs/calendar';
import { appraise, type AppraiseInput, type CaseModel, figureCase, RefusedInput } from './index.js';

const refusalOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};

const line = {
  id: 'kit',
  label: 'Kit',
  kind: 'capital',
  oneOff: '100',
  yearly: '10',
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
  capital: { lifeYears: '5', residual: '0' },
} as const;
const benefit = {
  id: 'beds',
  label: 'Beds',
  class: 'NCRB',
  health: false,
  fullYearValue: '100',
  firstYear: 0,
  years: null,
  buildUp: ['0.5'],
  haircut: '0',
  agreedCash: false,
} as const;
const model: CaseModel = {
  year0: asFinancialYear('2026-27'),
  horizon: 2,
  schedule: [{ fromYear: 0, toYear: 30, rate: '0.035' }],
  healthSchedule: [{ fromYear: 0, toYear: 30, rate: '0.015' }],
  deflatorGrowth: ['0.02', '0.02'],
  pdcRate: '0.035',
  options: [
    { id: 'bau', name: 'Business as usual', lines: [], benefits: [] },
    { id: 'new', name: 'New', lines: [line], benefits: [benefit] },
  ],
};
const changed = (change: object) => refusalOf(() => figureCase({ ...model, ...change }));
const option = (change: object) => changed({ options: [model.options[0], { ...model.options[1], ...change }] });
const withLine = (change: object) => option({ lines: [{ ...line, ...change }] });
const withBenefit = (change: object) => option({ benefits: [{ ...benefit, ...change }] });

describe('a case nobody can compute', () => {
  it('is none as it stands', () => expect(changed({})).toBeUndefined());

  it.each([
    ['has no business as usual', { options: [model.options[1]] }, 'BAU_REQUIRED options'],
    ['has no option at all', { options: [] }, 'BAU_REQUIRED options'],
    ['has one option twice', { options: [model.options[0], model.options[0]] }, 'DUPLICATE_ID options[1].id'],
    ['has a horizon before its start', { horizon: -1 }, 'YEAR_OUT_OF_RANGE horizon'],
    ['has a part of a year', { horizon: 1.5 }, 'YEAR_OUT_OF_RANGE horizon'],
    ['has a growth too few', { deflatorGrowth: ['0.02'] }, 'SERIES_LENGTH deflatorGrowth'],
    ['has a growth in per cent', { deflatorGrowth: ['2', '2'] }, 'RATE_OUT_OF_RANGE deflatorGrowth[0]'],
    ['has a dividend in per cent', { pdcRate: '3.5' }, 'RATE_OUT_OF_RANGE pdcRate'],
    [
      'goes on after its discount rates end',
      { healthSchedule: [{ fromYear: 0, toYear: 1, rate: '0.015' }] },
      'SCHEDULE_TOO_SHORT horizon',
    ],
  ])('%s', (_, change, refusal) => expect(changed(change)).toBe(refusal));

  it.each([
    ['is no number', { yearly: 'ten' }, 'NOT_A_DECIMAL yearly'],
    ['has tenths of a penny', { oneOff: '10.005' }, 'MONEY_PRECISION oneOff'],
    ['begins before the case', { firstYear: -1 }, 'YEAR_OUT_OF_RANGE firstYear'],
    ['begins after the case', { firstYear: 3 }, 'YEAR_OUT_OF_RANGE firstYear'],
    ['begins in no month', { firstMonth: 13 }, 'YEAR_OUT_OF_RANGE firstMonth'],
    ['ends before it begins', { firstYear: 2, lastYear: 1 }, 'YEAR_OUT_OF_RANGE lastYear'],
    ['ends after the case', { lastYear: 3 }, 'YEAR_OUT_OF_RANGE lastYear'],
    ['has optimism below nought', { optimismBias: '-0.1' }, 'NEGATIVE_NOT_ALLOWED optimismBias'],
    ['has VAT in per cent', { irrecoverableVat: '20' }, 'FRACTION_OUT_OF_RANGE irrecoverableVat'],
    ['lasts no time', { capital: { lifeYears: '0', residual: '0' } }, 'LIFE_OUT_OF_RANGE capital.lifeYears'],
    ['is bought and has no life', { capital: null }, 'LIFE_OUT_OF_RANGE capital.lifeYears'],
    [
      'is worth more in the end than it cost',
      { capital: { lifeYears: '5', residual: '100.01' } },
      'RESIDUAL_EXCEEDS_COST capital.residual',
    ],
    [
      'is worth less than nothing in the end',
      { capital: { lifeYears: '5', residual: '-1' } },
      'NEGATIVE_NOT_ALLOWED capital.residual',
    ],
    ['is bought for less than nothing', { oneOff: '-100' }, 'NEGATIVE_NOT_ALLOWED oneOff'],
  ])('has a line that %s', (_, change, refusal) =>
    expect(withLine(change)).toBe(refusal.replace(' ', ' options[1].lines[0].')),
  );

  it.each([
    ['has tenths of a penny', { fullYearValue: '0.001' }, 'MONEY_PRECISION fullYearValue'],
    ['begins after the case', { firstYear: 3 }, 'YEAR_OUT_OF_RANGE firstYear'],
    ['lasts no years', { years: 0 }, 'YEAR_OUT_OF_RANGE years'],
    ['builds up to more than all', { buildUp: ['0.5', '1.5'] }, 'FRACTION_OUT_OF_RANGE buildUp[1]'],
    ['is cut by more than all', { haircut: '1.1' }, 'FRACTION_OUT_OF_RANGE haircut'],
    ['is told in words and has money', { class: 'QUAL' }, 'UNMONETISED_HAS_VALUE fullYearValue'],
    ['is counted without money and has money', { class: 'QUANT' }, 'UNMONETISED_HAS_VALUE fullYearValue'],
    ['is cash and health at once', { class: 'CRB', health: true }, 'CRB_CANNOT_BE_HEALTH health'],
  ])('has a benefit that %s', (_, change, refusal) =>
    expect(withBenefit(change)).toBe(refusal.replace(' ', ' options[1].benefits[0].')),
  );

  it('has a line or a benefit twice', () => {
    expect(option({ lines: [line, line] })).toBe('DUPLICATE_ID options[1].lines[1].id');
    expect(option({ benefits: [benefit, benefit] })).toBe('DUPLICATE_ID options[1].benefits[1].id');
  });

  it('is answered with what to do', () => {
    expect(() => figureCase({ ...model, options: [] })).toThrow(
      'Add business as usual as an option, with what it costs now: the others are compared with it.',
    );
  });
});

describe('a series of years nobody can compute', () => {
  const cost = {
    id: 'x',
    real: ['1', '1'],
    bearer: 'public' as const,
    optimismBias: '0',
    irrecoverableVat: '0',
    transfer: false,
    cash: true,
  };
  const gain = {
    id: 'm',
    class: 'NCRB' as const,
    fullYearValue: '5',
    profile: ['0', '1'],
    health: false,
    optimismHaircut: '0',
  };
  const input = (costs: object[], benefits: object[]): AppraiseInput =>
    ({
      horizon: 1,
      schedule: model.schedule,
      healthSchedule: model.healthSchedule,
      deflatorGrowth: ['0.02'],
      options: [{ id: 'bau', costs, benefits }],
    }) as AppraiseInput;
  const refused = (costs: object[], benefits: object[] = []) => refusalOf(() => appraise(input(costs, benefits)));

  it('has a figure for each year and no other', () => {
    expect(refused([cost], [gain])).toBeUndefined();
    expect(refused([{ ...cost, real: ['1'] }])).toBe('SERIES_LENGTH options[0].costs[0].real');
    expect(refused([], [{ ...gain, profile: ['1', '1', '1'] }])).toBe('SERIES_LENGTH options[0].benefits[0].profile');
  });

  it('names the figure that is none', () => {
    expect(refused([{ ...cost, real: ['1', 'x'] }])).toBe('NOT_A_DECIMAL options[0].costs[0].real[1]');
    expect(refused([], [{ ...gain, profile: ['0', '2'] }])).toBe(
      'FRACTION_OUT_OF_RANGE options[0].benefits[0].profile[1]',
    );
    expect(refused([cost, cost])).toBe('DUPLICATE_ID options[0].costs[1].id');
    expect(refused([], [gain, gain])).toBe('DUPLICATE_ID options[0].benefits[1].id');
  });

  it('may have a residual value as a negative cost that nobody is paid', () => {
    const [option] = appraise(input([cost, { ...cost, id: 'rest', real: ['0', '-1'], cash: false }], [])).options;
    expect([option?.pvcPublic.toFixed(20), option?.financialNominalCost[1]?.toFixed(2)]).toEqual([
      (1).toFixed(20),
      '1.02',
    ]);
  });
});
