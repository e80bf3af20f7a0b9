import { Link } from 'react-router';
import type { Route } from './+types/cycles.page';
import { Page } from '../../design/page.js';
import { ButtonLink, Empty, Tag } from '../../design/pieces.js';
import { sayDay } from '../../design/words.js';
import { graphql } from '../../gql/index.js';
import { chainsOf } from './cycle-chains.js';
import { Fidelity } from './pdsa-fidelity.js';
import { type Cycle, deliveryOf } from './delivery-query.js';
import { cycleActWords, seenByTeam, whoDelivers } from './delivery-words.js';

const FidelityOfCycles = graphql(`
  query FidelityOfCycles($id: ID!) {
    project(id: $id) {
      id
      fidelity {
        feature
        isMet
        why
        source
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const [{ project }, { project: judged }] = await Promise.all([
    deliveryOf(context.graphql, params.projectId),
    context.graphql(FidelityOfCycles, { id: params.projectId }),
  ]);
  const { id, title, viewerMay, cycles, changeIdeas } = project;
  return { project: { id, title, viewerMay }, changeIdeas, chains: chainsOf(cycles), fidelity: judged?.fidelity ?? [] };
}

export default function CyclesPage({ loaderData: { project, changeIdeas, chains, fidelity } }: Route.ComponentProps) {
  const mayEdit = project.viewerMay.includes('project:edit');
  const ideaOf = (cycle: Cycle | undefined) =>
    changeIdeas.find(({ id }) => id === cycle?.changeIdeaId)?.text ?? 'A change that was given up';
  const numberOf = (id: string | null | undefined) => chains.flat().find((cycle) => cycle.id === id)?.number;
  return (
    <Page
      title="Tests of change"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
    >
      {mayEdit ? null : <p>{whoDelivers}</p>}
      {chains.length ? null : (
        <Empty
          example={
            <p>
              Does telling the doctor aloud bring the decision forward? Prediction: 5 more results of 20 within the
              hour. Done on 4 of 5 days: 3 more. Adapt: read the list earlier.
            </p>
          }
        >
          <p>
            Your tests will be here: plan, do, study, act. Write what you expect before you start. That is how a test
            teaches you something, whichever way it goes.
          </p>
        </Empty>
      )}
      {mayEdit ? <ButtonLink to="new">Plan a test</ButtonLink> : null}
      {chains.map((chain) => (
        <section key={chain[0]?.id} className="app-part">
          <h2 className="nhsuk-heading-m">{ideaOf(chain[0])}</h2>
          <ol className="nhsuk-list app-chain">
            {chain.map((cycle) => (
              <li key={cycle.id}>
                <h3 className="nhsuk-heading-s">
                  <Link to={cycle.id}>
                    Cycle {cycle.number}: {cycle.question}
                  </Link>
                </h3>
                <p>
                  <CycleState cycle={cycle} />
                  {cycle.afterCycleId && numberOf(cycle.afterCycleId)
                    ? ` Grew out of cycle ${numberOf(cycle.afterCycleId)}.`
                    : ''}
                  {ideaOf(cycle) === ideaOf(chain[0]) ? '' : ` Tests: ${ideaOf(cycle)}.`}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {chains.length ? <Fidelity criteria={fidelity} /> : null}
    </Page>
  );
}

const CycleState = ({ cycle }: { cycle: Cycle }) => {
  if (cycle.act)
    return (
      <>
        <Tag colour="green">Done</Tag> {cycle.doneOn ? `${sayDay(cycle.doneOn)}. ` : ''}
        {cycleActWords[cycle.act]}.
      </>
    );
  return cycle.predictedAt ? (
    <>
      <Tag colour="blue">Predicted</Tag> {sayDay(cycle.predictedAt)}.
    </>
  ) : (
    <Tag colour="white">Planned</Tag>
  );
};
