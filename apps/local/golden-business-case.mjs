// Golden cases of the business case: an operation, its inputs, and what another program computed or what has to be refused.
// The schema of a case is in test/published-data/business-case/README.md.
import * as appraisal from '#libs/appraisal';
import { compareAnswer } from './golden-business-case-answer.mjs';
import { compareSample } from './golden-business-case-sample.mjs';

/** @returns {{ id: string, verdict: 'agrees' | 'differs', differences: string[] }} */
export function checkBusinessCase(golden) {
  const differences = differencesOf(golden);
  return { id: golden.id, verdict: differences.length ? 'differs' : 'agrees', differences };
}

function differencesOf({ operation, inputs, expected, tolerance, expectRefusal }) {
  const run = appraisal[operation];
  if (typeof run !== 'function') return [`the engine has no operation ${operation}`];
  if (expectRefusal) return compareRefusal(() => run(inputs), expectRefusal);
  if (tolerance.rule === 'sampling') return compareSample(run(inputs), run(inputs), expected, inputs);
  return compareAnswer(run(inputs), expected, tolerance);
}

/** The code and the place agree exactly; the sentence is ours. */
function compareRefusal(attempt, { code, field }) {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof appraisal.RefusedInput)) throw error;
    return error.code === code && error.field === field
      ? []
      : [`refused with ${error.code} at ${error.field}, and not ${code} at ${field}`];
  }
  return [`answered, and not refused with ${code} at ${field}`];
}
