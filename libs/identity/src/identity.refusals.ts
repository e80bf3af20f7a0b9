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

/** A work account that nobody here has been told about. */
export class NotKnownHere extends Refusal {
  constructor() {
    super(
      'We do not know this work account yet. Ask the administrator of your trust or programme for an invitation, and open it before you sign in.',
    );
  }
}

export class InvitationOver extends Refusal {
  constructor() {
    super('This invitation was used already or is more than 7 days old. Ask for a new one.');
  }
}
