import { Refusal } from '#libs/platform';

export class NobodyToNudge extends Refusal {
  constructor(
    readonly recently: number,
    readonly withoutMentor: number,
  ) {
    super(
      [
        ...(recently
          ? ['The mentors of these projects were nudged within the last week: try again when it is over.']
          : []),
        ...(withoutMentor ? ['A project without a mentor or supervisor has nobody to nudge: write to its lead.'] : []),
      ].join(' '),
    );
  }
}

export class TooLateToDefer extends Refusal {
  constructor(readonly why: 'allocated' | 'decided') {
    super(
      why === 'allocated'
        ? 'Markers have this submission already, so it can no longer be deferred. The board decides what becomes of it.'
        : 'The marking of this round is over, so nothing can be deferred from it.',
    );
  }
}

export class AlreadyDeferred extends Refusal {
  constructor() {
    super('This project is deferred from this round already.');
  }
}
