import type { ResultState } from '#libs/projects';
import type { AdoptionState, DenominatorBand, PublicationState, Visibility } from '#libs/project-library';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enum-of.js';
import { DateScalar, DateTimeScalar, PoundsScalar } from '../graphql/scalars.js';
import { ResultStateEnum } from '../projects/results.types.js';

export const VisibilityEnum = enumOf<Visibility>('Visibility', 'Who may read a published record.', {
  trust: 'The host trust.',
  network: 'Every trust that is signed in.',
  public: 'Everybody.',
});
export const PublicationStateEnum = enumOf<PublicationState>(
  'PublicationState',
  'Where a version of a record stands.',
  {
    proposed: 'With the curator.',
    returned: 'Returned to the team with a note.',
    published: 'The version that is read.',
    superseded: 'Replaced by a newer version.',
  },
);
export const AdoptionStateEnum = enumOf<AdoptionState>('AdoptionState', 'Where an adoption stands.', {
  interested: 'Thinking about it.',
  'assessing-fit': 'Finding out whether it fits.',
  adopting: 'Setting it up.',
  running: 'In use.',
  reported: 'In use, and its result here has been told.',
  abandoned: 'Given up.',
});

@ObjectType('PublicPoint', { description: 'A point of a series as people outside the team may see it.' })
export class PublicPointType {
  @Field(() => Int, { description: 'Counted from the first point, from 1.' }) position: number;
  @Field(() => Float, {
    nullable: true,
    description: 'The value; a proportion in whole per cent. Null where it was not measured, or is hidden.',
  })
  value: number | null;
  @Field(() => Boolean, { description: 'Whether it was measured and is hidden because the numbers are small.' })
  isHidden: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'How many it rests on, in a band. Null when it rests on no denominator.',
  })
  outOf: DenominatorBand | null;
}

@ObjectType('PublishedMeasure', { description: 'A measure in a published record.' })
export class PublishedMeasureType {
  @Field(() => String, { description: 'What was measured.' }) name: string;
  @Field(() => String, { description: '`outcome`, `process` or `balancing`.' }) kind: string;
  @Field(() => String, { description: 'In what unit.' }) unit: string;
  @Field(() => String, { description: 'Which way is better: `higher`, `lower` or `neutral`.' }) direction: string;
  @Field(() => [PublicPointType], { description: 'The points, in order.' }) points: readonly PublicPointType[];
}

@ObjectType('Contributor', { description: 'Somebody who worked on it and agreed to be named.' })
export class ContributorType {
  @Field(() => String, { description: 'The name.' }) name: string;
  @Field(() => String, { description: 'As what.' }) role: string;
  @Field(() => DateScalar, { description: 'From.' }) from: string;
  @Field(() => DateScalar, { nullable: true, description: 'To. Null while it lasts.' }) to: string | null;
}

@ObjectType('RecordCard', { description: 'What others need to judge and copy the work.' })
export class RecordCardType {
  @Field(() => String, { nullable: true, description: 'The improvement model’s key. Null when none was chosen.' })
  model: string | null;
  @Field(() => String, { description: 'What was wrong, for whom.' }) problem: string;
  @Field(() => String, { nullable: true, description: 'The aim in a sentence. Null when none was set.' }) aim:
    string | null;
  @Field(() => String, { description: 'How to read the result; may be empty.' }) resultNote: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the team would do differently. Null when it was not said.',
  })
  lesson: string | null;
  @Field(() => [String], { description: 'What was tried.' }) changeIdeas: readonly string[];
  @Field(() => [String], { description: 'What must be copied exactly.' }) coreParts: readonly string[];
  @Field(() => [String], { description: 'What can vary.' }) adaptableParts: readonly string[];
  @Field(() => String, { nullable: true, description: 'How to get started elsewhere. Null when it was not said.' })
  adoptionNotes: string | null;
  @Field(() => [PublishedMeasureType], { description: 'What was measured.' }) measures: readonly PublishedMeasureType[];
  @Field(() => PoundsScalar, { nullable: true, description: 'What it cost once. Null when the case has no figures.' })
  costNonRecurrent: string | null;
  @Field(() => PoundsScalar, {
    nullable: true,
    description: 'What it costs a year. Null when the case has no figures.',
  })
  costRecurrent: string | null;
  @Field(() => [ContributorType], { description: 'Who did it, by date.' }) contributors: readonly ContributorType[];
  @Field(() => ID, { nullable: true, description: 'The record it adopted. Null when it is a first.' })
  parentPublicationId: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Under which licence it may be copied. Null when it is not on the shelf, or was put there without one.',
  })
  licence?: string | null;
}

@ObjectType('RecordInFull', { description: 'A record as its readers will see it, before or after it is published.' })
export class RecordInFullType {
  @Field(() => String, { description: 'The problem or the aim in a few words.' }) title: string;
  @Field(() => String, { nullable: true, description: 'The specialty. Null when it was not given.' }) specialty:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where care is given. Null when it was not given.' }) setting:
    string | null;
  @Field(() => ResultStateEnum, { nullable: true, description: 'What came of it. Null until it is said.' })
  resultState: ResultState | null;
  @Field(() => String, { description: 'What it is, in plain words; empty until it is written.' }) plainSummary: string;
  @Field(() => RecordCardType, { description: 'The whole record.' }) card: RecordCardType;
}

@ObjectType('PublicationDraft', { description: 'A project’s record as it would be proposed now.' })
export class PublicationDraftType {
  @Field(() => RecordInFullType, { description: 'What readers would see.' }) record: RecordInFullType;
  @Field(() => [String], { description: 'What others need and is not there, in words.' }) missing: readonly string[];
  @Field(() => [String], { description: 'Who has not agreed to be named, or for the trust.' })
  notAgreed: readonly string[];
  @Field(() => [String], { description: 'The questions whose answer may name somebody.' })
  mayNameSomebody: readonly string[];
  @Field(() => Boolean, { description: 'Whether you are the one to propose it.' }) mayPropose: boolean;
}

@ObjectType('LibraryRecord', { description: 'A published project on the library’s shelf.' })
export class LibraryRecordType {
  @Field(() => ID, { description: 'The publication’s id, the same for all its versions.' }) id: string;
  @Field(() => String, { description: 'Its reference, to cite.' }) reference: string;
  @Field(() => Int, { description: 'Which version is on the shelf.' }) versionNo: number;
  @Field(() => String, { description: 'The problem or the aim in a few words.' }) title: string;
  @Field(() => String, { description: 'The trust it was done in.' }) hostName: string;
  @Field(() => String, { nullable: true, description: 'The specialty. Null when it was not given.' }) specialty:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where care is given. Null when it was not given.' }) setting:
    string | null;
  @Field(() => ResultStateEnum, { description: 'What came of it.' }) resultState: ResultState;
  @Field(() => DateScalar, { description: 'When this version was published.' }) publishedOn: string;
  @Field(() => String, { description: 'What it is, in plain words.' }) plainSummary: string;
  @Field(() => Int, { description: 'How many adopted it and have not given up.' }) adopters: number;
  @Field(() => VisibilityEnum, { description: 'Who may read it.' }) visibility: Visibility;
  @Field(() => Boolean, { description: 'Whether you may start a project in your trust from it.' }) mayAdopt: boolean;
  @Field(() => RecordCardType, { nullable: true, description: 'The whole record. Null in a list: ask for one record.' })
  card: RecordCardType | null;
}
export const LibraryRecordConnection = connectionOf(() => LibraryRecordType, 'LibraryRecord');

@ObjectType('LibraryFacet', { description: 'How many records have a value.' })
export class LibraryFacetType {
  @Field(() => String, { description: '`resultState`, `specialty` or `setting`.' }) facet: string;
  @Field(() => String, { description: 'The value.' }) value: string;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('PublicationVersion', { description: 'A version of a project’s record, from proposal to shelf.' })
export class PublicationVersionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'The version to send when reviewing it.' }) version: number;
  @Field(() => ID, { description: 'The publication’s id.' }) publicationId: string;
  @Field(() => Int, { description: 'The record’s version, to send when taking it off the shelf.' })
  recordVersion: number;
  @Field(() => String, { description: 'The reference, to cite.' }) reference: string;
  @Field(() => Int, { description: 'Which version, counted from 1.' }) versionNo: number;
  @Field(() => PublicationStateEnum, { description: 'Where it stands.' }) state: PublicationState;
  @Field(() => VisibilityEnum, { description: 'Who may read it once published.' }) visibility: Visibility;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => String, { description: 'What changed since the version before.' }) whatChanged: string;
  @Field(() => String, { description: 'Under which licence.' }) licence: string;
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' }) proposedAt: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the curator answered. Null until then.' })
  reviewedAt: string | null;
  @Field(() => String, { nullable: true, description: 'What the curator said. Null until then.' }) reviewNote:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the record was taken off the shelf. Null while it was not.',
  })
  tombstoneReason: string | null;
}

@ObjectType('Adoption', { description: 'This project’s adoption of a record.' })
export class AdoptionType {
  @Field(() => ID, { description: 'The record it adopted.' }) publicationId: string;
  @Field(() => Int, { description: 'The version to send when changing it.' }) version: number;
  @Field(() => AdoptionStateEnum, { description: 'Where it stands.' }) state: AdoptionState;
  @Field(() => String, { description: 'Why it should fit here.' }) fitNote: string;
  @Field(() => String, { nullable: true, description: 'What came of it here. Null until it is reported.' }) report:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What was adapted and why. Null until it is reported, or when nothing was.',
  })
  adapted: string | null;
  @Field(() => DateTimeScalar, { description: 'When it began.' }) startedAt: string;
}

@ObjectType('Adopter', {
  description: 'Somebody who adopted this project: where they stand, and their record once it is published.',
})
export class AdopterType {
  @Field(() => AdoptionStateEnum, { description: 'Where they stand.' }) state: string;
  @Field(() => ID, { nullable: true, description: 'Their record. Null until it is published.' }) childPublicationId:
    string | null;
  @Field(() => DateTimeScalar, { description: 'Since when.' }) since: string;
}
