import { Refusal } from '#libs/platform';

export class OptionExists extends Refusal {
  constructor(readonly kind: string) {
    super(`There is already an option of this kind (${kind}). Change that one.`, ['kind']);
  }
}

export class ForecastIsFrozen extends Refusal {
  constructor(readonly frozenAt: string) {
    super('The forecast was frozen when the gate was passed. Record what really came beside it.', ['annual']);
  }
}
