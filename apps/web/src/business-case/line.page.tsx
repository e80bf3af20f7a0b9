import { Link } from 'react-router';
import type { Route } from './+types/line.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { hidden } from '../design/form.js';
import { DataTable } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import { LinkLine, PriceLine, RetireLine } from './case-acts.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { resourceWords, whoMay } from './case-words.js';
import { sayYear } from '../projects/financial-years.js';
import { linkLineFields, priceFields } from './line-fields.js';

const retireFields = { version: hidden() };

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, plan } = await caseOf(context.graphql, params.projectId);
  return {
    project,
    line: found(plan.options.flatMap(({ lines }) => lines).find(({ id }) => id === params.lineId)),
  };
}

export const action = acts({
  price: act({
    fields: priceFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(PriceLine, { input: { ...input, id: page.param('lineId'), version: Number(version) } }))
        .priceLine,
    then: backTo('costs'),
    said: 'Priced anew. The earlier figure stays beside it.',
  }),
  link: act({
    fields: linkLineFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(LinkLine, { input: { ...input, id: page.param('lineId'), version: Number(version) } }))
        .linkLine,
    then: backTo('costs'),
    said: 'Linked to the change it pays for.',
  }),
  retire: act({
    fields: retireFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(RetireLine, { input: { ...input, id: page.param('lineId'), version: Number(version) } }))
        .retireLine,
    then: backTo('costs'),
    said: 'Cost taken out of the case.',
  }),
});

export default function LinePage({ loaderData: { project, line }, actionData }: Route.ComponentProps) {
  const mayEdit = project.viewerMay.includes('plan:edit');
  return (
    <CaseFormPage title={line.label} project={project} who={whoMay.price} mayHere refused={actionData}>
      <p>
        {resourceWords[line.kind]}, from {sayYear(line.startsIn)}. Source: {line.source || 'none yet'}. Paid by:{' '}
        {line.funding || 'nobody yet'}.
      </p>
      <ul className="app-ways">
        <li>
          <Link to="details">How it is paid, and how sure it is</Link>
        </li>
        {line.kind === 'PAY' ? (
          <li>
            <Link to="post">Price it as a post</Link>
          </li>
        ) : (
          <li>
            <Link to="unit-cost">Work it out from a unit cost</Link>
          </li>
        )}
      </ul>
      <DataTable
        caption="The figure now, and what stood before"
        rows={[
          { ...line, who: 'Now', why: '' },
          ...[...line.earlier].reverse().map((price) => ({ ...price, who: 'Before' })),
        ]}
        keyOf={(price) => `${price.who} ${price.nonRecurrent} ${price.recurrent} ${price.why}`}
        columns={[
          { head: 'When', cell: ({ who }) => who },
          { head: 'Once', isNumber: true, cell: ({ nonRecurrent }) => sayPounds(nonRecurrent) },
          { head: 'Each year', isNumber: true, cell: ({ recurrent }) => sayPounds(recurrent) },
          {
            head: 'Changed by and why',
            cell: (price) => ('byName' in price ? `${price.byName}: ${price.why}` : 'This counts'),
          },
        ]}
      />
      {project.viewerMay.includes('plan:price') ? (
        <>
          <h2 className="nhsuk-heading-m">Price it</h2>
          <ActForm name="price" fields={priceFields} values={line} refused={actionData} button="Save the price" />
        </>
      ) : null}
      {mayEdit ? (
        <>
          <h2 className="nhsuk-heading-m">Link it to a change</h2>
          {project.changeIdeas.length ? (
            <ActForm
              name="link"
              fields={linkLineFields}
              values={line}
              refused={actionData}
              choices={{ changeIdeaId: project.changeIdeas.map(({ id, text }) => ({ value: id, label: text })) }}
              look="secondary"
              button="Save the link"
            />
          ) : (
            <p>There is no change idea yet.</p>
          )}
          <h2 className="nhsuk-heading-m">Take it out</h2>
          <p>It no longer counts. It stays in the project’s story.</p>
          <ActForm
            name="retire"
            fields={retireFields}
            values={line}
            refused={actionData}
            look="warning"
            button="Take it out of the case"
          />
        </>
      ) : null}
    </CaseFormPage>
  );
}
