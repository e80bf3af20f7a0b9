import { Link } from 'react-router';
import type { Route } from './+types/causes.page';
import { ActForm } from '../../design/act-form.js';
import { acts, found } from '../../design/acts.js';
import { ChartFigure } from '../../design/chart-figure.js';
import { Page } from '../../design/page.js';
import { Empty } from '../../design/pieces.js';
import { addCause, retireCause, weighCause } from './cause-acts.js';
import { CauseCard, type CauseCardProps } from './cause-card.js';
import { newCause } from './cause-fields.js';
import { causesByRib, CausesPage, chartsOfCauses } from './causes-data.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, guidance } = await context.graphql(CausesPage, { id: params.projectId });
  const { causes, drivers, ...about } = found(project);
  const ribs = guidance.fishboneRibs;
  const { bones, ranked } = chartsOfCauses(about.title, causes, ribs);
  return {
    ...about,
    mayEdit: about.viewerMay.includes('project:edit'),
    ribs,
    tools: guidance.diagnosticTools.map(({ name }) => name),
    byRib: causesByRib(causes, ribs),
    drivers,
    bones: bones && context.hold(bones),
    ranked: ranked && context.hold(ranked),
  };
}

export const action = acts({ add: addCause, weigh: weighCause, retire: retireCause });

export default function CausesPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, mayEdit, ribs, tools, byRib, drivers, bones, ranked } = loaderData;
  const answers: CauseCardProps['answers'] = (causeId) => drivers.filter((driver) => driver.causeId === causeId);
  return (
    <Page
      title="Causes of the problem"
      caption={title}
      back={{ to: `/projects/${id}/stages/problem`, label: 'Back to the problem' }}
      seenBy="Only the project’s team can see this."
      refused={actionData}
      wide
    >
      {bones ? <ChartFigure chart={bones} /> : <NoCauses />}
      {ranked ? (
        <>
          <h2 className="nhsuk-heading-m">Which causes make up most of it</h2>
          <ChartFigure chart={ranked} />
        </>
      ) : null}
      <div className="app-measure">
        {byRib.map(({ name, causes }) => (
          <section key={name}>
            <h2 className="nhsuk-heading-m">{name}</h2>
            <ul className="nhsuk-list app-things">
              {causes.map((one) => (
                <CauseCard
                  key={one.id}
                  cause={one}
                  projectId={id}
                  mayEdit={mayEdit}
                  answers={answers}
                  refused={actionData}
                />
              ))}
            </ul>
          </section>
        ))}
        {byRib.length ? (
          <p>
            Next: <Link to={`/projects/${id}/drivers`}>say what must be different</Link>.
          </p>
        ) : null}
        {mayEdit ? (
          <>
            <h2 className="nhsuk-heading-m">Add a cause</h2>
            <ActForm
              name="add"
              fields={newCause}
              button="Add cause"
              refused={actionData}
              choices={{
                rib: ribs.map(({ key, name, asks }) => ({ value: key, label: `${name}: ${asks}` })),
                tool: tools.map((name) => ({ value: name, label: name })),
              }}
            />
          </>
        ) : (
          <p className="app-quiet">The project’s lead and team members can add causes.</p>
        )}
      </div>
    </Page>
  );
}

const NoCauses = () => (
  <div className="app-measure">
    <Empty
      example={
        <>
          <p>First antibiotic in sepsis later than 60 minutes:</p>
          <ul>
            <li>Equipment: the cupboard has 1 key and nobody knows who holds it (counted, 34 times in 2 weeks)</li>
            <li>Process: the prescription waits for the senior review (observed)</li>
            <li>People: new nurses are not signed off to give it (guess)</li>
          </ul>
        </>
      }
    >
      <p>
        Your causes will be drawn here as a fishbone: each on its rib, with how well you know it. Begin with what you
        guess. It shows what to go and watch, and what to count.
      </p>
    </Empty>
  </div>
);
