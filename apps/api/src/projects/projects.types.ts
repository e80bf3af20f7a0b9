import type { ProjectRow, ProjectState, ResultState } from '#libs/projects';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { ResultStateEnum } from './results.types.js';

export const ProjectStateEnum = enumOf<ProjectState>(
  'ProjectState',
  'Where a project stands in its life. A stopped project is a finished project.',
  {
    draft: 'Started; its first gate has not been passed.',
    active: 'Under way.',
    paused: 'Resting, to be taken up again.',
    completed: 'Finished as planned.',
    stopped: 'Ended early, with what was learned.',
    archived: 'Out of sight; nothing was deleted.',
  },
);

@ObjectType('Project', {
  description: 'A service-improvement project. It belongs to its host trust, and people join and leave it.',
})
export class ProjectType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => String, { description: 'The problem or the aim in a few words.' }) title: string;
  @Field(() => ProjectStateEnum, { description: 'Where it stands in its life.' }) state: ProjectState;
  @Field(() => String, { nullable: true, description: 'The specialty. Null until it is chosen.' }) specialty:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where care is given. Null until it is chosen.' }) setting:
    string | null;
  @Field(() => String, { nullable: true, description: 'The stage of care. Null until it is chosen.' }) careStage:
    string | null;
  @Field(() => String, { nullable: true, description: 'What it grew out of. Null until it is chosen.' }) origin:
    string | null;
  @Field(() => String, { nullable: true, description: 'The trust’s own registration number. Null when there is none.' })
  registrationNumber: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the lead’s post began. Null until it is given.' })
  postStartsOn: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the lead’s post ends. Null until it is given.' })
  postEndsOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was stopped. Null unless it was.' }) stopReason:
    string | null;
  @Field(() => DateTimeScalar, { description: 'When it was started.' }) createdAt: string;
}

export const ProjectConnection = connectionOf(() => ProjectType, 'Project');

/** The API's picture of a row. Fields with resolvers of their own hang on the same object by its id. */
export const asProject = (row: ProjectRow): ProjectType => ({ ...row });

@ObjectType('SimilarProject', { description: 'A project of this trust about something alike.' })
export class SimilarProjectType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => ProjectStateEnum, { description: 'Where it stands in its life.' }) state: ProjectState;
}

@ObjectType('PortfolioProject', { description: 'A project of the trust, as its portfolio shows it.' })
export class PortfolioProjectType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => ProjectStateEnum, { description: 'Where it stands in its life.' }) state: ProjectState;
  @Field(() => String, { nullable: true, description: 'The specialty. Null until it is chosen.' }) specialty:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where care is given. Null until it is chosen.' }) setting:
    string | null;
  @Field(() => ResultStateEnum, { nullable: true, description: 'What came of it. Null until it is said.' })
  resultState: ResultState | null;
  @Field(() => String, { nullable: true, description: 'The first stage not passed yet. Null when every one is.' })
  stage: string | null;
  @Field(() => Int, { description: 'How many gates are passed, or waived.' }) gatesPassed: number;
  @Field(() => Int, { description: 'How many gates there are.' }) gates: number;
}
export const PortfolioConnection = connectionOf(() => PortfolioProjectType, 'PortfolioProject');
