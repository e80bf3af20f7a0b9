import { Refusal } from '#libs/platform';

export class StageNotReady extends Refusal {
  /** @param missing what to do, a sentence each */
  constructor(readonly missing: readonly string[]) {
    super(`Something of this stage is missing. ${missing.join(' ')}`);
  }
}

export class NoSuchStage extends Refusal {
  constructor(why: 'one-pass' | 'last' | 'first') {
    super(
      {
        'one-pass': 'This case takes one pass. Say first that it takes stages, where it says how far the case looks.',
        last: 'This is the full case: no stage comes after it. Let the sponsor decide on it.',
        first: 'This is the strategic outline case: no stage comes before it.',
      }[why],
    );
  }
}
