import { ensureInput } from './refused-input.js';
import type { RubricRules } from './rubric-rules.js';

/** Breached flags by what they do, each in the order of the rules. */
export interface Breaches {
  readonly returning: readonly string[];
  /** Those that change nothing and are to be told. */
  readonly notes: readonly string[];
}

/** @throws RefusedInput UNKNOWN_FLAG for a flag the rules do not have */
export function breachesOf(flags: readonly string[], rules: RubricRules, field = 'flags'): Breaches {
  flags.forEach((flag, index) =>
    ensureInput(
      rules.flags.some(({ key }) => key === flag),
      'UNKNOWN_FLAG',
      `${field}[${index}]`,
      `the rubric has no flag ${flag}`,
    ),
  );
  const breached = rules.flags.filter(({ key }) => flags.includes(key));
  const keys = (returns: boolean) => breached.filter((flag) => flag.returns === returns).map(({ key }) => key);
  return { returning: keys(true), notes: keys(false) };
}
