import { data } from 'react-router';
import type { Route } from './+types/aim-sentence';
import { graphql } from '../../gql/index.js';
import { readForm } from '../../design/form.js';
import { aimFields } from './aim-fields.js';

const AimSentence = graphql(`
  query AimSentence($id: ID!, $parts: AimPartsInput!) {
    project(id: $id) {
      aimSentence(parts: $parts)
    }
  }
`);

/** How an aim would read, for the page on which it is written. Null while a part is missing. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const typed = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) typed.append(name, value);
  const { version: _version, outcomeMeasureId: _measure, ...parts } = aimFields;
  const read = readForm(parts, typed);
  if (!read.ok) return data({ sentence: null });
  const { project } = await context.graphql(AimSentence, { id: params.projectId, parts: read.input });
  return data({ sentence: project?.aimSentence ?? null });
}
