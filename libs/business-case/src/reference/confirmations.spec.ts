import { asConfirmed, type StoredWord } from './confirmations.js';
import { nationalSets } from './national-sets.js';
import type { ReferenceSet } from './reference-set.js';

const shipped = (id: string): ReferenceSet => {
  const set = nationalSets().find((one) => one.id === id);
  if (!set) throw new Error(`no set ${id} ships`);
  return set;
};
const pdc = shipped('pdc-dividend');
const word = (changes: Partial<StoredWord> = {}): StoredWord => ({
  setId: pdc.id,
  hash: pdc.hash,
  holds: true,
  source: 'Group accounting manual 2026-27',
  sourceDay: '2026-04-01',
  reviewBy: null,
  note: 'Page 112 says 3.5%.',
  byName: 'Finn Larkhill',
  at: '2026-06-01T09:00:00Z',
  ...changes,
});

describe('a reference set that ships unconfirmed', () => {
  it('is confirmed by the word of finance, with the same id and numbers, so that no case moves', () => {
    const set = asConfirmed(pdc, [word()]);
    expect([pdc.status, set.status]).toEqual(['to-be-confirmed', 'confirmed']);
    expect([set.id, set.hash, set.values]).toEqual([pdc.id, pdc.hash, pdc.values]);
    expect(set.confirmation).toEqual({
      holds: true,
      source: 'Group accounting manual 2026-27',
      sourceDay: '2026-04-01',
      note: 'Page 112 says 3.5%.',
      byName: 'Finn Larkhill',
      at: '2026-06-01T09:00:00Z',
    });
  });
  it('is looked at again by the day finance gave, else by its own', () => {
    expect(asConfirmed(pdc, [word({ reviewBy: '2027-04-01' })]).reviewBy).toBe('2027-04-01');
    expect(asConfirmed(pdc, [word()]).reviewBy).toBe(pdc.reviewBy);
  });
  it('is to be confirmed again once the word is taken back, and says why', () => {
    const set = asConfirmed(pdc, [word({ holds: false, source: null, sourceDay: null, note: 'The manual changed.' })]);
    expect([set.status, set.confirmation?.holds, set.confirmation?.note]).toEqual([
      'to-be-confirmed',
      false,
      'The manual changed.',
    ]);
  });
  it('is to be confirmed again when it ships with other numbers', () => {
    expect(asConfirmed(pdc, [word({ hash: '0'.repeat(64) })])).toBe(pdc);
  });
  it('needs no word where it was seen in print, or is a planning figure', () => {
    for (const id of ['stpr-standard', 'gdp-deflator-planning-default']) {
      const set = shipped(id);
      expect(asConfirmed(set, [word({ setId: set.id, hash: set.hash })])).toBe(set);
    }
  });
});
