import type { AppLoadContext } from 'react-router';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import type { FilterOfCaseQuery } from '../gql/graphql.js';

const FilterOfCase = graphql(`
  query FilterOfCase($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        options {
          id
          version
          kind
          description
          rating
          choices {
            category
            choiceId
          }
        }
        filter {
          version
          constraints
          successFactors {
            key
            name
            asks
          }
          categories {
            category
            state
            buildsOn
            choices {
              id
              version
              category
              name
              description
              rating
              reason
              isStale
            }
          }
        }
      }
    }
  }
`);

/** The options filter of a case with the options that take from it. */
export async function filterOf(ask: AppLoadContext['graphql'], projectId: string) {
  const { businessCase, ...project } = found((await ask(FilterOfCase, { id: projectId })).project);
  return { project, ...businessCase };
}

type Case = NonNullable<FilterOfCaseQuery['project']>['businessCase'];
export type Filter = Case['filter'];
export type Category = Filter['categories'][number];
export type Choice = Category['choices'][number];
export type FilteredOption = Case['options'][number];

export const choicesIn = ({ categories }: Filter): Choice[] => categories.flatMap(({ choices }) => choices);
