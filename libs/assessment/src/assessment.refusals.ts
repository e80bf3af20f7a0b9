import { Refusal } from '#libs/platform';

export class NotEnrolled extends Refusal {
  constructor() {
    super('This project is not enrolled with the scheme of this round. Enrol it first, then submit.');
  }
}

export class AlreadyEnrolled extends Refusal {
  constructor() {
    super('This project is enrolled with a scheme already. A project follows one scheme at a time.');
  }
}

export class GatesNotPassed extends Refusal {
  constructor(readonly gates: readonly string[]) {
    super(
      `These gates must be passed before you submit, again where one has gone stale: ${gates.join(', ')}. Your signers pass them.`,
    );
  }
}

export class IdentifiersInText extends Refusal {
  constructor(readonly places: readonly string[]) {
    super(
      `The text may name a patient, at: ${places.join(', ')}. Change it, or ask a second person to override it with a reason.`,
    );
  }
}

export class DeadlinePassed extends Refusal {
  constructor() {
    super('The deadline of this round has passed. Ask the programme for an extension if you have a reason for one.');
  }
}

export class RoundNotOpen extends Refusal {
  constructor() {
    super('This round is not open. Look at the dates of the rounds of your scheme.');
  }
}

export class AlreadySubmitted extends Refusal {
  constructor() {
    super('This project was submitted to this round already. Withdraw it first if you want to send another version.');
  }
}

export class DeclarationsMissing extends Refusal {
  constructor(readonly missing: readonly string[]) {
    super(`Confirm every declaration before you submit: ${missing.join(', ')}.`, ['declarations']);
  }
}

export class AlreadyScreened extends Refusal {
  constructor() {
    super('The programme has looked at this submission already, so this can no longer be done.');
  }
}

export class TooFewMarkers extends Refusal {
  constructor(
    readonly packets: readonly string[],
    { oneOfEach = false, needsCalibration = false }: { oneOfEach?: boolean; needsCalibration?: boolean } = {},
  ) {
    const whom = needsCalibration ? 'calibrated markers' : 'assessors';
    super(
      `There are not two ${whom} without a conflict${oneOfEach ? ', one a clinician and one a manager,' : ''} and with room for: ` +
        `${packets.join(', ')}. Appoint or invite more, or let some take on more, then allocate again.`,
    );
  }
}

export class MarkerHasConflict extends Refusal {
  constructor() {
    super('You are connected with this project or its trust, so you cannot mark it. Declare the conflict instead.');
  }
}

export class MarkIsSealed extends Refusal {
  constructor() {
    super('This mark was submitted. It stays as it is.');
  }
}

export class ConflictNotDeclared extends Refusal {
  constructor() {
    super('Say first whether you have a conflict of interest. Then the work opens.');
  }
}

export class MarkIncomplete extends Refusal {
  constructor(readonly missing: readonly string[]) {
    super(`Before you submit, set: ${missing.join(', ')}.`);
  }
}

export class CommentTooShort extends Refusal {
  constructor(
    readonly criterion: string,
    index: number,
  ) {
    super(
      `Give your reasons for ${criterion} in at least 25 characters: a level of 0, 1 or 4 needs a comment others can follow.`,
      ['levels', String(index), 'comment'],
    );
  }
}

export class NoDiscussionNeeded extends Refusal {
  constructor(readonly state: string) {
    super(
      'A third mark is ordered only for two marks that are too far apart for a discussion, or still apart after one. Look at how the marking stands.',
    );
  }
}

export class ResultsNotComplete extends Refusal {
  constructor(
    readonly unscreened: number,
    readonly undecided: number,
  ) {
    super(
      `Every plan of a round goes on together. Still to do: ${unscreened} to screen, ${undecided} without a decided result.`,
    );
  }
}

export class AlreadyReleased extends Refusal {
  constructor() {
    super('The results of this round have been released already.');
  }
}
