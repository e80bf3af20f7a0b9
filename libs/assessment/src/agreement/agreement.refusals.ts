import { Refusal } from '#libs/platform';

export class DiscussionNotOpen extends Refusal {
  constructor() {
    super('These marks are not being discussed, so nothing can be added. Look at how the marking of the plan stands.');
  }
}

export class DiscussionPartEnded extends Refusal {
  constructor() {
    super('You have ended your part of this discussion. What you said stays as it is.');
  }
}

export class NothingRevised extends Refusal {
  constructor() {
    super('Nothing of your mark is changed. Change a level, its reasons or a flag, or stand by your mark.', ['levels']);
  }
}
