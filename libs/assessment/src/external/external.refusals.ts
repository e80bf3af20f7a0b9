import { Refusal } from '#libs/platform';

export class RoundNotDecided extends Refusal {
  constructor(
    readonly unscreened: number,
    readonly undecided: number,
  ) {
    super(
      `The room opens when all of the round is decided. Still to do: ${unscreened} to screen, ${undecided} without a decided result.`,
    );
  }
}

export class ExaminerDeclaredAlready extends Refusal {
  constructor() {
    super(
      'You have declared for this round already, and it stands. Tell the programme’s director if something changed.',
    );
  }
}

export class ExaminerHasPart extends Refusal {
  constructor() {
    super(
      'You mark, moderate or direct in this programme, so you cannot look at this round from outside. Ask the director for another examiner.',
    );
  }
}

export class ConflictNotRuledOut extends Refusal {
  constructor() {
    super('Say first whether you have a conflict of interest in this round. With one, nothing of it opens to you.');
  }
}

export class ExaminerHasConflict extends Refusal {
  constructor() {
    super('You are connected with this project or its trust, so you cannot read it. Ask for another code.');
  }
}
