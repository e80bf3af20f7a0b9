import type { Running, SustainabilityLevel } from '#libs/projects';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar, LinkScalar } from '../graphql/scalars.js';
import { RunningEnum, SharingReachEnum, SustainabilityLevelEnum } from './sharing.types.js';

@InputType({ description: 'Your view of one factor.' })
export class FactorRatingInput {
  @Field(() => String, { description: 'The factor’s key in the guidance.' }) @Length(1, 80) factor: string;
  @Field(() => SustainabilityLevelEnum, { description: 'How well it is met.' }) level: SustainabilityLevel;
}

@InputType({ description: 'Your view of what will keep the change going.' })
export class RateSustainabilityInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => [FactorRatingInput], { description: 'One rating a factor.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FactorRatingInput)
  ratings: FactorRatingInput[];
}

@InputType({ description: 'What will be done about a weak factor.' })
export class PlanSustainabilityActionInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => String, { description: 'The factor’s key in the guidance.' }) @Length(1, 80) factor: string;
  @Field(() => String, { description: 'What will be done.' }) @Length(1, 1000) action: string;
  @Field(() => ID, { nullable: true, description: 'Who does it. Null: nobody yet.' }) @IsOptional() @IsUUID() ownerId?:
    string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when. Null: no day set.' }) dueOn?: string | null;
}

@InputType({ description: 'A time the project was told to others.' })
export class RecordSharingInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => DateScalar, { description: 'When.' }) heldOn: string;
  @Field(() => String, { description: 'To whom.' }) @Length(1, 300) audience: string;
  @Field(() => String, { description: 'How: a talk, a poster, a page.' }) @Length(1, 100) format: string;
  @Field(() => SharingReachEnum, { description: 'How far it reached.' }) reach: 'local' | 'regional' | 'national';
  @Field(() => LinkScalar, { nullable: true, description: 'Where to find it. Null: nothing to link.' }) link?:
    string | null;
}

@InputType({ description: 'A change the service takes over.' })
export class AcceptOwnershipInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
}

@InputType({ description: 'Whether it held.' })
export class AnswerAfterCareInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Int, { description: '3, 6 or 12.' }) @IsIn([3, 6, 12]) month: number;
  @Field(() => Float, { nullable: true, description: 'The one number asked for. Null: not measured.' }) value?:
    number | null;
  @Field(() => RunningEnum, { description: 'Whether the change is still in use.' }) running: Running;
  @Field(() => String, { description: 'Why.' }) @Length(0, 2000) why: string;
}
