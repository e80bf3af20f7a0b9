import type { Route } from './+types/raci-row.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { assignRow, takeOffChart } from './raci-acts.js';
import { peopleOf, piecesOf, RaciPage } from './raci-data.js';
import { heldTogether, holderFields, rowFields } from './raci-fields.js';
import { letterWords, seenByFew } from './stakeholder-words.js';

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
    row: { kind, key, version: row?.version ?? '' },
    people: peopleOf(project, kind, key),
  };
}

export const action = acts({ assign: assignRow, takeOff: takeOffChart });

export default function RaciRowPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, name, isOnChart, row, people } = loaderData;
  return (
    <Page
      title={`Who is responsible: ${name}`}
      caption={title}
      back={{ to: `/projects/${id}/raci`, label: 'Back to the responsibility chart' }}
      seenBy={seenByFew}
      refused={actionData}
    >
      <ul className="nhsuk-list nhsuk-list--bullet">
        {Object.values(letterWords).map(({ label, hint }) => (
          <li key={label}>
            <strong>{label}</strong>: {hint}
          </li>
        ))}
      </ul>
      <p>Choose for each what they are to it. Leave the others empty.</p>
      <ActForm
        name="assign"
        fields={{ ...rowFields, ...holderFields(people) }}
        values={{ ...row, ...Object.fromEntries(people.map(({ value, held }) => [value, heldTogether(held)])) }}
        button="Save who is responsible"
        refused={actionData}
      />
      {isOnChart ? (
        <ActForm
          name="takeOff"
          fields={rowFields}
          values={row}
          button="Take this off the chart"
          look="secondary"
          refused={actionData}
        />
      ) : null}
    </Page>
  );
}
