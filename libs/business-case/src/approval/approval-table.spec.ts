import { asPounds } from '#libs/money';
import type { ReferenceSet } from '../reference/reference-set.js';
import { approvalTableOf, levelsOf, NO_TABLE, sayApproval } from './approval-table.js';

const DIVISION = { label: 'Division', upTo: asPounds('100000.00') };
const EXECUTIVE = { label: 'Executive group', upTo: asPounds('500000.00') };
const BOARD = { label: 'Board', upTo: null };

const set = (values: ReferenceSet['values'], effectiveFrom = '2026-04-01', isLocal = true): ReferenceSet => ({
  id: effectiveFrom,
  key: 'limits',
  title: 'Standing financial instructions',
  status: 'confirmed',
  effectiveFrom,
  effectiveTo: null,
  reviewBy: null,
  unit: 'pounds',
  source: null,
  note: '',
  values,
  hash: '',
  isLocal,
  confirmation: null,
});
const table = approvalTableOf([set({ levels: [DIVISION, EXECUTIVE, BOARD], binds: false })], '2026-06-01');

describe('who has to approve a case', () => {
  it('is the least level of the trust’s own table that may approve its whole life', () => {
    expect(sayApproval(table, asPounds('212400.00'))).toBe(
      '£212,400 over its whole life: above the limit of “Division” (£100,000), so it needs “Executive group” (£500,000).',
    );
    expect(sayApproval(table, asPounds('500000.01'))).toBe(
      '£500,000.01 over its whole life: above the limit of “Executive group” (£500,000), so it needs “Board”.',
    );
  });

  it('is a level whose limit is the very cost', () => {
    expect(sayApproval(table, asPounds('100000.00'))).toBe(
      '£100,000 over its whole life: within the limit of “Division” (£100,000).',
    );
  });

  it('is for finance to say where the case is above every limit of the table', () => {
    const small = approvalTableOf([set({ levels: [DIVISION], binds: true })], '2026-06-01');
    expect(sayApproval(small, asPounds('212400.00'))).toBe(
      '£212,400 over its whole life: above every limit of your trust’s table, the highest of which is that of “Division” (£100,000). Ask finance who approves it.',
    );
  });

  it('is not said without a table or without a cost, and never by the nation’s limits', () => {
    expect(sayApproval(null, asPounds('1.00'))).toBe(NO_TABLE);
    expect(sayApproval(table, null)).toMatch(/cannot be said yet/);
    expect(levelsOf(set({ levels: [DIVISION] }, '2026-04-01', false))).toEqual([]);
  });

  it('is by the table that holds on the day: a later one does not count yet', () => {
    const sets = [
      set({ levels: [DIVISION], binds: false }, '2027-04-01'),
      set({ levels: [BOARD], binds: true }, '2026-04-01'),
    ];
    expect(approvalTableOf(sets, '2026-06-01')).toMatchObject({ levels: [BOARD], binds: true });
    expect(approvalTableOf(sets, '2027-04-01')).toMatchObject({ levels: [DIVISION] });
    expect(approvalTableOf(sets, '2026-03-31')).toBeNull();
  });
});
