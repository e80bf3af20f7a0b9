import {
  BusyElsewhere,
  ChangedSinceYouLooked,
  IdempotencyMismatch,
  IdentifierFound,
  InvalidInput,
  NotFound,
  NotPermitted,
  type Refusal,
} from '#libs/platform';
import { Field, Int, InterfaceType, ObjectType, type ReturnTypeFunc } from '@nestjs/graphql';

@InterfaceType({ description: 'Something Springboard will not do, and what to do about it, in plain English.' })
export abstract class UserError {
  @Field(() => String, { description: 'What happened and what to do, for the person to read.' })
  message: string;

  @Field(() => [String], {
    description: 'Where in the input the reason lies, outermost first; empty when it is not about one field.',
  })
  path: string[];
}

// Domain constructors take what they like; only the instances matter here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type RefusalClass = abstract new (...args: any[]) => Refusal;
type FaceClass = new () => UserError;

interface FaceField {
  readonly type: ReturnTypeFunc;
  readonly description: string;
  readonly nullable?: boolean;
  /** Where the value comes from, when the refusal does not carry it under the same name. */
  readonly from?: (refusal: never) => unknown;
}

const faces = new Map<RefusalClass, { type: FaceClass; show: (refusal: Refusal) => UserError }>();

/**
 * Declares how a refusal looks in the API: an object type `<Refusal>Error` with the message, the path and the fields
 * named here. Every refusal of a library has one face, declared in `<feature>.errors.ts`.
 */
export function face(refusal: RefusalClass, description: string, fields: Record<string, FaceField> = {}): void {
  const type = { [`${refusal.name}Error`]: class extends UserError {} }[`${refusal.name}Error`] as FaceClass;
  ObjectType(`${refusal.name}Error`, { implements: () => UserError, description })(type);
  for (const [name, field] of Object.entries(fields))
    Field(field.type, { description: field.description, nullable: field.nullable ?? false })(
      type.prototype as object,
      name,
    );
  const show = (thrown: Refusal): UserError => {
    const shown = Object.assign(new type(), { message: thrown.message, path: [...thrown.path] });
    for (const [name, { from }] of Object.entries(fields))
      Object.assign(shown, {
        [name]: from ? from(thrown as never) : (thrown as unknown as Record<string, unknown>)[name],
      });
    return shown;
  };
  faces.set(refusal, { type, show });
}

/** The API type of a refusal. @throws Error when it was never given a face */
export function faceOf(refusal: RefusalClass): FaceClass {
  const known = faces.get(refusal);
  if (!known) throw new Error(`${refusal.name} has no face: declare one in the feature’s errors file.`);
  return known.type;
}

export const showRefusal = (refusal: Refusal): UserError | undefined =>
  faces.get(refusal.constructor as RefusalClass)?.show(refusal);

export const refusalsWithFaces = (): readonly RefusalClass[] => [...faces.keys()];

face(InvalidInput, 'A value that cannot be taken as it is.');
face(NotFound, 'Missing, or not yours to see.', {
  what: { type: () => String, description: 'What kind of thing was asked for.' },
});
face(NotPermitted, 'You can see this, but may not do that to it.', {
  whoMay: { type: () => [String], description: 'Who may, in words.' },
});
face(ChangedSinceYouLooked, 'Somebody changed it first. Nothing was overwritten.', {
  currentVersion: { type: () => Int, description: 'The version to send with the next attempt, after looking at it.' },
  current: {
    type: () => String,
    description: 'The current state, as JSON, so that the page can show both.',
    from: (refusal: ChangedSinceYouLooked) => JSON.stringify(refusal.current),
  },
});
face(IdempotencyMismatch, 'The request key was used for another request.');
face(IdentifierFound, 'The text looks as if it names a patient. It was not stored.', {
  kind: { type: () => String, description: 'What kind of identifier it looks like.' },
});
face(BusyElsewhere, 'Somebody else is saving the same thing.');

/** What every act may refuse with. */
export const standardRefusals: readonly RefusalClass[] = [
  InvalidInput,
  NotFound,
  NotPermitted,
  ChangedSinceYouLooked,
  IdempotencyMismatch,
  IdentifierFound,
  BusyElsewhere,
];
