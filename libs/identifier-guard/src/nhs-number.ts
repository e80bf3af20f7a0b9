const LENGTH = 10;

/**
 * Whether ten digits pass the check of an NHS number: the first nine times 10 down to 2, summed; eleven less the rest of
 * the sum by eleven is the tenth, where eleven counts as nought and ten is never issued. CHI and Health and Care numbers
 * use the same check.
 * @param digits exactly ten ASCII digits
 * @example isValidNhsNumber('9434765919') // true
 * @see NHS Data Model and Dictionary, NHS NUMBER, modulus 11
 */
export function isValidNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < LENGTH - 1; place++) sum += Number(digits[place]) * (LENGTH - place);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[LENGTH - 1]);
}

/** Ten times the same digit: it may pass the check, and is never a number anybody was given. */
export const isOneDigitRepeated = (digits: string): boolean => /^(\d)\1{9}$/.test(digits);

/** Whether the first six digits can be a day of birth, day, month and two-digit year, as a CHI number begins. */
export function beginsWithBirthDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
