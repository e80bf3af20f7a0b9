import { optimismBias, optimismBiasByArea, optimismBiasCombined, RefusedInput } from './index.js';

const area = (contribution: string, mitigation: string) => ({ area: 'any', contribution, mitigation });
const refused = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};

describe('optimism bias', () => {
  it('is about 4% of a non-standard building that is 92% managed, as Mott MacDonald has it', () => {
    const { effectiveUplift, adjustedCost } = optimismBias({
      baseCost: '100000000',
      upperBound: '0.51',
      mitigation: '0.92',
    });
    expect(effectiveUplift.toFixed(2)).toBe('0.04');
    expect(adjustedCost.dividedBy(1000000).toFixed(0)).toBe('104');
  });

  it('of a project of two types is 32.1% of capital and 14.5% of time, as Mott MacDonald has it', () => {
    const combined = (one: string, other: string) =>
      optimismBiasCombined({
        parts: [
          { share: '0.30', upperBound: one },
          { share: '0.70', upperBound: other },
        ],
      }).combinedUpperBound.toFixed();
    expect(combined('0.51', '0.24')).toBe('0.321');
    expect(combined('0.39', '0.04')).toBe('0.145');
  });

  it('may be twice the cost, for equipment that is developed', () => {
    expect(optimismBias({ baseCost: '100', upperBound: '2', mitigation: '0' }).adjustedCost.toFixed()).toBe('300');
  });

  it('is none where every area is managed, and all where none is', () => {
    const managed = (mitigation: string) =>
      optimismBiasByArea({ upperBound: '0.51', areas: [area('0.4', mitigation), area('0.6', mitigation)] });
    expect(managed('1').managedUplift.toFixed()).toBe('0');
    expect(managed('0').managedUplift.toFixed()).toBe('0.51');
  });

  it('has areas that sum to one, thirds written with seven figures too', () => {
    const third = area('0.3333333', '0');
    expect(refused(() => optimismBiasByArea({ upperBound: '0.51', areas: [third, third, third] }))).toBeUndefined();
    expect(refused(() => optimismBiasByArea({ upperBound: '0.51', areas: [third, third] }))).toBe(
      'CONTRIBUTION_SUM areas',
    );
    expect(refused(() => optimismBiasByArea({ upperBound: '0.51', areas: [] }))).toBe('CONTRIBUTION_SUM areas');
    expect(refused(() => optimismBiasByArea({ upperBound: '0.51', areas: [area('1', '1.1')] }))).toBe(
      'FRACTION_OUT_OF_RANGE areas[0].mitigation',
    );
    expect(refused(() => optimismBiasCombined({ parts: [{ share: '0.9', upperBound: '0.2' }] }))).toBe(
      'CONTRIBUTION_SUM parts',
    );
    expect(() => optimismBiasByArea({ upperBound: '0.51', areas: [area('0.9', '0')] })).toThrow(
      'These shares sum to 0.9',
    );
  });
});
