import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { MembershipRole } from '#libs/identity';
import { IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { DateScalar, EmailScalar } from '../graphql/scalars.js';
import { MembershipRoleEnum } from './identity.types.js';

@InputType({ description: 'Whom to sign in as, and where.' })
export class SignInToDemoInput extends ActInput {
  @Field(() => ID, { description: 'The fictional person.' }) @IsUUID() personId: string;
  @Field(() => ID, { description: 'The organisation to act in.' }) @IsUUID() organisationId: string;
}

@InputType({ description: 'Where to act from now on.' })
export class ChooseOrganisationInput extends ActInput {
  @Field(() => ID, { description: 'The organisation to act in.' }) @IsUUID() organisationId: string;
}

@InputType({ description: 'An API token for a program of yours.' })
export class IssueTokenInput extends ActInput {
  @Field(() => String, { description: 'What the program is, so that you know the token again.' })
  @Length(1, 100)
  label: string;
}

@InputType({ description: 'A session or token to end.' })
export class RevokeCredentialInput extends ActInput {
  @Field(() => ID, { description: 'Its id.' }) @IsUUID() id: string;
}

@InputType({ description: 'A person to make known in your organisation.' })
export class RegisterPersonInput extends ActInput {
  @Field(() => String, { description: 'Their name.' }) @Length(1, 200) name: string;
  @Field(() => EmailScalar, {
    description: 'Their work e-mail address; somebody known by it elsewhere stays one person.',
  })
  email: string;
}

@InputType({ description: 'A role for a person.' })
export class AppointInput extends ActInput {
  @Field(() => ID, { description: 'The person.' }) @IsUUID() personId: string;
  @Field(() => MembershipRoleEnum, { description: 'The role.' }) role: MembershipRole;
  @Field(() => DateScalar, { description: 'The first day.' }) startsOn: string;
}

@InputType({ description: 'A role that ends.' })
export class EndMembershipInput extends ActInput {
  @Field(() => ID, { description: 'The membership.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version you saw.' }) version: number;
  @Field(() => DateScalar, { description: 'The last day.' }) endsOn: string;
}

@InputType({ description: 'Whom to invite to sign in with their work account.' })
export class InvitePersonInput extends ActInput {
  @Field(() => ID, { description: 'The person, known in your organisation.' }) @IsUUID() personId: string;
}
