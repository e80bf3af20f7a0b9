import { loadGuidance } from '#libs/guidance';
import { rubricOf } from '../schemes/scheme-rules.js';
import { expiryOf, likeness, nextExemplar, stateAfter } from './calibration-rules.js';

const { current } = loadGuidance();
// Weights of C1 to C10: 10, 12, 12, 14, 10, 12, 8, 8, 7, 7.
const rubric = rubricOf({ edition: current.key, rubricKey: 'SIP-BC', rubricVersion: '1.0', weights: null });
const reference = rubric.criteria.map(({ key }) => ({ criterion: key, level: 3, reasons: 'As it should be.' }));
const given = (but: Readonly<Record<string, number>>) =>
  rubric.criteria.map(({ key }) => ({ criterion: key, level: but[key] ?? 3 }));

describe('a marker’s levels for an exemplar', () => {
  it('agree with the reference when each is within a level and the totals are 8 points apart', () => {
    // (10 + 12 + 10) / 4 = 8 points below 75.
    expect(likeness(rubric, given({ C1: 2, C2: 2, C5: 2 }), reference)).toEqual({
      agrees: true,
      total: 67,
      referenceTotal: 75,
      farApart: [],
    });
  });

  it('do not agree when one is two levels away, however near the totals are', () => {
    // C9 at 1 takes 2 x 7 / 4 = 3.5 points.
    expect(likeness(rubric, given({ C9: 1 }), reference)).toEqual({
      agrees: false,
      total: 71.5,
      referenceTotal: 75,
      farApart: ['C9'],
    });
  });

  it('do not agree when the totals are more than 8 points apart, either way', () => {
    // (10 + 12 + 12) / 4 = 8.5 points.
    expect(likeness(rubric, given({ C1: 2, C2: 2, C3: 2 }), reference)).toMatchObject({ agrees: false, total: 66.5 });
    expect(likeness(rubric, given({ C1: 4, C2: 4, C3: 4 }), reference)).toMatchObject({
      agrees: false,
      total: 83.5,
      farApart: [],
    });
  });
});

describe('a calibration', () => {
  it('is passed when two exemplars agree, with one more try after one that did not', () => {
    expect(stateAfter([true])).toBe('under-way');
    expect(stateAfter([true, true])).toBe('passed');
    expect(stateAfter([true, false])).toBe('under-way');
    expect(stateAfter([true, false, true])).toBe('passed');
    expect(stateAfter([false, true, true])).toBe('passed');
  });

  it('is not passed when a second exemplar does not agree', () => {
    expect(stateAfter([false])).toBe('under-way');
    expect(stateAfter([false, false])).toBe('failed');
    expect(stateAfter([true, false, false])).toBe('failed');
  });

  it('counts for 12 calendar months', () => {
    expect(expiryOf('2026-11-26')).toBe('2027-11-26');
    expect(expiryOf('2028-02-29')).toBe('2029-02-28');
  });
});

describe('the next exemplar', () => {
  const three = ['a', 'b', 'c'];

  it('is one the marker has met least often, and the same however the exemplars come', () => {
    expect(nextExemplar(three, ['a', 'b'], 'ann')).toBe('c');
    expect(nextExemplar(three, ['a', 'b', 'c', 'a'], 'ann')).not.toBe('a');
    expect(nextExemplar(three, [], 'ann')).toBe(nextExemplar(three.toReversed(), [], 'ann'));
  });

  it('is never the one that was just marked, unless there is no other', () => {
    expect(nextExemplar(['a', 'b'], ['a', 'b'], 'ann')).toBe('a');
    expect(nextExemplar(['a'], ['a'], 'ann')).toBe('a');
  });

  it('is not the same for everybody', () => {
    const people = Array.from({ length: 30 }, (_, index) => `person ${index}`);
    expect(new Set(people.map((person) => nextExemplar(three, [], person))).size).toBe(3);
  });
});
