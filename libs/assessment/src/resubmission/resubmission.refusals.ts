import { Refusal } from '#libs/platform';

export type WhyNotOffered = 'no-offer' | 'offer-past' | 'offer-used';

const WHY: Readonly<Record<WhyNotOffered, string>> = {
  'no-offer':
    'This round takes projects that did not pass the round before it, and yours has no result there that asks for another submission. Submit it to an ordinary round of your scheme.',
  'offer-past':
    'The last day for submitting this project again is over. Ask the programme for more time if you have a reason for it, or submit it to an ordinary round.',
  'offer-used':
    'This project was submitted again once already, and a project is submitted again once. Submit it to an ordinary round of your scheme.',
};

export class NotOfferedToResubmit extends Refusal {
  constructor(readonly why: WhyNotOffered) {
    super(WHY[why]);
  }
}

export class NothingToResubmit extends Refusal {
  constructor() {
    super(
      'Nothing of this round can be submitted again: its results are not out, everything passed, or it was itself for resubmissions. Open a round of the scheme instead.',
    );
  }
}

export class ResubmissionsUnderWay extends Refusal {
  constructor() {
    super(
      'A round for resubmissions to this one is under way. Release its results first, or give single projects more time there.',
    );
  }
}

export class CriterionCarriedOver extends Refusal {
  constructor(
    readonly criterion: string,
    index: number,
  ) {
    super(
      `${criterion} is not marked anew: its level stands as it was first marked. Set levels for the criteria of the sheet only.`,
      ['levels', String(index), 'criterion'],
    );
  }
}
