import { data } from 'react-router';
import type { Route } from './+types/case-file';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import type { CaseFileKind } from '../gql/graphql.js';

const CaseToTakeAway = graphql(`
  query CaseToTakeAway($id: ID!, $kind: CaseFileKind!) {
    caseFile(projectId: $id, kind: $kind) {
      name
      mediaType
      base64
      cannot
    }
  }
`);

const KINDS = {
  workbook: 'WORKBOOK',
  word: 'WORD',
  pdf: 'PDF',
  summary: 'SUMMARY',
} satisfies Record<string, CaseFileKind>;

/** The business case as a file: it is made when it is asked for, from the figures as they stand. */
export async function loader({ context, params }: Route.LoaderArgs): Promise<Response> {
  const kind = Object.hasOwn(KINDS, params.kind) ? KINDS[params.kind as keyof typeof KINDS] : null;
  if (!kind) throw found(null);
  const file = found((await context.graphql(CaseToTakeAway, { id: params.projectId, kind })).caseFile);
  if (file.cannot !== null && file.cannot !== undefined) throw data({ kind: 'fault', message: file.cannot }, 409);
  return new Response(Buffer.from(file.base64, 'base64'), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
