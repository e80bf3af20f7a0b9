import type { JudgedRow, Track, TrainingStage } from '#libs/assessment';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { TrackEnum } from './assessment.enums.js';

export const TrainingStageEnum = enumOf<TrainingStage>('TrainingStage', 'How far somebody’s training has come.', {
  foundation: 'Foundation training.',
  core: 'Core training, or the first two years of run-through training.',
  higher: 'Higher specialty training.',
  other: 'Any other post.',
});
export const CohortChangeEnum = enumOf<JudgedRow['change']>('CohortRowChange', 'What a row would do to the list.', {
  new: 'Adds somebody.',
  changed: 'Brings somebody up to date.',
  same: 'Changes nothing.',
});

@ObjectType('NamedTrust', { description: 'A trust, by its name.' })
export class NamedTrustType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
}

@ObjectType('CohortMember', { description: 'Somebody a scheme is for, as the programme’s list has them.' })
export class CohortMemberType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'The name.' }) name: string;
  @Field(() => String, { description: 'The e-mail address they sign in with.' }) email: string;
  @Field(() => String, { description: 'The trust as the list has it; empty when it names none.' }) trust: string;
  @Field(() => ID, { nullable: true, description: 'The trust that is meant. Null: nobody has said which.' })
  hostOrganisationId: string | null;
  @Field(() => String, { nullable: true, description: 'The name of that trust. Null: nobody has said which.' })
  hostName: string | null;
  @Field(() => TrainingStageEnum, { description: 'How far their training has come.' }) trainingStage: TrainingStage;
  @Field(() => TrackEnum, { description: 'What of theirs is marked.' }) track: Track;
  @Field(() => String, { description: 'A note of the programme’s own; empty without one.' }) note: string;
  @Field(() => DateScalar, { nullable: true, description: 'When they left. Null while they belong to it.' })
  leftOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The project they follow the scheme with. Null until they enrol.' })
  projectId: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The key of the stage that project is at. Null until they enrol.',
  })
  stage: string | null;
}

@ObjectType('Cohort', { description: 'Whom a scheme is for.' })
export class CohortType {
  @Field(() => ID, { description: 'The scheme.' }) schemeId: string;
  @Field(() => String, { description: 'The scheme’s title.' }) schemeTitle: string;
  @Field(() => [CohortMemberType], { description: 'The list, by name.' }) members: readonly CohortMemberType[];
  @Field(() => [NamedTrustType], { description: 'The trusts there are, to say which one the list means.' })
  trusts: readonly NamedTrustType[];
}

@ObjectType('CheckedCohortRow', { description: 'What would become of a row of a list.' })
export class CheckedCohortRowType {
  @Field(() => CohortChangeEnum, { description: 'What it would do.' }) change: JudgedRow['change'];
  @Field(() => String, {
    nullable: true,
    description: 'The trust it was matched to. Null: none is called so, or none is named.',
  })
  hostName: string | null;
  @Field(() => String, { nullable: true, description: 'Why it cannot be taken. Null when it can.' }) why: string | null;
}

@ObjectType('RoundExtension', { description: 'More time for one project of a round. No marker reads this.' })
export class RoundExtensionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The project.' }) projectId: string;
  @Field(() => String, { nullable: true, description: 'Its lead. Null when nobody leads it any more.' })
  personName: string | null;
  @Field(() => String, { description: 'The trust.' }) hostName: string;
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => DateTimeScalar, { description: 'Until when.' }) until: string;
  @Field(() => DateTimeScalar, { description: 'When it was given.' }) grantedAt: string;
}

@ObjectType('RoundDeferral', {
  description: 'A project whose turn is put off to a later round: not attempted in this one. No marker reads this.',
})
export class RoundDeferralType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { description: 'The project.' }) projectId: string;
  @Field(() => String, { nullable: true, description: 'Its lead. Null when nobody leads it any more.' })
  personName: string | null;
  @Field(() => String, { description: 'The trust.' }) hostName: string;
  @Field(() => String, { description: 'Why.' }) reason: string;
  @Field(() => String, { nullable: true, description: 'The later round. Null: one that is not open yet.' })
  toRoundTitle: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was deferred.' }) deferredAt: string;
}
