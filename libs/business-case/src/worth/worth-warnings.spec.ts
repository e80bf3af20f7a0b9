import { asFinancialYear } from '#libs/calendar';
import type { ReadCase } from '../read-case.js';
import { nationalSets } from '../reference/national-sets.js';
import type { ReferenceSet } from '../reference/reference-set.js';
import { worthWarnings } from './worth-warnings.js';

const shipped = nationalSets();
const carbon = shipped.find(({ id }) => id === 'carbon-values');
const own = { ...carbon, id: 'ours', title: 'Our carbon', effectiveFrom: '2026-05-01', isLocal: true } as ReferenceSet;
const taken = {
  options: [],
  benefits: [{ id: 'b', label: 'Carbon', worth: { setId: 'carbon-values', prices: '2026-27' } }],
} as unknown as Pick<ReadCase, 'options' | 'benefits'>;
const codes = (year0: string, sets: readonly ReferenceSet[] = shipped): string[] =>
  worthWarnings(taken, asFinancialYear(year0), sets, '2026-06-01').map(({ code }) => code);

describe('a worth taken from a reference set', () => {
  it('says nothing while the case keeps its prices and the set holds', () => {
    expect(codes('2026-27')).toEqual([]);
  });
  it('says that the prices of the case are others by now', () => {
    expect(codes('2025-26')).toEqual(['WORTH_IN_OTHER_PRICES']);
  });
  it('says that a newer set holds by now, and not that of another trust’s year', () => {
    expect(codes('2026-27', [own, ...shipped])).toEqual(['WORTH_MOVED_ON']);
    expect(codes('2026-27', [{ ...own, effectiveFrom: '2027-04-01' }, ...shipped])).toEqual([]);
  });
});
