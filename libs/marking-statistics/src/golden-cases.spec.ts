import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Levels, RefusedInput, rubricOutcome, rubricTotal } from './index.js';

interface GoldenCase {
  readonly id: string;
  readonly title: string;
  readonly input: { levels: Levels; weights?: number[]; flags?: string[]; cut?: number };
  readonly expected: Record<string, unknown> | null;
  readonly refusal: { code: string; field: string } | null;
  readonly tolerance: { abs: number; rel: number };
}

const cases = (operation: string): GoldenCase[] => {
  const file = join(import.meta.dirname, `../../../test/published-data/marking/${operation}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: GoldenCase[] }).cases;
};

/** Numbers within the case's tolerance, everything else exactly; null is not defined, and equals only null. */
function matches(got: unknown, expected: unknown, { abs, rel }: GoldenCase['tolerance']): boolean {
  if (typeof expected === 'number')
    return typeof got === 'number' && Math.abs(got - expected) <= abs + rel * Math.abs(expected);
  if (Array.isArray(expected))
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((one, index) => matches(got[index], one, { abs, rel }))
    );
  return got === expected;
}

function check({ expected, refusal, tolerance }: GoldenCase, run: () => object): void {
  if (refusal) {
    expect(run).toThrow(expect.objectContaining(refusal) as RefusedInput);
    return;
  }
  const got = run() as Record<string, unknown>;
  for (const [key, value] of Object.entries(expected ?? {}))
    expect([key, got[key], matches(got[key], value, tolerance)]).toEqual([key, got[key], true]);
}

describe('the golden cases of a second and third engine', () => {
  const totals = cases('rubric-total');
  const outcomes = cases('rubric-outcome');

  it('are all here', () => expect([totals.length, outcomes.length]).toEqual([7, 15]));

  for (const one of totals)
    it(`agree on the total: ${one.id}, ${one.title}`, () =>
      check(one, () => rubricTotal(one.input.levels, one.input.weights)));

  for (const one of outcomes)
    it(`agree on the outcome: ${one.id}, ${one.title}`, () =>
      check(one, () => rubricOutcome(one.input.levels, { flags: one.input.flags, cut: one.input.cut })));
});
