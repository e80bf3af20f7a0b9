import { Field } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';

/** Why a benefit is valued anew, alike wherever one is. */
export const WhyAnew = (): PropertyDecorator => (target, name) => {
  const asked = 'Why the figure changes: needed when somebody else entered it. Null: no reason is given.';
  Field(() => String, { nullable: true, description: asked })(target, name);
  IsOptional()(target, name);
  Length(0, 500)(target, name as string);
};
