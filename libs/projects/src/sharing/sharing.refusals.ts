import { Refusal } from '#libs/platform';

export class AfterCareNotDue extends Refusal {
  /** @param dueOn null while no result has been said, so that nothing can be due */
  constructor(readonly dueOn: string | null) {
    super(
      dueOn
        ? `This answer is due on ${dueOn}. Come back then: an early answer would not say whether it held.`
        : 'After-care begins when the project has said its result. Ask the lead to choose it.',
      ['month'],
    );
  }
}
