import type { CaseModel, ModelBenefit, ModelLine } from '#libs/appraisal';
import { asFinancialYear } from '#libs/calendar';

const line: ModelLine = {
  id: 'line',
  label: 'A cost',
  kind: 'non-pay',
  oneOff: '0.00',
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
};

const benefit: ModelBenefit = {
  id: 'benefit',
  label: 'A benefit',
  class: 'NCRB',
  health: false,
  fullYearValue: '0.00',
  firstYear: 1,
  years: null,
  buildUp: [],
  haircut: '0.1',
  agreedCash: false,
};

/** Has one of every kind of cost and benefit, so that each rule of the engine has something to work on. */
export const sampleCase: CaseModel = {
  year0: asFinancialYear('2026-27'),
  horizon: 10,
  schedule: [
    { fromYear: 0, toYear: 30, rate: '0.035' },
    { fromYear: 31, toYear: 75, rate: '0.03' },
  ],
  healthSchedule: [{ fromYear: 0, toYear: 75, rate: '0.015' }],
  deflatorGrowth: ['0.024', '0.021', '0.019', '0.02', '0.02', '0.02', '0.02', '0.02', '0.02', '0.02'],
  pdcRate: '0.035',
  options: [
    {
      id: 'bau',
      name: 'Business as usual',
      lines: [
        { ...line, id: 'agency', label: 'Agency nurses', kind: 'pay', yearly: '86400.00' },
        {
          ...line,
          id: 'travel',
          label: 'Travel of patients',
          bearer: 'nonpublic',
          ownBudget: false,
          yearly: '4100.50',
        },
      ],
      benefits: [],
    },
    {
      id: 'preferred',
      name: 'Sepsis nurse and prompts',
      lines: [
        {
          ...line,
          id: 'nurse',
          label: 'Band 6 nurse, 1.0 WTE',
          kind: 'pay',
          yearly: '57984.38',
          firstMonth: 7,
          optimismBias: '0.05',
        },
        {
          ...line,
          id: 'training',
          label: 'Training of 40 staff',
          oneOff: '9000.00',
          irrecoverableVat: '0.2',
          recurrentFunding: false,
        },
        {
          ...line,
          id: 'monitors',
          label: '12 monitors, with upkeep',
          kind: 'capital',
          oneOff: '84000.00',
          yearly: '4200.00',
          optimismBias: '0.1',
          irrecoverableVat: '0.2',
          capital: { lifeYears: '7', residual: '6000.00' },
        },
        {
          ...line,
          id: 'redundancy',
          label: 'Redundancy pay',
          kind: 'pay',
          oneOff: '12500.00',
          firstYear: 1,
          transfer: true,
          recurrentFunding: false,
        },
        { ...line, id: 'room', label: 'A room that is given', yearly: '3000.00', cash: false },
        {
          ...line,
          id: 'pilot',
          label: 'Evaluation',
          yearly: '15000.00',
          firstYear: 1,
          firstMonth: 10,
          lastYear: 3,
          recurrentFunding: false,
        },
        {
          ...line,
          id: 'families',
          label: 'Time of families',
          bearer: 'nonpublic',
          ownBudget: false,
          yearly: '2500.00',
        },
      ],
      benefits: [
        {
          ...benefit,
          id: 'agencyStops',
          label: 'Agency shifts stop',
          class: 'CRB',
          fullYearValue: '61200.00',
          buildUp: ['0.25', '0.5', '0.75'],
          agreedCash: true,
        },
        { ...benefit, id: 'drugs', label: 'Fewer antibiotics, not agreed yet', class: 'CRB', fullYearValue: '8000.00' },
        { ...benefit, id: 'beds', label: 'Bed days freed', fullYearValue: '52000.00', buildUp: ['0.5'], years: 8 },
        {
          ...benefit,
          id: 'qalys',
          label: 'Years of life in health',
          class: 'SB',
          health: true,
          fullYearValue: '70000.00',
          haircut: '0.25',
        },
        { ...benefit, id: 'alarms', label: 'More alarms at night', fullYearValue: '-3500.00', haircut: '0' },
        { ...benefit, id: 'morale', label: 'Morale', class: 'QUAL', haircut: '0' },
      ],
    },
    {
      id: 'training',
      name: 'Training alone',
      lines: [
        { ...line, id: 'courses', label: 'Courses', oneOff: '9000.00', yearly: '3000.00', irrecoverableVat: '0.2' },
      ],
      benefits: [
        { ...benefit, id: 'beds', label: 'Bed days freed', fullYearValue: '12000.00', buildUp: ['0.2', '0.4'] },
      ],
    },
  ],
};

/** Over sixty years: the discount rate steps down after year 30, and what is bought has worn out long before. */
export const longCase: CaseModel = {
  ...sampleCase,
  horizon: 60,
  deflatorGrowth: Array.from({ length: 60 }, () => '0.02'),
};
