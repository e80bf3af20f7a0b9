import { Link } from 'react-router';
import type { Route } from './+types/measures.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ButtonLink, DataTable, Empty, Tag } from '../design/pieces.js';
import { count, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { ShownIcon, shownAssurance, shownVariation } from './measure-icons.js';
import { directionWords, kindWords, sayMeasure, sayMeasured, seenByTeam, whoMeasures } from './measure-words.js';

const MeasuresOfProject = graphql(`
  query MeasuresOfProject($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      measures {
        id
        name
        stratum
        kind
        unit
        direction
        points
        ownerName
        nextReadingOn
        isReadingDue
        baseline {
          median
        }
        analysis {
          variation
          assurance
          unstable
        }
        series {
          takenOn
          value
        }
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { measures, ...project } = found((await context.graphql(MeasuresOfProject, { id: params.projectId })).project);
  return {
    ...project,
    measures: measures.map(({ series, analysis, ...measure }) => {
      const last = series.value.findLastIndex((value) => value !== null);
      const latest = last < 0 ? null : { on: series.takenOn[last] ?? '', value: series.value[last] ?? 0 };
      const variation = shownVariation(analysis.variation, `v-${measure.id}`);
      const assurance = shownAssurance(analysis.assurance, `a-${measure.id}`, analysis.unstable != null);
      return { ...measure, latest, variation, assurance };
    }),
  };
}

export default function MeasuresPage({ loaderData: { id, title, viewerMay, measures } }: Route.ComponentProps) {
  const mayEnter = viewerMay.includes('readings:enter');
  return (
    <Page
      title="Measures"
      caption={title}
      back={{ to: `/projects/${id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
      wide
    >
      <div className="app-measure">
        {mayEnter ? null : <p>{whoMeasures}</p>}
        {measures.length ? null : (
          <Empty
            example={
              <p>
                Outcome: urgent potassium results acted on within the hour, % of all urgent results of the week, higher
                is better. Process: results told aloud, a week. Balancing: calls to the night doctor, a night.
              </p>
            }
          >
            <p>
              What you count over time will be here. Plan at least 3 measures: an outcome, a process and a balancing
              measure. Together they show whether the change happened, whether it helped, and what it cost elsewhere.
            </p>
          </Empty>
        )}
        <p className="app-actions">
          {viewerMay.includes('measures:edit') ? <ButtonLink to="new">Plan a measure</ButtonLink> : null}
          {measures.length > 1 ? (
            <Link className="app-target" to="together">
              See all of them together
            </Link>
          ) : null}
        </p>
      </div>
      {measures.length ? (
        <DataTable
          caption="Measures of this project"
          showsCaption={false}
          rows={measures}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Measure',
              cell: ({ id, name, stratum, kind, direction, ownerName }) => (
                <div>
                  <Link to={id}>{sayMeasure({ name, stratum })}</Link>
                  <span className="app-beneath">
                    {kindWords[kind]}. {directionWords[direction]}.{' '}
                    {ownerName ? `Collected by ${ownerName}.` : 'Nobody collects it yet.'}
                  </span>
                </div>
              ),
            },
            {
              head: 'Latest',
              cell: ({ latest, unit, points, baseline }) => (
                <div>
                  {latest ? sayMeasured(latest.value, unit) : 'No reading yet'}
                  {latest ? (
                    <span className="app-beneath">
                      {sayDay(latest.on)}, {count(points, 'reading')}.{' '}
                      {baseline ? `Baseline median ${sayMeasured(baseline.median, unit)}.` : 'Baseline not frozen yet.'}
                    </span>
                  ) : null}
                </div>
              ),
            },
            { head: 'Variation', cell: ({ variation }) => <ShownIcon shown={variation} /> },
            { head: 'Target', cell: ({ assurance }) => <ShownIcon shown={assurance} /> },
            {
              head: 'Next reading',
              cell: ({ id, name, stratum, nextReadingOn, isReadingDue }) => (
                <div>
                  {nextReadingOn ? (
                    <>
                      {isReadingDue ? (
                        <>
                          <Tag colour="yellow">Due</Tag>{' '}
                        </>
                      ) : null}
                      {sayDay(nextReadingOn)}
                    </>
                  ) : (
                    'No day set'
                  )}
                  {mayEnter ? (
                    <>
                      <br />
                      <Link className="app-target" to={`${id}/reading`}>
                        Add a reading
                        <span className="nhsuk-u-visually-hidden"> of {sayMeasure({ name, stratum })}</span>
                      </Link>
                    </>
                  ) : null}
                </div>
              ),
            },
          ]}
        />
      ) : null}
    </Page>
  );
}
