import {
  earlierOpen,
  filterCategories,
  filterOf,
  isBegun,
  isCarriedForward,
  type StoredChoice,
} from './options-filter.js';
import { filterWarnings } from './filter-warnings.js';
import { isShortlisted, realOptions } from './shortlist.js';

const choice = (id: string, change: Partial<StoredChoice> = {}): StoredChoice => ({
  id,
  version: 1,
  category: 'scope',
  name: id,
  description: '',
  rating: null,
  reason: '',
  decidedOn: [],
  ...change,
});
const oneWard = choice('one-ward', { rating: 'green', reason: 'The count was made there.' });
const allWards = choice('all-wards', { rating: 'amber', reason: 'More than one team can watch.' });
const bleep = choice('bleep', { category: 'solution', rating: 'green', reason: 'Fits.', decidedOn: ['one-ward'] });
const own = choice('own', { category: 'delivery', rating: 'green', reason: 'Fits.', decidedOn: ['one-ward', 'bleep'] });
const states = (choices: readonly StoredChoice[]) => filterOf(choices).map(({ state }) => state);

describe('the options filter', () => {
  it('is decided in the order of the Green Book: scope, solution, delivery, implementation, funding', () => {
    // Green Book 2026, 5.21 to 5.34.
    expect(filterCategories).toEqual(['scope', 'solution', 'delivery', 'implementation', 'funding']);
    expect(filterOf([]).map(({ category }) => category)).toEqual([...filterCategories]);
  });

  it('calls a category decided once one choice is green, and open while none is', () => {
    expect(states([])).toEqual(['empty', 'empty', 'empty', 'empty', 'empty']);
    expect(states([allWards])[0]).toBe('open');
    expect(states([oneWard, allWards])[0]).toBe('decided');
    expect([isBegun(filterOf([])), isBegun(filterOf([allWards]))]).toEqual([false, true]);
  });

  it('builds each category on the green choices of the earlier ones', () => {
    const [, solution, delivery] = filterOf([allWards, oneWard, bleep]);
    expect(solution?.buildsOn.map(({ id }) => id)).toEqual(['one-ward']);
    expect(delivery?.buildsOn.map(({ id }) => id)).toEqual(['one-ward', 'bleep']);
  });

  it('lets a category wait for the first earlier one that is not decided', () => {
    expect(earlierOpen(filterOf([]), 'scope')).toBeNull();
    expect(earlierOpen(filterOf([allWards]), 'solution')?.category).toBe('scope');
    expect(earlierOpen(filterOf([oneWard]), 'solution')).toBeNull();
    expect(earlierOpen(filterOf([oneWard]), 'delivery')?.category).toBe('solution');
  });

  it('asks to look again at every later category when an earlier green is another, and never forgets a rating', () => {
    const other = [{ ...oneWard, rating: 'amber' as const }, { ...allWards, rating: 'green' as const }, bleep, own];
    expect(states(other).slice(0, 3)).toEqual(['decided', 'look-again', 'look-again']);
    const [, solution] = filterOf(other);
    expect(solution?.choices[0]).toMatchObject({ rating: 'green', reason: 'Fits.', isStale: true });
    expect(earlierOpen(filterOf(other), 'delivery')).toMatchObject({ category: 'solution', state: 'look-again' });
    // Decided as before, it stands again.
    expect(states([oneWard, allWards, bleep, own]).slice(0, 3)).toEqual(['decided', 'decided', 'decided']);
  });

  it('asks to look again while no earlier choice is green any more', () => {
    expect(states([{ ...oneWard, rating: 'red' }, bleep]).slice(0, 2)).toEqual(['open', 'look-again']);
  });

  it('carries green and amber choices forward, and neither red nor what nobody rated', () => {
    expect((['green', 'amber', 'red', null] as const).map((rating) => isCarriedForward({ rating }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the shortlist', () => {
  it('has business as usual whatever its rating, and no option that fails a success factor', () => {
    // Green Book 2026, 5.9 and 5.18.
    expect(isShortlisted({ kind: 'bau', rating: 'red' })).toBe(true);
    expect(isShortlisted({ kind: 'preferred', rating: 'red' })).toBe(false);
    expect(
      realOptions([
        { kind: 'bau', rating: 'red' },
        { kind: 'do-minimum', rating: 'red' },
        { kind: 'preferred', rating: 'green' },
      ]),
    ).toEqual([{ kind: 'preferred', rating: 'green' }]);
  });
});

describe('what a reader asks of the filter', () => {
  const option = (kind: 'bau' | 'do-minimum' | 'preferred' | 'more-ambitious', taken: readonly string[] = []) => ({
    id: kind,
    version: 1,
    kind,
    description: kind,
    rating: null,
    reason: '',
    lines: [],
    nonRecurrent: '0.00',
    recurrent: '0.00',
    choices: taken.map((choiceId) => ({ category: 'scope' as const, choiceId })),
  });
  const three = [option('bau'), option('do-minimum'), option('preferred')];
  const codes = (options: typeof three, choices: readonly StoredChoice[]) =>
    filterWarnings({ facts: null, options, filter: filterOf(choices) }).map(({ code, subject }) => [code, subject]);

  it('is nothing for a short case of three options that uses none', () => {
    expect(codes(three, [])).toEqual([]);
  });

  it('is how four options were come by without one', () => {
    expect(codes([...three, option('more-ambitious')], [])).toEqual([['FILTER_NOT_BEGUN', null]]);
  });

  it('is what is green in each category, and which choice every option but business as usual takes', () => {
    const [bau, , preferred] = three;
    const taking = [bau, option('do-minimum', ['all-wards']), preferred] as typeof three;
    expect(codes(taking, [oneWard, allWards])).toEqual([
      ['CATEGORY_WITHOUT_GREEN', null],
      ['OPTION_WITHOUT_CHOICE', 'preferred'],
    ]);
  });

  it('is another look where an earlier category was decided otherwise', () => {
    const moved = [{ ...oneWard, rating: 'amber' as const }, { ...allWards, rating: 'green' as const }, bleep];
    expect(codes([], moved).map(([code]) => code)).toContain('CATEGORY_TO_LOOK_AT_AGAIN');
  });
});
