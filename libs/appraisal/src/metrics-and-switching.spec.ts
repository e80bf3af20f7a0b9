import {
  requiredAnnualValue,
  STANDARD_SCHEDULE,
  summaryMetrics,
  switchingBetweenOptions,
  switchingValueLine,
  switchingValues,
  transferBcrEffect,
} from './index.js';

const schedule = STANDARD_SCHEDULE;
const healthSchedule = [{ fromYear: 0, toYear: 1000, rate: '0.015' }];
const metrics = (lists: Partial<Record<'benefits' | 'healthBenefits' | 'publicCosts' | 'nonPublicCosts', string[]>>) =>
  summaryMetrics({
    schedule,
    healthSchedule,
    benefits: [],
    healthBenefits: [],
    publicCosts: [],
    nonPublicCosts: [],
    ...lists,
  });

describe('the metrics of Table 10', () => {
  it('discount health at its own rate', () => {
    const { pvb } = metrics({ benefits: ['0', '1035'], healthBenefits: ['0', '1015'] });
    expect(pvb.toFixed(20)).toBe((2000).toFixed(20));
  });

  it('take what others pay off the benefits in the return on public cost, not in the ratio', () => {
    const { npsv, bcr, rpsc } = metrics({ benefits: ['300'], publicCosts: ['100'], nonPublicCosts: ['50'] });
    // 300 - 150; 300 / 150; (300 - 50) / 100.
    expect([npsv, bcr, rpsc].map((one) => one?.toFixed())).toEqual(['150', '2', '2.5']);
  });

  it('are not defined where there is nothing to divide by', () => {
    const { bcr, rpsc } = metrics({ benefits: ['300'] });
    expect([bcr, rpsc]).toEqual([null, null]);
    expect(metrics({ benefits: ['300'], nonPublicCosts: ['50'] }).rpsc).toBeNull();
  });

  it('of a ratio come nearer to one when a transfer is shown on both sides', () => {
    const { bcrIncluded, npsvIncluded } = transferBcrEffect({ pvb: '300', pvc: '100', transferPv: '100' });
    expect([bcrIncluded?.toFixed(), npsvIncluded.toFixed()]).toEqual(['2', '200']);
    expect(transferBcrEffect({ pvb: '1', pvc: '0', transferPv: '0' }).bcrExcluded).toBeNull();
  });
});

describe('switching values', () => {
  const lines = [
    { id: 'machine', kind: 'cost' as const, pv: '400' },
    { id: 'beds', kind: 'benefit' as const, pv: '500' },
    { id: 'words', kind: 'benefit' as const, pv: '0' },
  ];
  const change = (target: string) => {
    const { switchingChangePercent, switchingPv } = switchingValueLine({ lines, target });
    return [switchingChangePercent?.toFixed() ?? null, switchingPv.toFixed()];
  };

  it('bring benefits down, or costs up, to each other', () => {
    const { benefitChangePercent, costChangePercent } = switchingValues({ pvb: '500', pvc: '400' });
    expect([benefitChangePercent?.toFixed(), costChangePercent?.toFixed()]).toEqual(['-20', '25']);
    expect(switchingValues({ pvb: '0', pvc: '400' }).benefitChangePercent).toBeNull();
    expect(switchingValues({ pvb: '500', pvc: '0' }).costChangePercent).toBeNull();
  });

  it('of one line make the whole nought with all others as they are', () => {
    expect(change('beds')).toEqual(['-20', '400']);
    expect(change('machine')).toEqual(['25', '500']);
  });

  it('of a line of nought are no change of it', () => expect(change('words')).toEqual([null, '-100']));

  it('of a line that is not there are a mistake of the program', () =>
    expect(() => change('none')).toThrow(RangeError));

  it('between two options leave them worth the same', () => {
    const { benefitChangePercent } = switchingBetweenOptions({
      preferred: { pvb: '200', pvc: '50' },
      alternative: { pvb: '150', pvc: '50' },
    });
    // 200 may fall by 50, a quarter.
    expect(benefitChangePercent?.toFixed()).toBe('-25');
  });

  it('of what has no money tell what it would have to be worth a year', () => {
    const required = (npsvWithout: string) =>
      requiredAnnualValue({ npsvWithout, fromYear: 1, toYear: 1, schedule }).requiredAnnualValue.toFixed(10);
    expect(required('-1000')).toBe('1035.0000000000');
    expect(required('1000')).toBe('-1035.0000000000');
    expect(required('0')).toBe('0.0000000000');
  });
});
