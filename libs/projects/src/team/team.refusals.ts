import { Refusal } from '#libs/platform';

export class AlreadyOnTheTeam extends Refusal {
  constructor() {
    super('This person already has this role on the project. There is nothing to do.', ['personId']);
  }
}

export class LeadIsHandedOver extends Refusal {
  constructor() {
    super('A project has one lead. To change it, propose a hand-over to the successor.', ['role']);
  }
}

export class HandoverUnderWay extends Refusal {
  constructor() {
    super('A hand-over of this project is already under way. Finish or decline it first.');
  }
}

export class NotYoursToAccept extends Refusal {
  constructor() {
    super('This hand-over was proposed to somebody else. Only they can accept or decline it.');
  }
}

export class HandoverNotAtThisStep extends Refusal {
  constructor(readonly state: string) {
    super(
      `This hand-over is ${state}. It is proposed by the lead, accepted by the successor, then confirmed by the service owner or mentor.`,
    );
  }
}
