import type { TeamRole } from '#libs/identity';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar } from '../graphql/scalars.js';
import { TeamRoleEnum } from './team.types.js';

@InputType({ description: 'Somebody to ask on to the team.' })
export class AddTeamMemberInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => ID, { description: 'The person.' }) @IsUUID() personId: string;
  @Field(() => TeamRoleEnum, { description: 'As what.' }) role: TeamRole;
}

@InputType({ description: 'A place on the team that ends.' })
export class EndTeamMembershipInput extends ActInput {
  @Field(() => ID, { description: 'The place on the team.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => DateScalar, { description: 'The last day.' }) endsOn: string;
}

@InputType({ description: 'Your yes or no to being named.' })
export class ConsentToCreditInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Boolean, { description: 'Whether you agree.' }) agreed: boolean;
}

@InputType({ description: 'A successor, and from when.' })
export class ProposeHandoverInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => ID, { description: 'The successor.' }) @IsUUID() toPersonId: string;
  @Field(() => DateScalar, { description: 'Your last day as lead; the successor leads from the day after.' })
  lastDay: string;
  @Field(() => String, { description: 'What the successor should know.' }) @Length(0, 4000) note: string;
}

@InputType({ description: 'The successor’s answer.' })
export class AnswerHandoverInput extends ActInput {
  @Field(() => ID, { description: 'The hand-over.' }) @IsUUID() id: string;
  @Field(() => Boolean, { description: 'Yes or no.' }) accepted: boolean;
}

@InputType({ description: 'A hand-over to confirm.' })
export class ConfirmHandoverInput extends ActInput {
  @Field(() => ID, { description: 'The hand-over.' }) @IsUUID() id: string;
}

@InputType({ description: 'A new lead for a project whose lead can no longer hand over.' })
export class AppointLeadInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => ID, { description: 'The new lead.' }) @IsUUID() personId: string;
}
