import fc from 'fast-check';
import {
  analyse,
  type Analysis,
  type ChartPlan,
  PROFILE_NAMES,
  PROFILES,
  RULES,
  type RuleSet,
  type Series,
  toJson,
} from './index.js';

/** Whole numbers, scaled by powers of two: then nothing is rounded, and a property holds to the last bit. */
const readings = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 13, maxLength: 70 });
const profile = fc.constantFrom(...PROFILE_NAMES);
const direction = fc.constantFrom('higher', 'lower', 'neutral');
const runs = { numRuns: 150 };

const seriesOf = (value: readonly (number | null)[]): Series => ({ x: value.map((_, i) => i + 1), value });
const xmr = (value: readonly (number | null)[], more: Partial<ChartPlan> = {}): Analysis =>
  analyse(seriesOf(value), { chart: 'xmr', profile: 'making-data-count', direction: 'higher', ...more });
const masks = (analysis: Analysis) => Array.from({ length: analysis.count }, (_, i) => analysis.maskAt(i));
const classes = (analysis: Analysis) => Array.from({ length: analysis.count }, (_, i) => analysis.classAt(i));
const isNear = (one: number | null, other: number | null, scale: number) =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9 * scale;

describe('whatever the data', () => {
  it('shifting and scaling them shifts and scales every line, and changes no signal', () => {
    fc.assert(
      fc.property(
        readings,
        profile,
        fc.integer({ min: -3, max: 6 }),
        fc.integer({ min: -100, max: 100 }),
        (value, name, power, by) => {
          const factor = 2 ** power;
          const plain = xmr(value, { profile: name });
          const moved = xmr(
            value.map((one) => one * factor + by),
            { profile: name },
          );
          for (const line of ['centre', 'lower', 'upper', 'lowerWarning', 'upperWarning'] as const)
            for (const [i, at] of plain.line(line).entries())
              if (!isNear(moved.lineAt(line, i), at === null ? null : at * factor + by, 1e4)) return false;
          return masks(plain).join() === masks(moved).join();
        },
      ),
      runs,
    );
  });

  it('turning round which way is better turns improvement into concern, unless improvement wins a conflict', () => {
    const other = { improvement: 'concern', concern: 'improvement' } as const;
    fc.assert(
      fc.property(
        readings,
        fc.constantFrom(...PROFILE_NAMES.filter((name) => name !== 'making-data-count')),
        (value, name) => {
          const turned = classes(xmr(value, { profile: name, direction: 'lower' }));
          return classes(xmr(value, { profile: name })).every(
            (one, i) => turned[i] === (other[one as keyof typeof other] ?? one),
          );
        },
      ),
      runs,
    );
  });

  it('turning data and direction round together changes no colour', () => {
    fc.assert(
      fc.property(readings, profile, (value, name) => {
        const turned = xmr(
          value.map((one) => -one),
          { profile: name, direction: 'lower' },
        );
        return classes(xmr(value, { profile: name })).join() === classes(turned).join();
      }),
      runs,
    );
  });

  it('no NaN and nothing without end leaves the library', () => {
    const anything = fc.array(fc.oneof(fc.double(), fc.constant(null), fc.integer({ min: -5, max: 5 })), {
      maxLength: 40,
    });
    const chart = fc.constantFrom(
      'run',
      'xmr',
      'mr',
      'p',
      'p-prime',
      'u',
      'u-prime',
      'c',
      'np',
      'g',
      't',
      'xbar',
      's',
      'r',
      'i-prime',
    );
    fc.assert(
      fc.property(anything, anything, chart, profile, direction, (one, two, name, rules, way) => {
        const count = Math.min(one.length, two.length);
        const x = Array.from({ length: count }, (_, i) => Math.floor(i / 2));
        const plan = { chart: name, profile: rules, direction: way, targets: [{ value: 3 }] } as ChartPlan;
        const all = [
          toJson(analyse({ x, value: one.slice(0, count) }, plan)),
          toJson(analyse({ x, numerator: one.slice(0, count), denominator: two.slice(0, count) }, plan)),
        ];
        return all.every((json) => isFiniteThroughout(json));
      }),
      { numRuns: 400 },
    );
  });

  it('a gap neither makes nor breaks a signal', () => {
    fc.assert(
      fc.property(readings, profile, fc.array(fc.nat(69), { maxLength: 5 }), (value, name, places) => {
        // The lines are held still, for a gap does take away two moving ranges.
        const still = { profile: name, fixedCentreLine: 20, baseline: { first: value.length } } as const;
        const gapped: (number | null)[] = [...value];
        for (const place of places.sort((a, b) => b - a)) if (place < value.length) gapped.splice(place, 0, null);
        const run = { ...still, chart: 'run' } as const;
        const whole = masks(xmr(value, run));
        const seen = masks(xmr(gapped, run)).filter((_, i) => gapped[i] !== null);
        return whole.join() === seen.join();
      }),
      runs,
    );
  });
});

function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFiniteThroughout);
}

describe('the fast scans agree with a slow reading of each rule', () => {
  it('on every profile, at every point', () => {
    fc.assert(
      fc.property(readings, profile, fc.boolean(), (value, name, isRun) => {
        const analysis = xmr(value, { profile: name, ...(isRun ? { chart: 'run' } : {}) });
        return masks(analysis).every((_, i) => namesAt(analysis, i).join() === slowly(analysis, i).join());
      }),
      {
        numRuns: 600,
        // A repeat before the first step: the trend begins with the first of the two.
        examples: [[[28, 28, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0], 'ihi-run-chart', false]],
      },
    );
  });
});

const namesAt = (analysis: Analysis, i: number): string[] =>
  analysis.rulesAt(i).map(({ rule, side }) => `${rule} ${side}`);

/** The rules of a point, each from its words alone: every window that could hold the point is looked at afresh. */
function slowly(analysis: Analysis, i: number): string[] {
  const { rules, flagging, leastPoints } = analysis.profile;
  const value = analysis.values() as number[];
  const at = (line: Parameters<Analysis['lineAt']>[0]) => analysis.lineAt(line, 0);
  const centre = at('centre') as number;
  const upper = at('uncutUpper');
  const sigma = upper === null ? null : (upper - centre) / 3;
  const near = 1e-9 * Math.max(...value.map(Math.abs));
  const out = (one: number) =>
    sigma === null ? 0 : Math.max(0, ...[1, 2, 3].filter((k) => one - centre > k * sigma + near));
  const down = (one: number) => out(2 * centre - one);
  const side = (one: number) => (one - centre > near ? 1 : one - centre < -near ? -1 : 0);
  const found = new Set<string>();
  const say = (rule: string, towards: number) =>
    found.add(`${rule} ${towards > 0 ? 'high' : towards < 0 ? 'low' : null}`);
  if (rules.outsideLimits && out(value[i] as number) === 3) say('outside-limits', 1);
  if (rules.outsideLimits && down(value[i] as number) === 3) say('outside-limits', -1);
  if (value.length < leastPoints.firstSegment) return [...found];
  const windows = (length: number) =>
    Array.from({ length: Math.max(0, value.length - length + 1) }, (_, first) => first).filter((first) =>
      flagging === 'whole-pattern' ? first <= i && i < first + length : first + length - 1 === i,
    );
  const slice = (first: number, length: number) => value.slice(first, first + length);

  for (const towards of [1, -1]) {
    const far = (one: number) => (towards > 0 ? out(one) : down(one));
    slowShift(rules, { value, i, towards, side, whole: flagging === 'whole-pattern' }, say);
    slowTrend(rules, { value, i, towards, whole: flagging === 'whole-pattern' }, say);
    if (rules.twoOfThree)
      for (const first of windows(3)) {
        const three = slice(first, 3);
        const isIn = (one: number) => far(one) >= 2 && (rules.twoOfThree !== 'near-limits' || far(one) < 3);
        const together =
          rules.twoOfThree === 'any-third' ? isIn(three[2] as number) : three.every((one) => side(one) === towards);
        if (together && three.filter(isIn).length >= 2 && isIn(value[i] as number)) say('two-of-three', towards);
      }
    if (rules.fourOfFive)
      for (const first of windows(5)) {
        const five = slice(first, 5);
        const isIn = (one: number) => far(one) >= 1;
        if (isIn(five[4] as number) && five.filter(isIn).length >= 4 && isIn(value[i] as number))
          say('four-of-five', towards);
      }
  }
  const { alternating, withinOneSigma, beyondOneSigma } = rules;
  if (alternating !== null)
    for (const first of windows(alternating)) {
      const row = slice(first, alternating);
      if (
        row.every(
          (one, j) => j < 2 || (one - (row[j - 1] as number)) * ((row[j - 1] as number) - (row[j - 2] as number)) < 0,
        )
      )
        say('alternating', 0);
    }
  if (withinOneSigma !== null && sigma !== null)
    for (const first of windows(withinOneSigma))
      if (slice(first, withinOneSigma).every((one) => out(one) === 0 && down(one) === 0)) say('within-one-sigma', 0);
  if (beyondOneSigma !== null && sigma !== null)
    for (const first of windows(beyondOneSigma)) {
      const row = slice(first, beyondOneSigma);
      if (
        row.every((one) => out(one) + down(one) > 0) &&
        row.some((one) => out(one) > 0) &&
        row.some((one) => down(one) > 0)
      )
        say('beyond-one-sigma', 0);
    }
  return RULES.flatMap((rule) => ['high', 'low', 'null'].map((towards) => `${rule} ${towards}`)).filter((name) =>
    found.has(name),
  );
}

type Say = (rule: string, towards: number) => void;

function slowShift(
  { shift }: RuleSet,
  {
    value,
    i,
    towards,
    side,
    whole,
  }: { value: number[]; i: number; towards: number; side: (one: number) => number; whole: boolean },
  say: Say,
): void {
  if (!shift || side(value[i] as number) !== towards) return;
  const goesOn = (one: number) => side(one) === towards || (shift.ties === 'skipped' && side(one) === 0);
  let before = 0;
  for (let j = i; j >= 0 && goesOn(value[j] as number); j--) if (side(value[j] as number) === towards) before++;
  let following = 0;
  for (let j = i + 1; j < value.length && goesOn(value[j] as number); j++)
    if (side(value[j] as number) === towards) following++;
  if ((whole ? before + following : before) >= shift.length) say('shift', towards);
}

function slowTrend(
  { trend }: RuleSet,
  { value, i, towards, whole }: { value: number[]; i: number; towards: number; whole: boolean },
  say: Say,
): void {
  if (!trend) return;
  // With ties skipped a repeat is as if it had not been: it is struck out, and has no flag of its own.
  const kept = value
    .map((one, j) => [one, j] as const)
    .filter(([one, j]) => trend.ties === 'breaks' || j === 0 || one !== value[j - 1]);
  const place = kept.findIndex(([, j]) => j === i);
  if (place < 0) return;
  const rises = (j: number) =>
    j > 0 &&
    j < kept.length &&
    ((kept[j] as readonly [number, number])[0] - (kept[j - 1] as readonly [number, number])[0]) * towards > 0;
  let before = 1;
  for (let j = place; rises(j); j--) before++;
  let following = 0;
  for (let j = place + 1; rises(j); j++) following++;
  if ((whole ? before + following : before) >= trend.length) say('trend', towards);
}

describe('profiles', () => {
  it('are data that nobody can change', () => {
    for (const one of PROFILES.values()) {
      expect(Object.isFrozen(one) && Object.isFrozen(one.rules) && Object.isFrozen(one.limits)).toBe(true);
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    }
  });
});
