import { Link } from 'react-router';
import type { Route } from './+types/measure.page';
import { found } from '../design/acts.js';
import { ChartFigure } from '../design/chart-figure.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { ButtonLink, SummaryList } from '../design/pieces.js';
import { sayNumber } from '../design/numbers.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { ChartDoubts } from './chart-doubts.js';
import { Notices } from './chart-reading.js';
import { chartFigureOf } from './charted-measure.js';
import { AnnotationsOf, BaselineOf, TargetsOf } from './measure-marks.js';
import {
  chartWords,
  directionWords,
  frequencyWords,
  kindWords,
  sayMeasure,
  seenByTeam,
  shapeWords,
  whoMeasures,
} from './measure-words.js';
import { isGroupOf } from './measure-groups.js';
import { ReadingsTable } from './readings-table.js';

const MeasureInFull = graphql(`
  query MeasureInFull($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      changeIdeas {
        id
        text
      }
      measures {
        ...ChartedMeasure
        version
        per
        definition
        numerator
        denominator
        source
        sampling
        frequency
        chart
        charting {
          profile
          shiftLength
          trendLength
        }
        ownerName
        changeIdeaId
        points
        nextReadingOn
        isReadingDue
        baseline {
          fromDay
          toDay
          points
          median
          versionNo
        }
        series {
          takenOn
          value
        }
        readings {
          takenOn
          versionNo
          numerator
          denominator
          value
          excluded
          note
          why
          byName
          at
        }
      }
    }
  }
`);

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const project = found((await context.graphql(MeasureInFull, { id: params.projectId })).project);
  const { measures, ...rest } = project;
  const showsAll = new URL(request.url).searchParams.has('all');
  const measure = found(measures.find(({ id }) => id === params.measureId));
  const groups = measures.filter((other) => isGroupOf(other, measure)).length;
  const chart = measure.points ? context.hold(chartFigureOf(measure)) : null;
  return {
    title: sayMeasure(measure),
    project: { id: project.id, title: project.title },
    all: context.hold({ project: rest, groups, measure, showsAll, chart }),
  };
}

export default function MeasurePage({ loaderData: { title, project, all } }: Route.ComponentProps) {
  return (
    <Page
      title={title}
      caption={project.title}
      back={{ to: `/projects/${project.id}/measures`, label: 'Back to measures' }}
      seenBy={seenByTeam}
      wide
    >
      <Shown held={all}>{(measured) => <Measured {...measured} />}</Shown>
    </Page>
  );
}

type Loaded = Awaited<ReturnType<typeof loader>>['all'];

/** There is nothing on it to fill in: all of it is sent drawn. */
function Measured({ project, groups, measure, showsAll, chart }: Extract<Loaded, { value: unknown }>['value']) {
  const mayEnter = project.viewerMay.includes('readings:enter');
  const mayPlan = project.viewerMay.includes('measures:edit');
  const idea = project.changeIdeas.find(({ id }) => id === measure.changeIdeaId);
  return (
    <>
      <p className="nhsuk-body-l">
        {kindWords[measure.kind]} measure. {directionWords[measure.direction]}.{' '}
        {measure.nextReadingOn
          ? measure.isReadingDue
            ? `A reading has been due since ${sayDay(measure.nextReadingOn)}.`
            : `The next reading is due on ${sayDay(measure.nextReadingOn)}.`
          : null}
      </p>
      {mayEnter ? (
        <p className="app-actions">
          <ButtonLink to="reading">Add a reading</ButtonLink>
          <ButtonLink to="paste" look="secondary">
            Paste several
          </ButtonLink>
        </p>
      ) : (
        <p>{whoMeasures}</p>
      )}
      {chart ? (
        <>
          <ChartFigure chart={chart} />
          <ChartDoubts doubts={measure.analysis.doubts} mayPlan={mayPlan} />
          <Notices notices={measure.analysis.notices} />
          <p className="app-actions">
            <Link className="app-target" to="behind">
              What is behind this chart
            </Link>
            <Link className="app-target" to="certainty">
              How sure can we be?
            </Link>
          </p>
          <p className="app-actions">
            Take the chart with you:
            {['svg', 'png', 'csv', 'json'].map((format) => (
              <a className="app-target" key={format} href={`${measure.id}/chart/${format}`} download>
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        </>
      ) : null}
      {mayPlan && measure.analysis.suggestedFrom ? (
        <div className="nhsuk-inset-text">
          <p>
            {measure.analysis.suggestionReason}{' '}
            <Link to={`recalculate?from=${measure.analysis.suggestedFrom}`}>See how the chart would look</Link>
          </p>
        </div>
      ) : null}
      {mayPlan ? (
        <p className="app-actions">
          <Link className="app-target" to="judging">
            Change how it is drawn and judged
          </Link>
          <Link className="app-target" to="recalculate">
            Work its limits out anew
          </Link>
        </p>
      ) : null}
      <p className="app-actions">
        {groups > 1 ? (
          <Link className="app-target" to="groups">
            See its {groups} groups side by side
          </Link>
        ) : null}
        {mayPlan ? (
          <Link className="app-target" to={`/projects/${project.id}/measures/new?like=${measure.id}`}>
            Measure it for one group of patients too
          </Link>
        ) : null}
      </p>
      <h2 className="nhsuk-heading-m">Readings</h2>
      <ReadingsTable measure={measure} mayCorrect={mayEnter} showsAll={showsAll} />
      <BaselineOf measure={measure} mayPlan={mayPlan} />
      <TargetsOf measure={measure} mayPlan={mayPlan} />
      <AnnotationsOf measure={measure} mayPlan={mayPlan} />
      <h2 className="nhsuk-heading-m">Measurement plan</h2>
      {mayPlan ? (
        <p>
          <Link className="app-target" to="plan">
            Change the plan
          </Link>
        </p>
      ) : null}
      <SummaryList
        rows={[
          { key: 'What exactly is measured', value: measure.definition || notSaid },
          { key: 'What is counted or measured', value: measure.numerator || notSaid },
          ...(measure.shape === 'PROPORTION' || measure.shape === 'RATE'
            ? [{ key: 'Out of what', value: measure.denominator || notSaid }]
            : []),
          {
            key: 'One reading',
            value:
              measure.shape === 'RATE'
                ? `${shapeWords.RATE}, for each ${sayNumber(measure.per)}`
                : shapeWords[measure.shape],
          },
          { key: 'Unit', value: measure.unit },
          { key: 'Where the numbers come from', value: measure.source || notSaid },
          { key: 'Whom or what you look at', value: measure.sampling || notSaid },
          { key: 'How often', value: frequencyWords[measure.frequency] },
          {
            key: 'How it will be drawn',
            value: chartWords[measure.chart],
          },
          { key: 'Who collects it', value: measure.ownerName ?? 'Nobody yet' },
          { key: 'Which change it watches', value: idea?.text ?? 'All of them' },
        ]}
      />
    </>
  );
}

const notSaid = 'Not said yet';
