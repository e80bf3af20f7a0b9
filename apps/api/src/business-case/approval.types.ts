import type { ApprovalLevel, NewApprovalTable } from '#libs/business-case';
import type { Pounds } from '#libs/money';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Length, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { payload } from '../graphql/payload.js';
import { DateScalar, PoundsScalar } from '../graphql/scalars.js';
import { IsNumberFrom } from './is-number-from.js';
import { ReferenceSetType } from './reference.types.js';

@ObjectType('ApprovalLevel', { description: 'Who may approve how much in this trust.' })
export class ApprovalLevelType implements ApprovalLevel {
  @Field(() => String, { description: 'The grade or the group.' }) label: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'Up to how much. Null: without limit.' })
  upTo: Pounds | null;
}

@ObjectType('CaseApproval', { description: 'Who has to approve a case, by the trust’s own limits.' })
export class CaseApprovalType {
  @Field(() => PoundsScalar, {
    nullable: true,
    description: 'All pay, non-pay and capital of the preferred option to the end. Null when it cannot be worked out.',
  })
  wholeLifeCost: string | null;
  @Field(() => ReferenceSetType, { nullable: true, description: 'The limits. Null: the trust has entered none.' })
  set: ReferenceSetType | null;
  @Field(() => [ApprovalLevelType], { description: 'Its levels, the least first; empty when there are none.' })
  levels: readonly ApprovalLevelType[];
  @Field(() => Boolean, { description: 'Whether a sponsor above their limit is refused, and not only told so.' })
  binds: boolean;
  @Field(() => ApprovalLevelType, {
    nullable: true,
    description: 'Who has to approve. Null: nobody can tell, or nobody in the table may.',
  })
  needs: ApprovalLevelType | null;
  @Field(() => String, { description: 'The same in a sentence.' }) says: string;
}

@InputType({ description: 'Who may approve how much.' })
export class ApprovalLevelInput {
  @Field(() => String, { description: 'The grade or the group.' }) @Length(1, 120) label: string;
  @Field(() => PoundsScalar, { nullable: true, description: 'Up to how much. Null: without limit.' })
  @IsNumberFrom(0)
  upTo?: string | null;
}

@InputType({ description: 'Enters the approval limits of the trust’s standing financial instructions.' })
export class EnterApprovalLimitsInput extends ActInput implements NewApprovalTable {
  @Field(() => String, { description: 'What they are called.' }) @Length(1, 200) title: string;
  @Field(() => DateScalar, { description: 'From when on.' }) effectiveFrom: string;
  @Field(() => DateScalar, { nullable: true, description: 'By when to look at them again. Null: no day.' }) reviewBy?:
    string | null;
  @Field(() => String, { description: 'Where they come from.' }) @Length(0, 300) source: string;
  @Field(() => Boolean, { description: 'Whether a sponsor above their limit is refused, and not only told so.' })
  binds: boolean;
  @Field(() => [ApprovalLevelInput], { description: 'One to ten.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ApprovalLevelInput)
  levels: ApprovalLevelInput[];
}

export const EnterApprovalLimitsPayload = payload<{ id: string }>('EnterApprovalLimits', { id: () => ID });
