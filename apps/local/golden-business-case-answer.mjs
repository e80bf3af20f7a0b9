// An answer that was computed, held against one that another program computed to many places.
import { Exact } from '#libs/money';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What of the expected answer is another or missing, each with its place. A field the case does not name is not looked at. */
export function compareAnswer(got, expected, tolerance, path = '', within = tolerance.abs) {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length)
      return [`${path}: ${got?.length} of them and not ${expected.length}`];
    return expected.flatMap((one, index) => compareAnswer(got[index], one, tolerance, `${path}[${index}]`, within));
  }
  if (expected && typeof expected === 'object')
    return Object.entries(expected).flatMap(([field, one]) =>
      compareAnswer(
        got?.[field],
        one,
        tolerance,
        path ? `${path}.${field}` : field,
        tolerance.fields?.[field] ?? within,
      ),
    );
  return isSame(got, expected, within) ? [] : [`${path}: ${shown(got)} and not ${expected}`];
}

/** Text, whole numbers and null exactly; an exact number within what the case allows, which may be nothing. */
function isSame(got, expected, within) {
  if (!(got instanceof Exact) || typeof expected !== 'string' || !DECIMAL.test(expected)) return got === expected;
  return got.minus(expected).abs().lessThanOrEqualTo(within);
}

const shown = (value) => (value instanceof Exact ? value.toFixed() : String(value));
