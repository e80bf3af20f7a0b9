import { Link } from 'react-router';
import type { Route } from './+types/signing.page';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { placeOfGate } from './places.js';
import { signerRoles } from './project-words.js';

const ToSign = graphql(`
  query ToSign {
    mySigningQueue {
      projectId
      title
      gate
      role
      requestedAt
      stageTitle
      coreQuestion
    }
  }
`);

export const loader = async ({ context }: Route.LoaderArgs) => (await context.graphql(ToSign)).mySigningQueue;

export default function SigningPage({ loaderData: waiting }: Route.ComponentProps) {
  return (
    <Page title="To sign" seenBy="Only you can see this list.">
      {waiting.length ? (
        <>
          <p>The longest waiting first. You read the conditions before you decide; you can also send it back.</p>
          <ul className="app-inbox">
            {waiting.map(({ projectId, title, gate, role, requestedAt, stageTitle, coreQuestion }) => (
              <li className="app-card" key={`${projectId} ${gate}`}>
                <h2>
                  <Link to={placeOfGate(projectId, gate)}>
                    Gate {gate}, {stageTitle.toLowerCase()}: {title}
                  </Link>
                </h2>
                <p>{coreQuestion}</p>
                <p className="app-quiet">
                  You sign as {signerRoles[role].toLowerCase()}. Waiting since {sayDay(requestedAt)}.
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Empty
          example={
            <p>
              “Gate G3, stakeholders: Fewer delayed first antibiotics. You sign as executive sponsor. Waiting since 2
              November 2026.”
            </p>
          }
        >
          <p>
            Nothing waits for your signature. When a team asks you to sign a gate, it is listed here and in your inbox.
          </p>
        </Empty>
      )}
      <p>
        <Link to="/projects">All the projects you are part of</Link>
      </p>
    </Page>
  );
}
