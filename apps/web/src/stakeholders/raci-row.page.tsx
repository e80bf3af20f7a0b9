import type { Route } from './+types/raci-row.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import type { RaciLetter } from '../gql/graphql.js';
import { assignRow, takeOffChart } from './raci-acts.js';
import { piecesOf, RaciPage, type RaciRowHere } from './raci-data.js';
import { offTheChart, raciFields } from './raci-fields.js';
import { seenByFew } from './stakeholder-words.js';
import { personChoices } from './team-choices.js';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const project = found((await context.graphql(RaciPage, { id: params.projectId })).project);
  const asked = new URL(request.url).searchParams;
  found(project.raci);
  const { row, kind, key, name } = found(
    piecesOf(project).find((piece) => piece.kind === asked.get('kind') && piece.key === asked.get('key')),
  );
  return {
    id: project.id,
    title: project.title,
    name,
    isOnChart: Boolean(row?.holders.length),
    values: { kind, key, version: row?.version ?? '', ...heldIn(row) },
    people: [
      ...personChoices(project.team, null).map(({ value, label }) => ({ value: `person:${value}`, label })),
      ...(project.stakeholders ?? []).map((one) => ({
        value: `stakeholder:${one.id}`,
        label: `${one.name}, on the register`,
      })),
    ],
  };
}

function heldIn(row: RaciRowHere | null) {
  const holding = (letter: RaciLetter) =>
    (row?.holders ?? [])
      .filter((holder) => holder.letter === letter)
      .map(({ personId, stakeholderId }) => (stakeholderId ? `stakeholder:${stakeholderId}` : `person:${personId}`));
  return {
    responsible: holding('RESPONSIBLE'),
    accountable: holding('ACCOUNTABLE')[0] ?? '',
    consulted: holding('CONSULTED'),
    informed: holding('INFORMED'),
  };
}

export const action = acts({ assign: assignRow, takeOff: takeOffChart });

export default function RaciRowPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, name, isOnChart, values, people } = loaderData;
  return (
    <Page
      title={`Who is responsible: ${name}`}
      caption={title}
      back={{ to: `/projects/${id}/raci`, label: 'Back to the responsibility chart' }}
      seenBy={seenByFew}
      refused={actionData}
    >
      <ActForm
        name="assign"
        fields={raciFields}
        values={values}
        choices={{ responsible: people, accountable: people, consulted: people, informed: people }}
        button="Save who is responsible"
        refused={actionData}
      />
      {isOnChart ? (
        <ActForm
          name="takeOff"
          fields={offTheChart}
          values={values}
          button="Take this off the chart"
          look="secondary"
          refused={actionData}
        />
      ) : null}
    </Page>
  );
}
