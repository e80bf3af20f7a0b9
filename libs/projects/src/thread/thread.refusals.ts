import { Refusal } from '#libs/platform';

export class PredictionIsFixed extends Refusal {
  constructor(readonly predictedAt: string | null) {
    super(
      'What happened has been recorded, so the prediction can no longer be written or changed. Begin another cycle.',
      ['prediction'],
    );
  }
}

export class PredictionFirst extends Refusal {
  constructor() {
    super('Write what you expect before what happened: comparing the two is where the learning is.', ['did']);
  }
}
