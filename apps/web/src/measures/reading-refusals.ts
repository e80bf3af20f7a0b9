import { sayDay } from '../design/words.js';

interface ReadingError {
  readonly __typename?: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly each?: readonly { readonly index: number; readonly why: string }[];
  readonly days?: readonly string[];
}

/** What was wrong with one reading, without the numbers of rows that a sheet would need. */
export const ofOneReading = (errors: readonly ReadingError[]): ReadingError[] =>
  errors.map((error) => {
    if (error.days)
      return {
        ...error,
        path: ['takenOn'],
        message: `There is a reading for ${error.days.map(sayDay).join(', ')} already. Open that one to correct it, with the reason`,
      };
    const why = error.each?.[0]?.why;
    return why === undefined
      ? error
      : {
          ...error,
          path: aboutDay(why) ? ['takenOn'] : ['value', 'numerator'],
          message: `This reading cannot be taken: ${why}`,
        };
  });

/** What was wrong with a pasted sheet: every bad line by the number it has in the box. */
export const ofSheet = (errors: readonly ReadingError[], lines: readonly { line: number; takenOn: string }[]) =>
  errors.flatMap((error): ReadingError[] => {
    const at = (line: number | undefined, why: string) => ({
      ...error,
      path: ['lines'],
      message: `Line ${line ?? '?'}: ${why}`,
    });
    if (error.each) return error.each.map(({ index, why }) => at(lines[index]?.line, why));
    if (error.days)
      return error.days.map((day) =>
        at(
          lines.find(({ takenOn }) => takenOn === day)?.line,
          `there is a reading for ${sayDay(day)} already. Take the line out, or correct that reading on its own page.`,
        ),
      );
    return [error];
  });

const aboutDay = (why: string): boolean => why.includes('this day');
