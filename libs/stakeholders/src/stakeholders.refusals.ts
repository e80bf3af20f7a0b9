import { Refusal } from '#libs/platform';

export class OneAccountable extends Refusal {
  constructor(readonly named: number) {
    super(
      `Name exactly one who is accountable: ${named === 0 ? 'nobody is named' : `${named} are named`}. Others can be responsible, consulted or informed.`,
      ['holders'],
    );
  }
}

export class StakeholderRetired extends Refusal {
  constructor() {
    super('This stakeholder was taken off the register. Add them again if they matter again.', ['stakeholderId']);
  }
}
