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

export class ReferenceNotFound extends Refusal {
  constructor(readonly setId: string) {
    super('There is no such set of reference figures. Choose one of those listed.', ['setId']);
  }
}

export class NothingToConfirm extends Refusal {
  constructor(readonly asked: 'to-be-confirmed' | 'confirmed') {
    super(
      asked === 'to-be-confirmed'
        ? 'These figures bear no mark, or somebody confirmed them meanwhile. Look at the set again.'
        : 'Your trust has not confirmed these figures, or took it back meanwhile. Look at the set again.',
      ['setId'],
    );
  }
}

export class CashNotClaimed extends Refusal {
  constructor() {
    super(
      'This benefit does not claim cash, or has no figure yet. Only what is put down as cash or income, with its pounds a year, can fall from a budget.',
      ['benefitId'],
    );
  }
}

export class CashWithoutBudget extends Refusal {
  constructor(readonly benefits: readonly string[]) {
    super(
      `Cash is claimed from no budget: ${benefits.map((label) => `“${label}”`).join(', ')}. Record which budget falls by that figure and who agrees to it, or put the benefit down as not cash; then check the figures.`,
      ['outcome'],
    );
  }
}

export class AboveApprovalLimit extends Refusal {
  constructor(readonly says: string) {
    super(
      `${says} Your trust’s approval limits bind: whoever may approve as much has to, or the case has to cost less.`,
      ['approvesAs'],
    );
  }
}
