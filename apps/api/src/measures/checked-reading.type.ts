import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType('CheckedReading', { description: 'What would become of a reading if it were entered now.' })
export class CheckedReadingType {
  @Field(() => Float, {
    nullable: true,
    description: 'What it comes to, in the measure’s unit. Null: not measured, or it cannot be taken.',
  })
  value: number | null;
  @Field(() => String, { nullable: true, description: 'Why it cannot be taken. Null when it can.' })
  why: string | null;
  @Field(() => Boolean, { description: 'Whether its day has a reading already, which would have to be corrected.' })
  isThere: boolean;
}
