import { Refusal } from '#libs/platform';

export class NotInModeration extends Refusal {
  constructor() {
    super('This is done between drawing the sample and the board. Look at where the round stands.');
  }
}

export class NotInSample extends Refusal {
  constructor() {
    super('This plan is not in the sample, or its marks are not all in. Look at the sample again.');
  }
}

export class AlreadyFoundSound extends Refusal {
  constructor() {
    super('The marks of this plan were found sound already. You can still send it to be marked anew.');
  }
}

export class ModeratorHasConflict extends Refusal {
  constructor() {
    super(
      'You marked this plan, or are connected with its project or its trust. Another moderator has to decide on it.',
    );
  }
}

export class NothingToMarkAnew extends Refusal {
  constructor() {
    super('This marker has no plan in this round whose marks are all in, so there is nothing to mark anew.');
  }
}
