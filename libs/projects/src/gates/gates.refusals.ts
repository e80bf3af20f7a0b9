import { Refusal } from '#libs/platform';

export interface UnmetCondition {
  readonly key: string;
  readonly ask: string;
  readonly why: string;
  readonly fix: string;
}

export class GateNotReady extends Refusal {
  constructor(
    readonly gate: string,
    readonly missing: readonly UnmetCondition[],
  ) {
    super(
      `${missing.length} of the conditions of ${gate} ${missing.length === 1 ? 'is' : 'are'} not met: ${missing.map(({ fix }) => fix).join(' ')}`,
    );
  }
}

export class GateNotAtThisStep extends Refusal {
  constructor(
    readonly gate: string,
    readonly state: string,
    doThis: string,
  ) {
    super(`${gate} is ${state}. ${doThis}`);
  }
}

export class NotASignerHere extends Refusal {
  constructor(
    readonly gate: string,
    readonly signers: readonly string[],
  ) {
    super(
      `${gate} is signed by: ${signers.map((role) => role.replaceAll('-', ' ')).join(' and ')}. You are not one of them on this project.`,
    );
  }
}

export class OwnGateNotSigned extends Refusal {
  constructor() {
    super('You lead this project. Somebody else must sign its gates.');
  }
}

export class AlreadySigned extends Refusal {
  constructor(readonly gate: string) {
    super(
      `You have signed ${gate} already, for every role you hold here. It passes when the others who must have signed too.`,
    );
  }
}

export class OwnTextNotOverridden extends Refusal {
  constructor() {
    super('You wrote this text yourself. A second person on the team must say that it names nobody.');
  }
}

export class ProjectNotAtThisStep extends Refusal {
  constructor(
    readonly state: string,
    doThis = 'This cannot be done to it now.',
  ) {
    super(`This project is ${state}. ${doThis}`);
  }
}
