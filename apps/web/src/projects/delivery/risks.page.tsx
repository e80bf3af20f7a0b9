import { Link } from 'react-router';
import type { Route } from './+types/risks.page';
import { Page } from '../../design/page.js';
import { ButtonLink, DataTable, Empty, Tag } from '../../design/pieces.js';
import { sayDay } from '../../design/words.js';
import { deliveryOf } from './delivery-query.js';
import { riskWords, seenByTeam, whoDelivers } from './delivery-words.js';
import { sayImpact, sayLikelihood } from './risk-fields.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, today } = await deliveryOf(context.graphql, params.projectId);
  const { id, title, viewerMay, risks } = project;
  // What could still happen stands first, the heaviest on top.
  const sorted = [...risks].sort(
    (one, other) =>
      Number(one.state === 'CLOSED') - Number(other.state === 'CLOSED') ||
      other.likelihood * other.impact - one.likelihood * one.impact,
  );
  return { project: { id, title, viewerMay }, risks: sorted, today };
}

export default function RisksPage({ loaderData: { project, risks, today } }: Route.ComponentProps) {
  const mayEdit = project.viewerMay.includes('project:edit');
  return (
    <Page
      title="Risks"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
      wide
    >
      <div className="app-measure">
        {mayEdit ? null : <p>{whoDelivers}</p>}
        {risks.length ? null : (
          <Empty
            example={
              <p>
                It stops when the lead leaves. Possible, large. What we do: the service owner chooses the pair each
                morning.
              </p>
            }
          >
            <p>What could go wrong will be here, with what you do about it, who watches it and when you look again.</p>
          </Empty>
        )}
        {mayEdit ? <ButtonLink to="new">Add a risk</ButtonLink> : null}
      </div>
      {risks.length ? (
        <DataTable
          caption="Risks"
          showsCaption={false}
          rows={risks}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Risk',
              cell: ({ id, text, mitigation }) => (
                <div>
                  {mayEdit ? <Link to={id}>{text}</Link> : text}
                  <span className="app-beneath">{mitigation || 'Nothing is done about it yet'}</span>
                </div>
              ),
            },
            {
              head: 'State',
              cell: ({ state }) => <Tag colour={state === 'OPEN' ? 'blue' : 'grey'}>{riskWords[state]}</Tag>,
            },
            { head: 'Likelihood', cell: ({ likelihood }) => sayLikelihood(likelihood) },
            { head: 'Impact', cell: ({ impact }) => sayImpact(impact) },
            { head: 'Who watches it', cell: ({ ownerName }) => ownerName ?? 'Nobody yet' },
            {
              head: 'Look again',
              cell: ({ reviewOn, state }) =>
                reviewOn ? `${sayDay(reviewOn)}${state === 'OPEN' && reviewOn <= today ? ' (due)' : ''}` : 'No day set',
            },
          ]}
        />
      ) : null}
    </Page>
  );
}
