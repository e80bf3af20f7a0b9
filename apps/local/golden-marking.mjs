// Golden cases of marking: an operation, its input, and what two other programs computed or what has to be refused. The schema
// of a case is in test/published-data/marking/README.md.
import * as marking from '#libs/marking-statistics';

/** Every operation takes its input as it stands, but for the two that take levels first. */
const OPERATIONS = {
  ...marking,
  rubricTotal: ({ levels, weights }) => marking.rubricTotal(levels, weights),
  rubricOutcome: ({ levels, ...options }) => marking.rubricOutcome(levels, options),
};

/** @returns {{ id: string, verdict: 'agrees' | 'differs', differences: string[] }} */
export function checkMarkingCase(golden) {
  const differences = differencesOf(golden);
  return { id: golden.id, verdict: differences.length ? 'differs' : 'agrees', differences };
}

function differencesOf({ operation, input, expected, refusal, tolerance }) {
  const run = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation] : undefined;
  if (typeof run !== 'function') return [`the engine has no operation ${operation}`];
  if (refusal) return compareRefusal(() => run(input), refusal, tolerance);
  const answer = run(input);
  return [...endless(answer), ...compare(answer, expected, tolerance)];
}

/** The code, the place and any islands agree exactly; the sentence is ours. */
function compareRefusal(attempt, { code, field, ...details }, tolerance) {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof marking.RefusedInput)) throw error;
    return error.code === code && error.field === field
      ? compare(error, details, tolerance)
      : [`refused with ${error.code} at ${error.field}, and not ${code} at ${field}`];
  }
  return [`answered, and not refused with ${code} at ${field}`];
}

/**
 * What of the expected answer is another or missing, each with its place. What the case does not name is not looked at. A
 * number may be out by what the case allows the innermost field it stands in.
 */
function compare(got, expected, tolerance, path = '', name = '') {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length)
      return [`${path}: ${got?.length} of them and not ${expected.length}`];
    return expected.flatMap((one, index) => compare(got[index], one, tolerance, `${path}[${index}]`, name));
  }
  if (expected && typeof expected === 'object')
    return Object.entries(expected).flatMap(([field, one]) =>
      compare(got?.[field], one, tolerance, path ? `${path}.${field}` : field, field),
    );
  return isSame(got, expected, tolerance, name) ? [] : [`${path}: ${got} and not ${expected}`];
}

function isSame(got, expected, { abs, rel, fields = {} }, name) {
  if (typeof got !== 'number' || typeof expected !== 'number') return got === expected;
  return Math.abs(got - expected) <= (Object.hasOwn(fields, name) ? fields[name] : abs) + rel * Math.abs(expected);
}

/** Numbers anywhere in an answer that are none. */
function endless(answer, path = '') {
  if (typeof answer === 'number') return Number.isFinite(answer) ? [] : [`${path}: ${answer} is no number`];
  if (!answer || typeof answer !== 'object') return [];
  return Object.entries(answer).flatMap(([field, one]) => endless(one, path ? `${path}.${field}` : field));
}
