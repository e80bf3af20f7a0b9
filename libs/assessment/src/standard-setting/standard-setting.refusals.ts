import { Refusal } from '#libs/platform';

export class ExerciseOpenAlready extends Refusal {
  constructor() {
    super('Judges are asked for this scheme already. Close that exercise first, then ask again.');
  }
}

export class ExerciseClosed extends Refusal {
  constructor() {
    super('This exercise is closed: what the judges said stands as it is. Ask for a new one if it must be done again.');
  }
}

export class ExerciseNotClosed extends Refusal {
  constructor() {
    super('Judges can still answer, each without seeing the others. Close the exercise first, then adopt its cut.');
  }
}

export class TooFewJudges extends Refusal {
  constructor(readonly judges: number) {
    super(
      `A cut needs at least 2 judges, and ${judges === 1 ? 'only 1 has' : 'none has'} answered. Some 10 make it steady: ask more of them.`,
    );
  }
}

export class MarkingHasBegun extends Refusal {
  constructor(readonly rounds: readonly string[]) {
    super(
      `The cut can no longer be changed here, for marking has begun: ${rounds.join(', ')}. From then on only the board may, by a rule and with a minute.`,
    );
  }
}
