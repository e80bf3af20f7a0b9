import { Refusal } from '#libs/platform';

export class BaselineTooShort extends Refusal {
  constructor(readonly points: number) {
    super(
      `A baseline needs 6 points; this period has ${points}. Collect more, or ask your mentor to waive the condition.`,
      ['toDay'],
    );
  }
}

export class ReadingExists extends Refusal {
  constructor(readonly days: readonly string[]) {
    super(
      `There is a reading already for ${days.slice(0, 3).join(', ')}${days.length > 3 ? ' and others' : ''}. Correct it, with the reason.`,
      ['readings'],
    );
  }
}

export interface BadReading {
  readonly index: number;
  readonly why: string;
}

export class ReadingsNotAsTheyShould extends Refusal {
  constructor(readonly each: readonly BadReading[]) {
    super(
      `${each.length} of the readings cannot be taken, and nothing was saved: row ${(each[0]?.index ?? 0) + 1}: ${each[0]?.why ?? ''}`,
      ['readings'],
    );
  }
}
