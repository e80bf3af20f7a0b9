import { type CaseFile, CaseNotWorkedOut, type CaseFileKind, type CaseFileState } from '#libs/documents';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { enumOf } from '../graphql/enum-of.js';
import { payload } from '../graphql/payload.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { face } from '../graphql/user-error.js';

export const CaseFileKindEnum = enumOf<CaseFileKind>('CaseFileKind', 'What a case is made into.', {
  workbook: 'An Excel workbook that goes on computing.',
  word: 'The whole case as a Word file.',
  pdf: 'The whole case as a tagged PDF.',
  summary: 'The case on one page, as a tagged PDF.',
});
export const CaseFileStateEnum = enumOf<CaseFileState>('CaseFileState', 'How far a file of a case is.', {
  waiting: 'It was asked for.',
  making: 'It is being made.',
  ready: 'It can be taken away, for a week or until one of a changed case takes its place.',
  failed: 'It could not be made; `says` tells why. Asking again makes it anew.',
});

@ObjectType('CaseFile', { description: 'A case as a file to take away, ready or under way.' })
export class CaseFileType {
  @Field(() => ID, { description: 'The file. A file of a changed case has another.' }) id: string;
  @Field(() => ID, { description: 'The project whose case it is.' }) projectId: string;
  @Field(() => CaseFileKindEnum, { description: 'What the case is made into.' }) kind: CaseFileKind;
  @Field(() => CaseFileStateEnum, { description: 'How far it is.' }) state: CaseFileState;
  @Field(() => Int, { description: 'The step that is begun; 0 before the first.' }) step: number;
  @Field(() => Int, { description: 'How many steps there are.' }) steps: number;
  @Field(() => String, {
    description:
      'What is done in this step, or why it failed and what to do. Empty before the first step and once it is ready.',
  })
  says: string;
  @Field(() => String, { description: 'What to call it.' }) name: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was made. Null until it is ready.' })
  madeAt: string | null;
  @Field(() => Int, { nullable: true, description: 'How many bytes it has. Null until it is ready.' })
  size: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The path it is fetched from, by whoever may read the case at that moment. Null until it is ready.',
  })
  path: string | null;
}

/** Where the bytes of files of cases are fetched: a REST route, as with all bytes. */
export const CASE_FILES = 'files/cases';

export const shownFile = (file: CaseFile): CaseFileType => ({
  ...file,
  path: file.state === 'ready' ? `/${CASE_FILES}/${file.id}` : null,
});

@InputType({ description: 'Asks for a case as a file.' })
export class MakeCaseFileInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => CaseFileKindEnum, { description: 'What to make of it.' }) kind: CaseFileKind;
}

face(CaseNotWorkedOut, 'The case has no figures that a workbook could be made of.');

export const MakeCaseFilePayload = payload<{ caseFile: CaseFileType }>(
  'MakeCaseFile',
  { caseFile: () => CaseFileType },
  [CaseNotWorkedOut],
);
