import type { Route } from './+types/similar-work';
import { graphql } from '../gql/index.js';

export const SimilarWork = graphql(`
  query SimilarWork($title: String!) {
    similarProjects(title: $title) {
      id
      title
      state
    }
    similarRecords(title: $title) {
      id
      title
      hostName
      resultState
    }
  }
`);

/** What was done already under titles like this one: asked for by the start page while the title is typed. */
export const loader = async ({ context, request }: Route.LoaderArgs) =>
  context.graphql(SimilarWork, { title: new URL(request.url).searchParams.get('title') ?? '' });
