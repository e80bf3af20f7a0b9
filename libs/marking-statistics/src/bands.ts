import { isAtLeast } from './compare-marks.js';
import { type RubricRules, SIP_BC_RULES } from './rubric-rules.js';

/** The bands that pass and those that do not, by the cut their paper printed. */
function bandsOf({ bands, cut }: RubricRules['outcome']) {
  return {
    failing: bands.filter(({ from }) => !isAtLeast(from, cut)),
    passing: bands.filter(({ from }) => isAtLeast(from, cut)),
  };
}

/**
 * The band of a total. The passing bands begin at the cut: a cut above where merit begins swallows its lower part.
 * @param cut the least total that passes, in per cent
 */
export function bandOf(total: number, cut: number, rules: RubricRules = SIP_BC_RULES): string | null {
  const { failing, passing } = bandsOf(rules.outcome);
  const side = isAtLeast(total, cut) ? passing : failing;
  const reached = side.filter(({ from }) => isAtLeast(total, from)).at(-1);
  // A total between a lowered cut and where the pass band was printed is in the pass band all the same.
  return (reached ?? side[0])?.name ?? null;
}

/**
 * The band to tell of a mark: of a total that would pass but fails by a criterion, the highest band that does not pass.
 * @param passes whether the marking passes by all its rules
 */
export function bandToTell(
  total: number,
  passes: boolean,
  cut: number,
  rules: RubricRules = SIP_BC_RULES,
): string | null {
  const scoreBand = bandOf(total, cut, rules);
  const failsByCriterion = isAtLeast(total, cut) && !passes;
  // A rubric without a band that does not pass, a formative one, has no lower band to tell.
  return failsByCriterion ? (bandsOf(rules.outcome).failing.at(-1)?.name ?? scoreBand) : scoreBand;
}
