import { Refusal } from '#libs/platform';

export class AlreadyInPool extends Refusal {
  constructor(readonly state: string) {
    super(
      state === 'invited'
        ? 'This person was invited already, and has not answered yet.'
        : 'This person is in the pool already. Change what they take on instead.',
      ['personId'],
    );
  }
}

export class ResultsNotOut extends Refusal {
  constructor() {
    super('An exemplar is made of a plan whose results are out. Release its round first.', ['packetId']);
  }
}

export class TooFewExemplars extends Refusal {
  constructor(readonly exemplars: number) {
    super(
      'Calibration takes two exemplars at least, and there are not so many for this rubric yet. Ask the programme’s director for them.',
    );
  }
}

export class AlreadyCalibrating extends Refusal {
  constructor() {
    super('You are calibrating for this rubric already. Go on with the exemplar that is open.');
  }
}

export class CalibrationNotPassed extends Refusal {
  constructor() {
    super('Your last calibration for this rubric was not passed. The programme’s director can open another.');
  }
}

export class CalibrationIsOver extends Refusal {
  constructor() {
    super('This calibration is over. What you marked in it stays as it is.');
  }
}
