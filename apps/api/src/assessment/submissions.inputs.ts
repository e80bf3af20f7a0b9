import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';

@InputType({ description: 'A project to submit as it stands.' })
export class SubmitProjectInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => [String], { description: 'The keys of the declarations you confirm: every one of them.' })
  declarations: string[];
}

@InputType({ description: 'A submission to take back.' })
export class WithdrawSubmissionInput extends ActInput {
  @Field(() => ID, { description: 'The submission.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The receipt’s version you saw.' }) version: number;
}

@InputType({ description: 'The screener’s answer.' })
export class ScreenSubmissionInput extends ActInput {
  @Field(() => ID, { description: 'The submission.' }) @IsUUID() id: string;
  @Field(() => Boolean, { description: 'Whether to accept it for marking.' }) accept: boolean;
  @Field(() => String, { nullable: true, description: 'What has to be mended. Null when it is accepted.' })
  @IsOptional()
  @Length(0, 2000)
  reason?: string | null;
  @Field(() => [String], {
    description:
      'Words to mask besides the names of the team and the trust, and the proposed masks: wards, sites, people.',
  })
  @Length(2, 200, { each: true })
  masks: string[];
  @Field(() => [String], {
    nullable: true,
    description: 'Proposed masks that may stay, for they name nobody. Null when every one of them is masked.',
  })
  @IsOptional()
  @Length(1, 200, { each: true })
  leave?: string[] | null;
}

@InputType({ description: 'A round to act on as a whole.' })
export class RoundInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
}
