import fc from 'fast-check';
import { drawModerationSample, type MarkedCandidate, moderationCheck, moderationPlan, RefusedInput } from './index.js';
import { seededShuffle, splitMix64 } from './seeded-shuffle.js';

const middling = (count: number, markers: readonly string[] = ['M1', 'M2']): MarkedCandidate[] =>
  Array.from({ length: count }, (_, index) => ({ id: `K${String(index).padStart(3, '0')}`, total: 70, markers }));

describe('a moderation plan', () => {
  it('has every fail, every borderline plan and every distinction, and of the rest the greater of 10% and 10', () => {
    const candidates = [
      { id: 'fails', total: 40, markers: ['M1'] },
      { id: 'just', total: 60, markers: ['M1'] },
      { id: 'best', total: 90, markers: ['M1'] },
      { id: 'best but for a criterion', total: 92, passes: false, markers: ['M1'] },
      ...middling(130),
    ];
    const plan = moderationPlan({ candidates });
    expect(plan.mandatory).toEqual([
      { id: 'best', reasons: ['DISTINCTION'] },
      { id: 'best but for a criterion', reasons: ['FAIL'] },
      { id: 'fails', reasons: ['FAIL'] },
      { id: 'just', reasons: ['BORDERLINE'] },
    ]);
    expect([plan.rest.length, plan.extra, plan.wholeCohort, plan.uncoveredMarkers]).toEqual([130, 13, false, ['M2']]);
  });

  it('takes no more than there are, and 7% of 100 is 7', () => {
    expect(moderationPlan({ candidates: middling(4) })).toMatchObject({ extra: 4, wholeCohort: true });
    // 0.07 × 100 is held as 7.000000000000001.
    expect(moderationPlan({ candidates: middling(100), percent: 7, minimum: 0 }).extra).toBe(7);
    expect(moderationPlan({ candidates: [] })).toMatchObject({ extra: 0, wholeCohort: true, reason: 'NO_DATA' });
  });

  it('is refused for plans nobody marked, or two of one name', () => {
    const refused = (candidates: MarkedCandidate[]) => () => moderationPlan({ candidates });
    expect(refused([{ id: 'a', total: 1, markers: [] }])).toThrow(
      expect.objectContaining({ code: 'NO_MARKERS', field: 'candidates[0].markers' }) as RefusedInput,
    );
    expect(refused([...middling(1), ...middling(1)])).toThrow(
      expect.objectContaining({ code: 'DUPLICATE_ID', field: 'candidates[1].id' }) as RefusedInput,
    );
  });
});

describe('a moderation sample', () => {
  it('that is drawn keeps its plan, for any round and any seed', () => {
    const anyRound = fc.array(
      fc.record({
        total: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
        markers: fc.uniqueArray(
          fc.integer({ min: 1, max: 15 }).map((marker) => `M${marker}`),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anyRound, fc.integer(), fc.nat({ max: 12 }), (round, seed, minimum) => {
        const candidates = round.map((one, index) => ({ id: `K${index}`, ...one }));
        const { sample, drawn, grownBy } = drawModerationSample({ candidates, minimum, seed });
        const { mandatory, extra } = moderationPlan({ candidates, minimum });
        expect(moderationCheck({ candidates, minimum, sample })).toMatchObject({ valid: true });
        expect(sample).toHaveLength(mandatory.length + extra + grownBy);
        expect(drawn).toHaveLength(extra + grownBy);
      }),
    );
  });

  it('grows until it has reached a marker with one plan in a hundred', () => {
    const candidates = [...middling(100), { id: 'alone', total: 70, markers: ['M9'] }];
    const growth = Array.from({ length: 40 }, (_, seed) => drawModerationSample({ candidates, seed }));
    expect(growth.every(({ sample }) => sample.includes('alone'))).toBe(true);
    // Eleven of 101 are drawn: that it is among them by itself happens in one draw of nine.
    expect(growth.some(({ grownBy }) => grownBy === 0) && growth.some(({ grownBy }) => grownBy === 1)).toBe(true);
  });

  it('is the same again for the same seed, whatever order plans come in, and another for another', () => {
    const candidates = middling(50);
    const draw = (seed: number, from = candidates) => drawModerationSample({ candidates: from, seed }).sample;
    expect(draw(1, candidates.toReversed())).toEqual(draw(1));
    expect(draw(2)).not.toEqual(draw(1));
    expect(() => draw(0.5)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', field: 'seed' }) as RefusedInput);
  });

  it('draws every plan as often as another', () => {
    const drawnOf = new Map<string, number>();
    const candidates = middling(20);
    for (let seed = 0; seed < 2000; seed++)
      for (const id of drawModerationSample({ candidates, minimum: 5, percent: 0, seed }).drawn)
        drawnOf.set(id, (drawnOf.get(id) ?? 0) + 1);
    // Each a quarter of 2,000 times, with a standard deviation of √(2000 × 1/4 × 3/4) = 19.4: five of them are 97.
    for (const times of drawnOf.values()) expect(Math.abs(times - 500)).toBeLessThan(97);
    expect(drawnOf.size).toBe(20);
  });
});

describe('a moderation check', () => {
  it('tells what is missing, how many too few were drawn, and whose work nobody looked at', () => {
    const candidates = [...middling(20), { id: 'fails', total: 20, markers: ['M3'] }];
    expect(moderationCheck({ candidates, sample: ['K000', 'K001'] })).toEqual({
      valid: false,
      missingMandatory: ['fails'],
      extraShort: 8,
      uncoveredMarkers: ['M3'],
    });
  });

  it('is of plans of the round, each once', () => {
    const checked = (sample: string[]) => () => moderationCheck({ candidates: middling(2), sample });
    expect(checked(['K000', 'K9'])).toThrow(expect.objectContaining({ code: 'UNKNOWN_ID', field: 'sample[1]' }) as RefusedInput); // prettier-ignore
    expect(checked(['K000', 'K000'])).toThrow(expect.objectContaining({ code: 'DUPLICATE_ID', field: 'sample[1]' }) as RefusedInput); // prettier-ignore
  });
});

describe('the generator behind the draw', () => {
  it('gives the words published for SplitMix64 with the seed 1234567', () => {
    const words = splitMix64(1234567);
    expect([0, 1, 2].map(() => words.next().value)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
    ]);
  });

  it('shuffles: nothing is lost and nothing comes twice', () => {
    const values = Array.from({ length: 30 }, (_, index) => index);
    expect(seededShuffle(values, 3).sort((a, b) => a - b)).toEqual(values);
  });
});
