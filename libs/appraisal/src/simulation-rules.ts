import { ensureInput } from './refused-input.js';

const LEAST_DRAWS = 1_000;
const MOST_DRAWS = 100_000;

/**
 * What every simulation needs.
 * @throws RefusedInput SEED_REQUIRED without a whole number as seed, DRAWS_OUT_OF_RANGE outside 1,000 to 100,000
 */
export function ensureRunnable(draws: number, seed: number | null | undefined): asserts seed is number {
  ensureInput(
    Number.isSafeInteger(seed),
    'SEED_REQUIRED',
    'seed',
    'Give a whole number as the seed: with it the same figures come out again for whoever checks them.',
  );
  ensureInput(
    Number.isInteger(draws) && draws >= LEAST_DRAWS && draws <= MOST_DRAWS,
    'DRAWS_OUT_OF_RANGE',
    'draws',
    'Ask for 1,000 to 100,000 draws: fewer say too little, and more say nothing new.',
  );
}

/** @throws RefusedInput DUPLICATE_ID at the second of two with one id, as `risks[3].id` */
export function ensureDistinct(items: readonly { readonly id: string }[], field: string): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    ensureInput(
      !seen.has(id),
      'DUPLICATE_ID',
      `${field}[${index}].id`,
      `“${id}” is here twice. Give each an id of its own.`,
    );
    seen.add(id);
  });
}
