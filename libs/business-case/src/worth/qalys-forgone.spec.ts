import { type CaseModel, figureCase } from '#libs/appraisal';
import { asFinancialYear } from '#libs/calendar';
import type { ReadCase } from '../read-case.js';
import { nationalSets } from '../reference/national-sets.js';
import { qalysForgone } from './qalys-forgone.js';

const qaly = nationalSets().find(({ id }) => id === 'qaly-values');
if (!qaly) throw new Error('the set of QALYs ships');
const level = (rate: string) => [{ fromYear: 0, toYear: 75, rate }];
const model: CaseModel = {
  year0: asFinancialYear('2026-27'),
  horizon: 1,
  schedule: level('0.035'),
  healthSchedule: level('0.015'),
  deflatorGrowth: ['0.02'],
  pdcRate: '0.035',
  options: [
    { id: 'bau', name: 'Go on as now', lines: [], benefits: [] },
    {
      id: 'preferred',
      name: 'Change',
      lines: [
        {
          id: 'cost',
          label: 'Cost',
          kind: 'non-pay',
          oneOff: '45000.00',
          yearly: '0.00',
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
        },
      ],
      benefits: [
        {
          id: 'health',
          label: 'Health',
          class: 'SB',
          health: true,
          // 2 QALYs at £80,000.
          fullYearValue: '160000.00',
          firstYear: 0,
          years: null,
          buildUp: [],
          haircut: '0',
          agreedCash: false,
        },
      ],
    },
  ],
};
const read = (worth: object | null) => ({ benefits: [{ id: 'health', worth }] }) as unknown as ReadCase;
const forgone = (worth: object | null) => qalysForgone(read(worth), figureCase(model), 'preferred', qaly);

describe('QALYs forgone at £15,000', () => {
  it('are the public cost by that, beside those gained at the rate of health', () => {
    // 45,000 / 15,000 = 3; 2 now and 2 / 1.015 in a year are 3.97.
    expect(forgone({ key: 'qaly', byYear: ['80000.00'] })).toEqual({
      gained: '3.97',
      forgone: '3',
      at: '15000.00',
      publicCost: '45000.00',
    });
  });
  it('are not told of a case without health from the reference set', () => {
    expect(forgone(null)).toBeNull();
    expect(forgone({ key: 'unit-costs', byYear: ['80000.00'] })).toBeNull();
  });
});
