import type { CaseFileKind } from '#libs/documents';
import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const CaseFileKindEnum = enumOf<CaseFileKind>('CaseFileKind', 'What a case is made into.', {
  workbook: 'An Excel workbook that goes on computing.',
  word: 'The whole case as a Word file.',
  pdf: 'The whole case as a tagged PDF.',
  summary: 'The case on one page, as a tagged PDF.',
});

@ObjectType('CaseFile', { description: 'A case as a file to take away.' })
export class CaseFileType {
  @Field(() => String, { description: 'What to call it.' }) name: string;
  @Field(() => String, { description: 'Its media type.' }) mediaType: string;
  @Field(() => String, { description: 'Its bytes in base 64; empty when it cannot be made.' }) base64: string;
  @Field(() => String, { nullable: true, description: 'Why it cannot be made, and what to do. Null when it was.' })
  cannot: string | null;
}
