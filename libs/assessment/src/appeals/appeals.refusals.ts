import { Refusal } from '#libs/platform';
import type { AppealState } from './appeal-steps.js';

export class NoResultToAppeal extends Refusal {
  constructor() {
    super('There is no released result to appeal against. You can appeal once the programme has released it.');
  }
}

export class TooLateToAppeal extends Refusal {
  /** @param until the last day there was */
  constructor(readonly until: string) {
    super(
      `The time to appeal is over: it was 20 working days from the release, until ${until}. Talk to your supervisor, or write to the programme’s director.`,
    );
  }
}

export class AlreadyAppealed extends Refusal {
  constructor() {
    super('There has been an appeal against this result, and there is one for each. Look at where it stands.');
  }
}

const standing: Readonly<Record<AppealState, string>> = {
  lodged: 'waits for the programme’s answer',
  clarified: 'was answered, and its lead says whether that settles it',
  settled: 'was settled by the programme’s answer',
  'in-review': 'is being reviewed',
  refused: 'was found to have no ground',
  'to-panel': 'is before the panel',
  upheld: 'was upheld',
  'not-upheld': 'was not upheld',
  withdrawn: 'was withdrawn',
};

export class AppealStandsElsewhere extends Refusal {
  constructor(readonly state: AppealState) {
    super(`This cannot be done now: the appeal ${standing[state]}. Look at it again.`);
  }
}

/** What makes somebody not independent of a result. */
export type PartInResult = 'clarified' | 'confirmed' | 'moderated' | 'reviewed' | 'connected';

const parts: Readonly<Record<PartInResult, string>> = {
  connected: 'have a part in its project or its trust, as whoever directed the programme when it enrolled has',
  moderated: 'moderated this round',
  confirmed: 'confirmed the results of this round',
  clarified: 'answered this appeal',
  reviewed: 'reviewed this appeal',
};

export class ReviewerHadPart extends Refusal {
  constructor(readonly part: PartInResult) {
    super(`You ${parts[part]}, so you cannot review it. Ask somebody who had no part in it.`);
  }
}

export class RecorderHadPart extends Refusal {
  constructor(readonly part: PartInResult) {
    super(`You ${parts[part]}, so you cannot record its panel. Ask another director or moderator.`);
  }
}

export class MarkWouldGoDown extends Refusal {
  /** @param criterion the one whose level is too low; null when the whole would come to less */
  constructor(
    readonly criterion: string | null,
    path: readonly string[],
  ) {
    super(
      criterion
        ? `A mark does not go down by an appeal. Give ${criterion} at least the level it has now.`
        : 'A mark does not go down by an appeal. With these levels the whole would come to less than it does now.',
      path,
    );
  }
}
