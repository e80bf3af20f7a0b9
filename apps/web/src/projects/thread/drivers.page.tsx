import { Link } from 'react-router';
import type { Route } from './+types/drivers.page';
import { ActForm } from '../../design/act-form.js';
import { acts, found } from '../../design/acts.js';
import { ChartFigure } from '../../design/chart-figure.js';
import { Page } from '../../design/page.js';
import {
  addChange,
  addDriver,
  linkChange,
  linkDriver,
  placeDriver,
  retireChange,
  retireDriver,
} from './driver-acts.js';
import { changeLink, driverLink, newChange, newDriver } from './driver-fields.js';
import { chartOfDrivers, DriversPage, mendingPlace } from './drivers-data.js';
import { LinkedThing } from './linked-thing.js';
import { LooseEnds } from './loose-ends.js';
import { NoDrivers } from './no-drivers.js';
import { shorten } from './shorten.js';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const project = found((await context.graphql(DriversPage, { id: params.projectId })).project);
  const chart = chartOfDrivers(project);
  const asked = new URL(request.url).searchParams;
  return {
    ...project,
    mayEdit: project.viewerMay.includes('project:edit'),
    chart: chart && context.hold(chart),
    looseEnds: project.brokenThreads.flatMap(({ kind, subjectId, ...end }) => {
      const to = mendingPlace(project.id, kind, subjectId);
      return to ? [{ ...end, key: `${kind} ${subjectId}`, to }] : [];
    }),
    /** What the link that led here wants to be linked. */
    from: { causeId: asked.get('cause') ?? '', driverId: asked.get('driver') ?? '' },
  };
}

export const action = acts({ addDriver, addChange, linkDriver, placeDriver, linkChange, retireDriver, retireChange });

export default function DriversPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, mayEdit, causes, drivers, changeIdeas, aim, chart, looseEnds, from } = loaderData;
  const asChoices = (things: readonly { id: string; text: string }[]) =>
    things.map((thing) => ({ value: thing.id, label: shorten(thing.text) }));
  const textOf = (things: readonly { id: string; text: string }[], thingId: string | null | undefined) =>
    things.find((thing) => thing.id === thingId)?.text;
  const primary = drivers.filter(({ parentId }) => !parentId);
  return (
    <Page
      title="Driver diagram"
      caption={title}
      back={{ to: `/projects/${id}/stages/rationale`, label: 'Back to the rationale' }}
      seenBy="Only the project’s team can see this."
      refused={actionData}
      wide
    >
      {chart ? <ChartFigure chart={chart} /> : <NoDrivers hasAim={Boolean(aim)} projectId={id} />}
      <div className="app-measure">
        {!aim && chart ? (
          <p>
            The diagram begins with the aim. <Link to={`/projects/${id}/aim`}>Set the aim</Link>.
          </p>
        ) : null}
        <LooseEnds ends={looseEnds} mayEdit={mayEdit} />
        {drivers.length ? (
          <>
            <h2 className="nhsuk-heading-m">Drivers</h2>
            <ul className="nhsuk-list app-things">
              {drivers.map((driver) => {
                const cause = textOf(causes, driver.causeId);
                const parent = textOf(drivers, driver.parentId);
                return (
                  <LinkedThing
                    key={driver.id}
                    kind="driver"
                    called={
                      driver.parentId ? `Secondary driver${parent ? `, part of “${parent}”` : ''}` : 'Primary driver'
                    }
                    thing={driver}
                    hangsOn={cause ? `Answers the cause: ${cause}` : driver.parentId ? 'No cause of its own.' : null}
                    to={driver.causeId ?? null}
                    fields={driverLink}
                    choices={asChoices(causes)}
                    within={
                      drivers.some(({ parentId }) => parentId === driver.id)
                        ? undefined
                        : { choices: asChoices(primary.filter((one) => one !== driver)), to: driver.parentId ?? null }
                    }
                    mayEdit={mayEdit}
                    refused={actionData}
                  />
                );
              })}
            </ul>
          </>
        ) : null}
        {changeIdeas.length ? (
          <>
            <h2 className="nhsuk-heading-m">Change ideas</h2>
            <ul className="nhsuk-list app-things">
              {changeIdeas.map((idea) => {
                const driver = textOf(drivers, idea.driverId);
                return (
                  <LinkedThing
                    key={idea.id}
                    kind="change"
                    called="Change idea"
                    thing={idea}
                    hangsOn={driver ? `Moves the driver: ${driver}` : null}
                    to={idea.driverId ?? null}
                    fields={changeLink}
                    choices={asChoices(drivers)}
                    mayEdit={mayEdit}
                    refused={actionData}
                  />
                );
              })}
            </ul>
          </>
        ) : null}
        {mayEdit ? (
          <>
            <h2 className="nhsuk-heading-m" id="add-driver">
              Add a driver
            </h2>
            {causes.length ? null : (
              <p>
                There are no causes to answer yet. <Link to={`/projects/${id}/causes`}>Add causes</Link> first, or link
                them later.
              </p>
            )}
            <ActForm
              key={`driver ${from.causeId}`}
              name="addDriver"
              fields={newDriver}
              values={{ causeId: from.causeId }}
              choices={{ causeId: asChoices(causes), parentId: asChoices(primary) }}
              button="Add driver"
              refused={actionData}
            />
            <h2 className="nhsuk-heading-m" id="add-change">
              Add a change idea
            </h2>
            <ActForm
              key={`change ${from.driverId}`}
              name="addChange"
              fields={newChange}
              values={{ driverId: from.driverId }}
              choices={{ driverId: asChoices(drivers) }}
              button="Add change idea"
              refused={actionData}
            />
          </>
        ) : (
          <p className="app-quiet">The project’s lead and team members can add drivers and change ideas.</p>
        )}
      </div>
    </Page>
  );
}
