import { graphql } from '../gql/index.js';
import type { CaseFileKind } from '../gql/graphql.js';

export const AskForCaseFile = graphql(`
  mutation AskForCaseFile($input: MakeCaseFileInput!) {
    makeCaseFile(input: $input) {
      caseFile {
        id
        path
      }
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** How a file stands, for what waits a moment for it. */
export const CaseFileReady = graphql(`
  query CaseFileReady($fileId: ID!) {
    caseFile(id: $fileId) {
      id
      state
      path
    }
  }
`);

export const CaseFileOfProject = graphql(`
  query CaseFileOfProject($id: ID!, $fileId: ID!) {
    project(id: $id) {
      id
      title
    }
    caseFile(id: $fileId) {
      id
      kind
      state
      step
      steps
      says
      name
      size
      path
    }
  }
`);

/** The kinds of file as addresses say them, with what they are called in the middle of a sentence. */
export const FILE_KINDS = {
  workbook: { kind: 'WORKBOOK', called: 'the workbook' },
  word: { kind: 'WORD', called: 'the Word document' },
  pdf: { kind: 'PDF', called: 'the PDF of the whole case' },
  summary: { kind: 'SUMMARY', called: 'the one-page summary' },
} satisfies Record<string, { kind: CaseFileKind; called: string }>;
