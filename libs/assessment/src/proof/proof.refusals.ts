import { Refusal } from '#libs/platform';

export class NotCredited extends Refusal {
  constructor() {
    super('You have no dated place on this project’s team, so there is nothing a proof could say of your part in it.');
  }
}

export class ResultNotOut extends Refusal {
  constructor() {
    super('There is no released result yet. You can make a proof once the programme has released it.');
  }
}

export class ProofsNotSigned extends Refusal {
  constructor() {
    super('Proofs cannot be signed here: no key is set up. Ask whoever runs Springboard to set PROOF_KEY_FOLDER.');
  }
}

export class TitleMayNameSomebody extends Refusal {
  constructor(readonly advice: string) {
    super(
      `The project’s title may name a patient, and a proof goes out of the house. Change the title first. ${advice}`,
    );
  }
}
