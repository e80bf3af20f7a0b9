import type { Confirmation, ReferenceKey, ReferenceSet, ReferenceStatus } from '#libs/business-case';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar, RateScalar } from '../graphql/scalars.js';

export const ReferenceStatusEnum = enumOf<ReferenceStatus>('ReferenceStatus', 'How sure a reference set is.', {
  confirmed: 'Seen in print, or entered by the trust’s finance.',
  'to-be-confirmed': 'To be confirmed by finance.',
  assumption: 'No fact but a planning figure.',
});

@ObjectType('ReferenceNumber', { description: 'One number of a reference set.' })
export class ReferenceNumberType {
  @Field(() => String, { description: 'Its place, to send when revising it.' }) path: string;
  @Field(() => String, { description: 'Its place in words.' }) label: string;
  @Field(() => RateScalar, { description: 'The number.' }) value: string;
}

@ObjectType('PayPoint', { description: 'A point of a pay scale.' })
export class PayPointType {
  @Field(() => String, { description: 'Its key, to send when pricing a post.' }) key: string;
  @Field(() => String, { description: 'What it is called.' }) label: string;
  @Field(() => RateScalar, { description: 'Basic pay of a whole-time year, pounds.' }) annual: string;
}

@ObjectType('ReferenceSource', { description: 'Where a reference set comes from.' })
export class ReferenceSourceType {
  @Field(() => String, { description: 'What it is called.' }) title: string;
  @Field(() => String, { description: 'Who published it.' }) publisher: string;
  @Field(() => String, { nullable: true, description: 'Where. Null: not on the web.' }) address: string | null;
  @Field(() => String, { nullable: true, description: 'When, as printed. Null: not said.' }) publishedOn: string | null;
}

@ObjectType('Confirmation', { description: 'What finance says of a reference set that ships unconfirmed.' })
export class ConfirmationType implements Confirmation {
  @Field(() => Boolean, { description: 'Whether it holds; false when it was taken back.' }) holds: boolean;
  @Field(() => String, { nullable: true, description: 'What it was checked against. Null: it was taken back.' })
  source: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of that document. Null: it was taken back.' })
  sourceDay: string | null;
  @Field(() => String, { description: 'What was found, or why it was taken back.' }) note: string;
  @Field(() => String, { description: 'By whom.' }) byName: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string;
}

@ObjectType('ReferenceSet', {
  description: 'Figures a case rests on, from a day on. Never changed: a newer one begins later.',
})
export class ReferenceSetType implements ReferenceSet {
  readonly values: ReferenceSet['values'];
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'What it holds figures of.' }) key: ReferenceKey;
  @Field(() => String, { description: 'What it is called.' }) title: string;
  @Field(() => ReferenceStatusEnum, { description: 'How sure it is.' }) status: ReferenceStatus;
  @Field(() => DateScalar, { nullable: true, description: 'From when on. Null: nobody says.' }) effectiveFrom:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Until when. Null: until a newer one.' }) effectiveTo:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when to look at it again. Null: no day is set.' })
  reviewBy: string | null;
  @Field(() => String, { description: 'In what its numbers are; may be empty.' }) unit: string;
  @Field(() => ReferenceSourceType, { nullable: true, description: 'Where it comes from. Null: from nobody’s print.' })
  source: ReferenceSet['source'];
  @Field(() => String, { description: 'What to know of it; may be empty.' }) note: string;
  @Field(() => String, { description: 'SHA-256 of its numbers.' }) hash: string;
  @Field(() => Boolean, { description: 'Whether the trust’s own finance entered it.' }) isLocal: boolean;
  @Field(() => ConfirmationType, {
    nullable: true,
    description: 'What this trust’s finance says of it. Null: nothing, or it needs no word.',
  })
  confirmation: ConfirmationType | null;
}
