import { Refusal } from '#libs/platform';

export class ModerationNotComplete extends Refusal {
  constructor(
    readonly lacking: number,
    readonly toLookAt: number,
  ) {
    super(
      `The board sits when moderation is done. Still to do: ${toLookAt} to look at${lacking ? ', and the sample to be drawn again' : ''}.`,
    );
  }
}

export class ConfirmedByItsModerator extends Refusal {
  constructor() {
    super('You moderated this round, so somebody else has to confirm it. Ask another director of the programme.');
  }
}

export class AlreadyConfirmed extends Refusal {
  constructor() {
    super('The board has confirmed the results of this round. They stay as they are.');
  }
}

export class NotConfirmedYet extends Refusal {
  constructor() {
    super('Results go out once the board has confirmed them. Moderate the round first, then let its board sit.');
  }
}
