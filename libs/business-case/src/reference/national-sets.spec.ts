import { inForceOn, nationalSets } from './national-sets.js';
import { numbersOf, type ReferenceSet, referenceKeys, withNumbers } from './reference-set.js';

const set = (id: string, effectiveFrom: string | null, effectiveTo: string | null, isLocal = false): ReferenceSet => ({
  id,
  key: 'afc',
  title: id,
  status: 'confirmed',
  effectiveFrom,
  effectiveTo,
  reviewBy: null,
  unit: '',
  source: null,
  note: '',
  values: {},
  hash: '',
  isLocal,
  confirmation: null,
});
const sets = [set('of 2025', '2025-04-01', '2026-03-31'), set('of 2026', '2026-04-01', '2027-03-31')];

describe('the reference set that holds on a day', () => {
  it('is the one that has begun and not ended', () => {
    expect(inForceOn(sets, 'afc', '2026-03-31')?.id).toBe('of 2025');
    expect(inForceOn(sets, 'afc', '2026-04-01')?.id).toBe('of 2026');
  });
  it('is the trust’s own from the day that begins', () => {
    const own = [...sets, set('our own', '2026-10-01', null, true)];
    expect(inForceOn(own, 'afc', '2026-09-30')?.id).toBe('of 2026');
    expect(inForceOn(own, 'afc', '2026-10-01')?.id).toBe('our own');
  });
  it('is the nearest there is when none holds', () => {
    expect(inForceOn(sets, 'afc', '2030-01-01')?.id).toBe('of 2026');
    expect(inForceOn(sets, 'afc', '2020-01-01')?.id).toBe('of 2025');
    expect(inForceOn(sets, 'ni', '2026-05-01')).toBeUndefined();
  });
});

describe('the sets that ship', () => {
  it('are of every kind, each with a title, numbers and a source or the word that it is a planning figure', () => {
    const shipped = nationalSets();
    expect(new Set(shipped.map(({ key }) => key))).toEqual(new Set(referenceKeys));
    for (const { id, title, values, source, status } of shipped) {
      expect(title).not.toBe('');
      if (id !== 'time-horizons') expect(numbersOf(values).length).toBeGreaterThan(0);
      if (source === null) expect(status).not.toBe('confirmed');
    }
  });
  it('say of what was not seen in print that finance has to confirm it', () => {
    const unsure = nationalSets().filter(({ status }) => status === 'to-be-confirmed');
    expect(unsure.map(({ id }) => id).sort()).toEqual([
      'afc-2024-25',
      'agency-premium',
      'pdc-dividend',
      'programmed-activity',
      'wte-hours',
    ]);
  });
});

describe('a revision of a set', () => {
  const values = { bands: [{ fromYear: 0, toYear: 30, rate: '0.035' }], note: 'x' };
  it('changes numbers alone, and the set it comes from stays as it was', () => {
    const { values: changed, unknown } = withNumbers(values, [{ path: 'bands.0.rate', value: '0.03' }]);
    expect(unknown).toEqual([]);
    expect(changed).toEqual({ bands: [{ fromYear: 0, toYear: 30, rate: '0.03' }], note: 'x' });
    expect(values.bands[0]?.rate).toBe('0.035');
  });
  it('names a place that holds no number', () => {
    const paths = ['bands.1.rate', 'note', 'bands.0.fromYear', '__proto__.rate', 'bands'];
    expect(
      withNumbers(
        values,
        paths.map((path) => ({ path, value: '1' })),
      ).unknown,
    ).toEqual(paths);
  });
  it('says each number in words', () => {
    expect(numbersOf(values)).toEqual([{ path: 'bands.0.rate', label: 'year 0 to year 30, rate', value: '0.035' }]);
  });
});
