/**
 * Something Springboard will not do, said to the person in plain English: what happened and what to do about it.
 * Thrown inside, so that the transaction rolls back; turned into typed data at the edge.
 */
export abstract class Refusal extends Error {
  /** @param path where in the input the reason lies, outermost first; empty when it is not about one field */
  constructor(
    message: string,
    readonly path: readonly string[] = [],
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** Missing, or not theirs to see: one class and one sentence, so that a stranger learns nothing about existence. */
export class NotFound extends Refusal {
  constructor(
    readonly what: string,
    path: readonly string[] = [],
  ) {
    super(
      `We could not find this ${what}, or you do not have access to it. Check the link, or ask the project lead.`,
      path,
    );
  }
}

/** The person can see the thing, but may not do this to it. */
export class NotPermitted extends Refusal {
  /** @param whoMay the roles that may, in words, so that the page can say whom to ask */
  constructor(
    readonly act: string,
    readonly whoMay: readonly string[],
    why?: string,
  ) {
    super(why ?? `You cannot do this here. It can be done by: ${whoMay.join(', ')}.`);
  }
}

export class InvalidInput extends Refusal {}

/** Somebody else changed the thing first. The current state comes back, and nothing was overwritten. */
export class ChangedSinceYouLooked extends Refusal {
  constructor(
    readonly what: string,
    readonly currentVersion: number,
    readonly current: Readonly<Record<string, unknown>>,
  ) {
    super(
      `This ${what} has changed since you opened it. Look at the current version, then save again. Nothing was overwritten.`,
    );
  }
}

export class IdempotencyMismatch extends Refusal {
  constructor() {
    super('This request key was already used for something else. Send the change again with a new key.', [
      'idempotencyKey',
    ]);
  }
}

/** Text that looks like it names a patient, with high certainty: it was not stored, and is not repeated here. */
export class IdentifierFound extends Refusal {
  constructor(
    readonly kind: string,
    advice: string,
    path: readonly string[],
  ) {
    super(advice, path);
  }
}

/** Somebody else holds what this act needs, for longer than we wait. Nothing was stored. */
export class BusyElsewhere extends Refusal {
  constructor() {
    super('Somebody else is saving this at the moment. Nothing of yours was lost here: try again in a few seconds.');
  }
}

/** Throws the refusal unless the claim holds; reads as the sentence it guards. */
export function ensure(claim: unknown, refusal: () => Refusal): asserts claim {
  if (!claim) throw refusal();
}
