import type { RaciKind, RaciLetter } from '#libs/stakeholders';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { RaciKindEnum, RaciLetterEnum } from './stakeholders.enums.js';

@InputType({ description: 'Who holds a letter: a stakeholder or somebody of the team, one of the two.' })
export class RaciHolderInput {
  @Field(() => RaciLetterEnum, { description: 'The letter.' }) letter: RaciLetter;
  @Field(() => ID, { nullable: true, description: 'The stakeholder. Null: somebody of the team.' })
  @IsOptional()
  @IsUUID()
  stakeholderId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person of the team. Null: a stakeholder.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}

@InputType({ description: 'One row of the responsibility chart, as it is from now on.' })
export class AssignRaciInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => RaciKindEnum, { description: 'What kind of thing it is about.' }) kind: RaciKind;
  @Field(() => String, { description: 'Which one: the id, or the key of the section.' }) @Length(1, 100) key: string;
  @Field(() => Int, { nullable: true, description: 'The version of the row you saw. Null for a new row.' })
  version?: number | null;
  @Field(() => [RaciHolderInput], { description: 'Who holds which letter. Empty takes the row off the chart.' })
  @ValidateNested({ each: true })
  @Type(() => RaciHolderInput)
  @ArrayMaxSize(50)
  holders: RaciHolderInput[];
}
