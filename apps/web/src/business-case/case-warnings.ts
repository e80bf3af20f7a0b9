import type { AppLoadContext } from 'react-router';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import { partOf } from './case-places.js';

const WarningsOfCase = graphql(`
  query WarningsOfCase($id: ID!) {
    project(id: $id) {
      id
      businessCase {
        options {
          id
          lines {
            id
          }
        }
        benefits {
          id
        }
        appraisal {
          warnings {
            message
            subjectId
            subject
          }
        }
      }
    }
  }
`);

/** What is odd about one thing of the case, with the way to it. */
export interface WarningGroup {
  readonly about: string;
  /** Null where it is mended on the page of the case itself. */
  readonly to: string | null;
  readonly messages: readonly string[];
}

const OF_THE_CASE = 'The case as a whole';

/** What is odd about a case, thing by thing, in the order in which the case has them. */
export async function warningsOf(ask: AppLoadContext['graphql'], projectId: string): Promise<WarningGroup[]> {
  const { id, businessCase } = found((await ask(WarningsOfCase, { id: projectId })).project);
  const { warnings } = businessCase.appraisal;
  return [...new Set(warnings.map(({ subjectId }) => subjectId))].map((subjectId) => {
    const mine = warnings.filter((warning) => warning.subjectId === subjectId);
    return {
      about: mine[0]?.subject ?? OF_THE_CASE,
      to: partOf(id, businessCase, subjectId),
      messages: mine.map(({ message }) => message),
    };
  });
}
