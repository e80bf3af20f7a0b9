import type { RaciKind, RaciLetter, RaciWarningKind } from '#libs/stakeholders';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import { RaciKindEnum, RaciLetterEnum, RaciWarningEnum } from './stakeholders.enums.js';

@ObjectType('RaciHolder', { description: 'Who holds a letter of a row.' })
export class RaciHolderType {
  @Field(() => RaciLetterEnum, { description: 'The letter.' }) letter: RaciLetter;
  @Field(() => String, { description: 'What they are called.' }) name: string;
  @Field(() => ID, { nullable: true, description: 'The stakeholder. Null for somebody there as one of the team.' })
  stakeholderId: string | null;
  @Field(() => ID, { nullable: true, description: 'The person. Null for a stakeholder who is no person of the trust.' })
  personId: string | null;
}

@ObjectType('RaciRow', { description: 'Who does what for one milestone, measure or section of the case.' })
export class RaciRowType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when assigning it anew.' }) version: number;
  @Field(() => RaciKindEnum, { description: 'What kind of thing it is about.' }) kind: RaciKind;
  @Field(() => String, { description: 'Which one: an id, or the key of a section.' }) key: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it is due. Null when it has no day.' })
  dueOn: string | null;
  @Field(() => [RaciHolderType], { description: 'Who holds which letter.' }) holders: RaciHolderType[];
}

@ObjectType('RaciWarning', { description: 'Something worth a second look. Nothing is forbidden by it.' })
export class RaciWarningType {
  @Field(() => RaciWarningEnum, { description: 'What it is about.' }) warning: RaciWarningKind;
  @Field(() => RaciKindEnum, { nullable: true, description: 'Of which kind of row. Null for the whole chart.' })
  kind: RaciKind | null;
  @Field(() => String, { nullable: true, description: 'Of which row. Null for the whole chart.' }) key: string | null;
  @Field(() => String, { description: 'What a careful colleague would say.' }) message: string;
}

@ObjectType('RaciChart', { description: 'Who does, answers for, is asked about and is told of what.' })
export class RaciChartType {
  @Field(() => [RaciRowType], { description: 'The rows.' }) rows: RaciRowType[];
  @Field(() => [RaciWarningType], { description: 'What is worth a second look.' }) warnings: RaciWarningType[];
}
