import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';

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
