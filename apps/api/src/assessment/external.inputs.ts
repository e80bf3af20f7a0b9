import type { ExternalOpinion } from '#libs/assessment';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { ExternalOpinionEnum } from './external.enums.js';

@InputType({ description: 'Whether you have a conflict of interest in a round.' })
export class DeclareAsExaminerInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => Boolean, { description: 'Yes shuts the round to you; no opens your sample. It stands for good.' })
  conflict: boolean;
  @Field(() => String, { description: 'What the conflict is; empty without one.' }) @Length(0, 1000) why: string;
}

@InputType({ description: 'A further plan to read.' })
export class AskForPlanInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => ID, { description: 'The plan’s packet.' }) @IsUUID() packetId: string;
}

@InputType({ description: 'A report to the board.' })
export class WriteExternalReportInput extends ActInput {
  @Field(() => ID, { description: 'The round.' }) @IsUUID() roundId: string;
  @Field(() => ExternalOpinionEnum, { description: 'What you find.' }) opinion: ExternalOpinion;
  @Field(() => String, { description: 'On the standard of the work and of the marks.' })
  @Length(1, 10_000)
  standards: string;
  @Field(() => String, { description: 'On the process.' }) @Length(1, 10_000) process: string;
  @Field(() => String, { description: 'What you recommend; empty when nothing.' })
  @Length(0, 10_000)
  recommendations: string;
}
