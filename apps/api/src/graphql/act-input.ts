import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';

/** What the input of every act may carry. */
@InputType({ isAbstract: true })
export abstract class ActInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A key of your own making. The same act sent again with the same key is done once. Null: not protected.',
  })
  @IsOptional()
  @Length(1, 255)
  idempotencyKey?: string | null;
}
