import { SeededRandom, splitMix64, xoshiro128 } from './seeded-random.js';

const wordsOf = (seed: number, count: number): number[] => [...new SeededRandom(seed).words(count)];

describe('the random numbers of a seed', () => {
  it('are those of xoshiro128** from the state 1, 2, 3, 4, as its authors and other programs have them', () => {
    const words = new Uint32Array(10);
    xoshiro128(Int32Array.of(1, 2, 3, 4), words);
    expect([...words]).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('begin from a state of SplitMix64, whose words for 1234567 are published', () => {
    expect(splitMix64(1234567n, 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it('are those that the same two generators give with the whole numbers of Python', () => {
    expect(wordsOf(12_345, 6)).toEqual([2314518269, 2498321016, 2055377852, 4042509560, 1267802836, 503974162]);
    expect(wordsOf(-1, 3)).toEqual([477689756, 2493998634, 555695776]);
    const random = new SeededRandom(12_345);
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.5388907727850331, 0.47855494828850176, 0.2951833474239801,
    ]);
  });

  it('go on from call to call, and begin anew with the seed', () => {
    const random = new SeededRandom(31);
    const inTwo = [...random.words(300), ...random.words(200)];
    expect(inTwo).toEqual(wordsOf(31, 500));
    expect(wordsOf(32, 500)).not.toEqual(inTwo);
  });

  it('exist for a seed of nought and for a negative one', () => {
    expect(new Set([0, -1, 1].flatMap((seed) => wordsOf(seed, 4))).size).toBe(12);
  });

  it('lie between 0 and 1, evenly: mean 1/2 and variance 1/12 within four standard errors', () => {
    const random = new SeededRandom(7);
    const count = 100_000;
    const values = Array.from({ length: count }, () => random.next());
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThan(0);
    expect(Math.max(...values.slice(0, 50_000))).toBeLessThan(1);
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
    const variance = values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / count;
    // The variance of (u - 1/2)^2 is 1/80 - 1/144 = 1/180.
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / count));
  });
});
