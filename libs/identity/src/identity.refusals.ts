import { Refusal } from '#libs/platform';

export class DemoSignInIsOff extends Refusal {
  constructor() {
    super('The demo sign-in is switched off here. Sign in with your work account.');
  }
}

export class NoPlaceThere extends Refusal {
  constructor() {
    super(
      'You have no current role in that organisation and no access to a project of its. Ask its administrator to add you.',
      ['organisationId'],
    );
  }
}

export class AlreadyAppointed extends Refusal {
  constructor(readonly startsOn: string) {
    super(`This person already has this role, since ${startsOn}. There is nothing to do.`, ['role']);
  }
}

/**
 * Why somebody who came back from their work account is not let in. No refusal of an act: it is told by the sign-in page,
 * before there is anybody who could act.
 */
export class SignInRefused extends Error {
  constructor(readonly reason: 'not-known-here' | 'invitation-over') {
    super(`The sign-in was refused: ${reason}`);
    this.name = 'SignInRefused';
  }
}
