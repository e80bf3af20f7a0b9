/** A difference below this is none: 66.9 - 61.9 is held as 5.0000000000000071 and must count as 5. */
const NO_DIFFERENCE = 1e-9;

/** Whether a mark is at least another, as people read marks. */
export const isAtLeast = (mark: number, bound: number): boolean => mark - bound >= -NO_DIFFERENCE;

/** Whether a mark is above another, as people read marks. */
export const isAbove = (mark: number, bound: number): boolean => mark - bound > NO_DIFFERENCE;

/** Whether two marks are the same, as people read marks. */
export const isSameMark = (one: number, other: number): boolean => Math.abs(one - other) <= NO_DIFFERENCE;

/** The least whole number that is not below the value, as people read it: 30% of 70 is 21 and not a little more. */
export const roundUp = (value: number): number => Math.ceil(value - NO_DIFFERENCE);

/** For a sort by code unit, the same in every locale. */
export const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
