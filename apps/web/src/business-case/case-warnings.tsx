import { type AppLoadContext, Link } from 'react-router';
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

/** What whoever decides would ask about. It refuses nothing. */
export const CaseWarnings = ({ groups }: { groups: readonly WarningGroup[] }) => (
  <section aria-labelledby="warnings" className="app-part">
    <h2 className="nhsuk-heading-m" id="warnings">
      What to look at before somebody asks
    </h2>
    {groups.length ? (
      <>
        <p>A finance director would ask about these. They stop nothing.</p>
        {groups.map(({ about, to, messages }) => (
          <div key={to ?? about}>
            <h3 className="nhsuk-heading-s">{to ? <Link to={to}>{about}</Link> : about}</h3>
            <ul>
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        ))}
      </>
    ) : (
      <p>Nothing odd was found.</p>
    )}
  </section>
);
