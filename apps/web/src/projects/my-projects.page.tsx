import { Link, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/my-projects.page';
import type { RootData } from '../app/root-data.js';
import { Page } from '../design/page.js';
import { ButtonLink, Empty, More, Tag } from '../design/pieces.js';
import { list, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import type { MyProjectsQuery } from '../gql/graphql.js';
import { placeOfCondition, placeOfGate } from './places.js';
import { sayPostEnd } from './project-notices.js';
import { projectStates, signerRoles } from './project-words.js';

const MyProjects = graphql(`
  query MyProjects($after: String) {
    mySigningQueue {
      projectId
      gate
    }
    myProjects(first: 12, after: $after) {
      edges {
        node {
          id
          title
          state
          progress
          postDaysLeft
          viewerMay
          nextUsefulThings {
            fix
            stage
            condition
          }
          stages {
            gate {
              key
              state
              requestedAt
              signers {
                role
                names
                signedAt
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Project = MyProjectsQuery['myProjects']['edges'][number]['node'];

export async function loader({ context, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { myProjects, mySigningQueue } = await context.graphql(MyProjects, { after });
  return {
    more: myProjects.pageInfo.hasNextPage ? myProjects.pageInfo.endCursor : null,
    isFirst: after === null,
    cards: myProjects.edges.map(({ node }) => ({
      ...cardOf(node),
      toSign: mySigningQueue.filter(({ projectId }) => projectId === node.id).map(({ gate }) => gate),
    })),
  };
}

function cardOf({ id, title, state, progress, postDaysLeft, viewerMay, nextUsefulThings, stages }: Project) {
  const isUnderWay = state === 'DRAFT' || state === 'ACTIVE' || state === 'PAUSED';
  const [next] = nextUsefulThings;
  return {
    id,
    title,
    state,
    progress,
    postEnd: sayPostEnd(postDaysLeft, isUnderWay),
    next: next && isUnderWay ? { fix: next.fix, to: placeOfCondition(id, next.stage, next.condition) } : null,
    mayHandOver: viewerMay.includes('handover:propose'),
    mayEnterReadings: viewerMay.includes('readings:enter') && isUnderWay,
    waiting: stages
      .filter(({ gate }) => gate.state === 'REQUESTED')
      .map(({ gate }) => ({
        gate: gate.key,
        since: gate.requestedAt,
        for: gate.signers
          .filter(({ signedAt }) => !signedAt)
          .map(({ role, names }) => (names.length ? list(names) : `a ${signerRoles[role].toLowerCase()}`)),
      })),
  };
}

/** Who is shown the way to a new project. The API decides who may start one; this only spares people a dead end. */
const starters = ['clinician', 'mentor', 'sponsor', 'manager', 'trust-reader'];

export default function MyProjectsPage({ loaderData: { cards, more, isFirst } }: Route.ComponentProps) {
  const roles = useRouteLoaderData<RootData>('root')?.viewer?.roles ?? [];
  const mayStart = roles.some((role) => starters.includes(role));
  return (
    <Page title="My projects" wide>
      {cards.length ? (
        <>
          <ul className="app-cards">
            {cards.map((card) => (
              <ProjectCard key={card.id} {...card} />
            ))}
          </ul>
          {more ? <More to={`?after=${more}`} label="Show older projects" /> : null}
        </>
      ) : (
        <div className="app-measure">
          <Empty
            example={
              <p>
                “Fewer delayed first antibiotics in the emergency department. Under way, 34% of the way. Next: add the
                missing kind of measure.”
              </p>
            }
          >
            <p>
              {isFirst
                ? 'Your projects will be here, each with its next useful thing. Starting one takes 3 questions, and you can change every answer later.'
                : 'There are no older projects.'}
            </p>
            <p>
              Not sure what to work on? <Link to="/library">Read what others tried, and whether it worked</Link>
            </p>
          </Empty>
        </div>
      )}
      {mayStart ? <ButtonLink to="/projects/start">Start a project</ButtonLink> : null}
    </Page>
  );
}

type Card = Awaited<ReturnType<typeof loader>>['cards'][number];

function ProjectCard(card: Card) {
  const { id, title, state, progress, postEnd, next, mayEnterReadings, mayHandOver, waiting, toSign } = card;
  const { words, colour } = projectStates[state];
  return (
    <li className="app-card">
      <h2>
        <Link to={`/projects/${id}`}>{title}</Link>
      </h2>
      <p>
        <Tag colour={colour}>{words}</Tag> {progress}% of the way
      </p>
      {toSign.map((gate) => (
        <p key={gate}>
          <Link to={placeOfGate(id, gate)}>
            Gate {gate} waits for your signature<span className="nhsuk-u-visually-hidden">: {title}</span>
          </Link>
        </p>
      ))}
      {next ? (
        <p>
          Next: <Link to={next.to}>{next.fix}</Link>
        </p>
      ) : null}
      {waiting.map(({ gate, since, for: whom }) => (
        <p className="app-quiet" key={gate}>
          Gate {gate} waits for {list(whom)}
          {since ? ` since ${sayDay(since)}` : ''}.
        </p>
      ))}
      {postEnd ? (
        <p>
          {postEnd}{' '}
          {mayHandOver ? (
            <Link to={`/projects/${id}/handover`}>
              Hand over<span className="nhsuk-u-visually-hidden"> {title}</span>
            </Link>
          ) : null}
        </p>
      ) : null}
      {mayEnterReadings ? (
        <p>
          <Link to={`/projects/${id}/measures`}>
            Add a reading<span className="nhsuk-u-visually-hidden"> to {title}</span>
          </Link>
        </p>
      ) : null}
    </li>
  );
}
