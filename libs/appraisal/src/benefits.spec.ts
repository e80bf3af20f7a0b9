import { benefitHaircut, benefitProfile, benefitRealisation, benefitValue, RefusedInput } from './index.js';

const dna = {
  direction: 'decrease' as const,
  baseline: '0.092',
  target: '0.065',
  annualVolume: '14000',
  deadweight: '0.1',
  attribution: '0.8',
  unitValue: '160',
  optimismHaircut: '0.2',
};
const refused = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};

describe('the value of a change', () => {
  it('is what changed, less what would have changed anyway, of that what may be claimed, at its price', () => {
    const { grossUnits, additionalUnits, value, adjustedValue } = benefitValue(dna);
    // 0.027 x 14000 = 378; x 0.9 x 0.8 = 272.16; x 160 = 43545.60; x 0.8 = 34836.48.
    expect([grossUnits, additionalUnits, value, adjustedValue].map((one) => one.toFixed())).toEqual([
      '378',
      '272.16',
      '43545.6',
      '34836.48',
    ]);
  });

  it('counts an increase the other way', () => {
    const more = benefitValue({ ...dna, direction: 'increase', baseline: '0.065', target: '0.092' });
    expect(more.grossUnits.toFixed()).toBe('378');
  });

  it('is refused when nothing changes, or the wrong way', () => {
    expect(refused(() => benefitValue({ ...dna, target: '0.0920' }))).toBe('NO_CHANGE_CLAIMED target');
    expect(refused(() => benefitValue({ ...dna, target: '0.1' }))).toBe('WRONG_DIRECTION target');
    expect(refused(() => benefitValue({ ...dna, direction: 'increase' }))).toBe('WRONG_DIRECTION target');
  });

  it('is refused for shares of more than all, before its direction is looked at', () => {
    for (const field of ['deadweight', 'attribution', 'optimismHaircut'])
      expect(refused(() => benefitValue({ ...dna, target: '1', [field]: '1.01' }))).toBe(
        `FRACTION_OUT_OF_RANGE ${field}`,
      );
    expect(refused(() => benefitValue({ ...dna, annualVolume: '-1' }))).toBe('NEGATIVE_NOT_ALLOWED annualVolume');
  });
});

describe('a benefit that builds up', () => {
  const schedule = [{ fromYear: 0, toYear: 9, rate: '0.25' }];

  it('is a share of its full year in each', () => {
    const { values, total, presentValue } = benefitProfile({
      fullYearValue: '1000',
      profile: ['0', '0.5', '1'],
      schedule,
    });
    // 500 / 1.25 + 1000 / 1.5625 = 400 + 640.
    expect(values.map((value) => value.toFixed())).toEqual(['0', '500', '1000']);
    expect([total.toFixed(), presentValue.toFixed()]).toEqual(['1500', '1040']);
  });

  it('names the share that is none, and the first year without a rate', () => {
    const profiled = (profile: string[]) => refused(() => benefitProfile({ fullYearValue: '1', profile, schedule }));
    expect(profiled(['0', '1.5'])).toBe('FRACTION_OUT_OF_RANGE profile[1]');
    expect(profiled(['-0.1'])).toBe('FRACTION_OUT_OF_RANGE profile[0]');
    expect(profiled(Array.from({ length: 12 }, () => '1'))).toBe('SCHEDULE_TOO_SHORT profile[10]');
  });

  it('may be a harm, which is less after a haircut too', () => {
    expect(benefitHaircut({ benefit: '-100', haircut: '0.25' }).adjustedBenefit.toFixed()).toBe('-75');
  });
});

describe('what came of what was planned', () => {
  const shown = (periods: Parameters<typeof benefitRealisation>[0]['periods']) => {
    const { periods: rows, ...toDate } = benefitRealisation({ periods });
    return [
      rows.map(({ variance, realisedPercent }) => [variance?.toFixed() ?? null, realisedPercent?.toFixed() ?? null]),
      Object.values(toDate).map((value) => value?.toFixed() ?? null),
    ];
  };

  it('leaves out of both sides what nobody has measured', () => {
    const rows = shown([
      { period: '2026Q4', planned: '10000', actual: '6400' },
      { period: '2027Q1', planned: '20000', actual: null },
    ]);
    expect(rows).toEqual([
      [
        ['-3600', '64'],
        [null, null],
      ],
      ['10000', '6400', '64'],
    ]);
  });

  it('is not nought when it was measured as nought', () => {
    expect(shown([{ period: 'a', planned: '50', actual: '0' }])[1]).toEqual(['50', '0', '0']);
  });

  it('is no share of nothing', () => {
    expect(shown([{ period: 'a', planned: '0', actual: '5' }])).toEqual([[['5', null]], ['0', '5', null]]);
    expect(shown([])).toEqual([[], ['0', '0', null]]);
  });
});
