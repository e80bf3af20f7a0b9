import { createUnionType, Field, ObjectType, type ReturnTypeFunc } from '@nestjs/graphql';
import { faceOf, type RefusalClass, standardRefusals, type UserError } from './user-error.js';

@ObjectType({ description: 'Saved, but look at it again: the text may name somebody.' })
export class TextWarning {
  @Field(() => [String], { description: 'Where in the input, outermost first.' })
  path: string[];

  @Field(() => String, { description: 'What kind of identifier it may be.' })
  kind: string;

  @Field(() => String, {
    description: 'What to do about it. It blocks submission and publication until it is changed or overridden.',
  })
  message: string;
}

export interface PayloadClass<Result extends object = object> {
  new (): Result & { errors: UserError[]; warnings: TextWarning[] };
}

const refusalsOfPayload = new Map<PayloadClass, readonly RefusalClass[]>();

/**
 * The payload of an act: its results, each null when the act was refused, the errors as the union `<Act>Error`, and the
 * warnings about its text.
 * @param act the mutation's name with a capital, like `StartProject`
 * @param refuses the feature's own refusals; the standard ones always belong
 */
export function payload<Result extends object>(
  act: string,
  results: { readonly [Name in keyof Result]: ReturnTypeFunc },
  refuses: readonly RefusalClass[] = [],
): PayloadClass<Result> {
  const name = `${act}Payload`;
  const type = { [name]: class {} }[name] as unknown as PayloadClass<Result>;
  ObjectType(name, { description: `What ${act} gives back.` })(type);
  for (const [field, of] of Object.entries(results) as [string, ReturnTypeFunc][])
    Field(of, { nullable: true, description: 'The result. Null when the act was refused; see `errors`.' })(
      type.prototype as object,
      field,
    );
  const refusals = [...standardRefusals, ...refuses];
  const union = createUnionType({
    name: `${act}Error`,
    description: `Why ${act} was refused.`,
    types: () => refusals.map(faceOf),
    resolveType: (error: UserError) => error.constructor as new () => UserError,
  });
  Field(() => [union], { description: 'Why it was refused, empty when it was done.' })(
    type.prototype as object,
    'errors',
  );
  Field(() => [TextWarning], { description: 'Text that was saved and may name somebody.' })(
    type.prototype as object,
    'warnings',
  );
  refusalsOfPayload.set(type, refusals);
  return type;
}

export const refusalsIn = (type: PayloadClass): readonly RefusalClass[] => refusalsOfPayload.get(type) ?? [];
export const allPayloads = (): readonly PayloadClass[] => [...refusalsOfPayload.keys()];
