import { allocationCheck, type Mark, type MarkedBy, severity } from './index.js';
import { seededShuffle, splitMix64 } from './seeded-shuffle.js';

const ROUNDS = 500;
/** In points, summing to nought, as severity is told. */
const PLANTED = [-6, -4, -3, -1, 0, 0, 1, 3, 4, 6];

/** Standard normal numbers of a seed, by Box and Muller. */
function* normals(seed: number): Generator<number, never> {
  const words = splitMix64(seed);
  const uniform = () => (Number(words.next().value >> 12n) + 0.5) / 2 ** 52;
  for (;;) {
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    yield radius * Math.cos(angle);
    yield radius * Math.sin(angle);
  }
}

const nameOf = (index: number) => String(index).padStart(2, '0');

/**
 * Forty-two plans and ten markers: of the 45 pairs of markers all but three without a marker in common, so that loads are 8 or
 * 9; and no pair holds the marker who has a part in its plan, which is marker p mod 10 for plan p.
 */
function drawDesign(seed: number): MarkedBy[] {
  const pairs = PLANTED.flatMap((_, one) => PLANTED.slice(one + 1).map((_, other) => [one, one + 1 + other] as const));
  const kept = pairs.filter(([one, other]) => !(other === one + 1 && [0, 2, 4].includes(one)));
  const taken = seededShuffle(kept, seed);
  // Each plan whose own marker came up changes pairs with another plan that neither has a part in.
  const holds = (plan: number, pair: readonly [number, number]) => pair.includes(plan % PLANTED.length);
  taken.forEach((pair, plan) => {
    if (!holds(plan, pair)) return;
    const other = taken.findIndex((their, at) => !holds(plan, their) && !holds(at, pair) && !holds(at, their));
    [taken[plan], taken[other]] = [taken[other] as readonly [number, number], pair];
  });
  return taken.flatMap((pair, plan) =>
    pair.map((marker) => ({ candidate: `K${nameOf(plan)}`, marker: `M${nameOf(marker)}` })),
  );
}

/** Marks of plans of 65 ± 9 by these markers, with an error of 4 points, on the rubric's scale of quarters from 0 to 100. */
function drawMarks(design: readonly MarkedBy[], severities: readonly number[], seed: number): Mark[] {
  const random = normals(seed);
  const worth = new Map<string, number>();
  return design.map(({ candidate, marker }) => {
    const plan = worth.get(candidate) ?? 65 + 9 * random.next().value;
    worth.set(candidate, plan);
    const exact = plan - (severities[Number(marker.slice(1))] as number) + 4 * random.next().value;
    return { candidate, marker, mark: Math.min(100, Math.max(0, Math.round(exact * 4) / 4)) };
  });
}

/** For each marker, in how many of a hundred rounds the interval holds the severity that was planted. */
function coverage(severities: readonly number[], designOf: (round: number) => readonly MarkedBy[]): number[] {
  const held = severities.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const { markers } = severity({ marks: drawMarks(designOf(round), severities, 7_000 + round) });
    markers.forEach(({ lower, upper }, j) => {
      const planted = severities[j] as number;
      if (lower !== null && upper !== null && lower <= planted && planted <= upper) held[j] = (held[j] ?? 0) + 1;
    });
  }
  return held.map((count) => (100 * count) / ROUNDS);
}

describe('the 95% interval of a marker’s severity', () => {
  it('is of rounds that are allocated as they should be', () => {
    const candidates = Array.from({ length: 42 }, (_, plan) => `K${nameOf(plan)}`);
    const exclusions = candidates.map((candidate, plan) => ({ candidate, marker: `M${nameOf(plan % 10)}` }));
    const markers = PLANTED.map((_, marker) => ({ id: `M${nameOf(marker)}` }));
    for (let round = 0; round < ROUNDS; round++) {
      const check = allocationCheck({ candidates, markers, exclusions, allocation: drawDesign(round) });
      expect(check).toMatchObject({ valid: true, balanced: true, connected: true, maxPairRepeat: 1 });
    }
  });

  it('holds the planted severity in 92 to 98 of a hundred rounds, for each of ten markers of 42 plans', () => {
    const held = coverage(PLANTED, drawDesign);
    expect(Math.min(...held)).toBeGreaterThanOrEqual(92);
    expect(Math.max(...held)).toBeLessThanOrEqual(98);
  });

  it('does so with three marks left over too, where the normal would hold it in 85 or 86', () => {
    // Two markers who both mark four plans: 8 - 4 - 2 + 1 = 3. Of t with 3, 85.5% lies within 1.96.
    const design = [0, 1, 2, 3].flatMap((plan) =>
      ['M00', 'M01'].map((marker) => ({ candidate: `K${nameOf(plan)}`, marker })),
    );
    const held = coverage([-2, 2], () => design);
    expect(Math.min(...held)).toBeGreaterThanOrEqual(92);
    expect(Math.max(...held)).toBeLessThanOrEqual(98);
  });
});
