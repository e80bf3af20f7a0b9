import { Refusal } from '#libs/platform';
import type { PublicationBar } from '#libs/projects';

export class ConsentMissing extends Refusal {
  constructor(readonly names: readonly string[]) {
    super(
      `These people have not agreed to be named, or for the trust, to publish: ${names.join(', ')}. Ask them first.`,
    );
  }
}

export class CardIncomplete extends Refusal {
  constructor(readonly missing: readonly string[]) {
    super(`The record cannot be published without: ${missing.join(', ')}. Fill these in and propose it again.`);
  }
}

export class TextMayNameSomebody extends Refusal {
  constructor(readonly places: readonly string[]) {
    super(
      `The text may name somebody, at: ${places.join(', ')}. Change it, or let a second person override it with a reason.`,
    );
  }
}

export class ReviewUnderWay extends Refusal {
  constructor() {
    super('A version of this record is already with the curator. Wait for the answer before proposing another.');
  }
}

export class NotUnderReview extends Refusal {
  constructor(readonly state: string) {
    super(`This version is ${state}: only a proposed version is reviewed.`);
  }
}

export class OwnWorkNotReviewed extends Refusal {
  constructor() {
    super('You are part of this project’s team. Another curator must review it.');
  }
}

export class NotToBeShownYet extends Refusal {
  readonly until: readonly string[];

  constructor(bars: readonly PublicationBar[]) {
    const until = bars.map((bar) => bar.until);
    super(
      `This cannot be shown outside the trust yet. ${bars.map(({ why }) => why).join(' ')} It can be when ${until.join(', and when ')}. A record for your own trust can be made now.`,
      ['visibility'],
    );
    this.until = until;
  }
}
