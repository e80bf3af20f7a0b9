import { Form } from 'react-router';
import type { Route } from './+types/certainty.page';
import { found } from '../design/acts.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { DataTable, Details } from '../design/pieces.js';
import { sayNumber } from '../design/numbers.js';
import { count, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import type { CertaintyOfMeasureQuery } from '../gql/graphql.js';
import { Working } from './chart-reading.js';
import { comparedPictures } from './conventions-picture.js';
import { shownAssurance, ShownIcon, shownVariation } from './measure-icons.js';
import { sayMeasured, seenByTeam } from './measure-words.js';
import { sayChance, sayEffort } from './certainty-words.js';

const CertaintyOfMeasure = graphql(`
  query CertaintyOfMeasure($id: ID!, $hoped: Float) {
    project(id: $id) {
      id
      measures {
        ...ChartedMeasure
        certainty(hoped: $hoped) {
          level
          levelName
          hoped
          effort {
            expectedPoints
            medianPoints
            expectedWeeks
            medianWeeks
          }
          effortReason
          working {
            title
            arithmetic
            source
          }
          falseSignals {
            readings
            chance
            reason
            source
          }
        }
        conventions {
          says
          depends
          charts {
            ...ReadAnalysis
            profile
            signals {
              firstPoint
              lastPoint
              words
            }
          }
        }
      }
    }
  }
`);

type Measure = NonNullable<CertaintyOfMeasureQuery['project']>['measures'][number];

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('hoped')?.trim().replaceAll(',', '') ?? '';
  const hoped = asked !== '' && Number.isFinite(Number(asked)) ? Number(asked) : null;
  const { project } = await context.graphql(CertaintyOfMeasure, { id: params.projectId, hoped });
  const { id, measures } = found(project);
  const measure = found(measures.find((one) => one.id === params.measureId));
  const { name, unit, certainty, conventions } = measure;
  return {
    projectId: id,
    measure: { id: measure.id, name, unit },
    certainty,
    isNumber: asked === '' || hoped !== null,
    asked,
    says: conventions.says,
    compared: context.hold({
      unit,
      says: conventions.says,
      rows: conventions.charts.map(rowOf),
      // Two files of their own: a desk loads the one, a phone the other.
      pictures: comparedPictures(measure, `/projects/${id}/measures/${measure.id}/conventions`),
    }),
  };
}

type Under = Measure['conventions']['charts'][number];

function rowOf(chart: Under) {
  const at = <Line extends readonly (number | null)[]>(line: Line) => line.at(-1) ?? null;
  const [lower, centre, upper] = [at(chart.lower), at(chart.centre), at(chart.upper)];
  return {
    profile: chart.profileTitle,
    source: chart.profileSource,
    centre: centre === null ? 'None yet' : sayNumber(centre),
    limits: lower === null || upper === null ? 'None' : `${sayNumber(lower)} to ${sayNumber(upper)}`,
    signals: chart.signals.map(({ words, firstPoint, lastPoint }) =>
      sayWhere(words, chart.takenOn, firstPoint, lastPoint),
    ),
    variation: shownVariation(chart.variation, `v-${chart.profile}`),
    assurance: shownAssurance(chart.assurance, `a-${chart.profile}`, chart.unstable != null),
  };
}

const sayWhere = (words: string, takenOn: readonly string[], first: number, last: number): string => {
  const [from = '', to = ''] = [takenOn[first], takenOn[last]];
  return `${from === to ? sayDay(from) : `${sayDay(from)} to ${sayDay(to)}`}: ${words}`;
};

export default function CertaintyPage({ loaderData }: Route.ComponentProps) {
  const { projectId, measure, certainty, isNumber, asked, says, compared } = loaderData;
  const { level, levelName, hoped, falseSignals } = certainty;
  return (
    <Page
      title="How sure can we be?"
      caption={measure.name}
      back={{ to: `/projects/${projectId}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      wide
    >
      <div className="app-measure">
        <h2 className="nhsuk-heading-m">How long until a change would show</h2>
        {level === null || level === undefined ? null : (
          <p>
            The measure stands at a {levelName} of {sayMeasured(level, measure.unit)}.
          </p>
        )}
        <Form method="get" noValidate className="app-inline-form">
          <div className={`nhsuk-form-group${isNumber ? '' : ' nhsuk-form-group--error'}`}>
            <label className="nhsuk-label" htmlFor="hoped">
              The level you hope for ({measure.unit})
            </label>
            {isNumber ? null : (
              <span className="nhsuk-error-message" id="hoped-error">
                <span className="nhsuk-u-visually-hidden">Error: </span>
                Enter a number, such as 12.5
              </span>
            )}
            <input
              className="nhsuk-input nhsuk-input--width-5"
              id="hoped"
              name="hoped"
              inputMode="decimal"
              aria-describedby={isNumber ? undefined : 'hoped-error'}
              defaultValue={asked || (hoped ?? '')}
            />
          </div>
          <button className="nhsuk-button nhsuk-button--secondary" type="submit">
            How long would it take?
          </button>
        </Form>
        {certainty.effort && hoped !== null && hoped !== undefined ? (
          <p className="nhsuk-body-l">{sayEffort(certainty.effort, sayMeasured(hoped, measure.unit))}</p>
        ) : null}
        <p>{certainty.effortReason}</p>
        {certainty.working.length ? (
          <Details summary="How it was worked out">
            <Working steps={certainty.working} />
          </Details>
        ) : null}
        <h2 className="nhsuk-heading-m">How often nothing at all looks like a change</h2>
        {falseSignals.chance === null || falseSignals.chance === undefined ? (
          <p>
            For {falseSignals.readings} readings the chance is not known. {falseSignals.reason}
          </p>
        ) : (
          <p>
            <strong>{sayChance(falseSignals.chance)}</strong> charts of {falseSignals.readings} readings that never
            change show a signal all the same. {falseSignals.reason}
          </p>
        )}
        <p className="app-quiet">{falseSignals.source}</p>
        <h2 className="nhsuk-heading-m">Does it depend on the rules?</h2>
        <p className="nhsuk-body-l">{says}</p>
      </div>
      <Shown held={compared}>{(shown) => <Compared {...shown} />}</Shown>
    </Page>
  );
}

interface ComparedProps {
  readonly unit: string;
  readonly rows: readonly ReturnType<typeof rowOf>[];
  readonly says: string;
  readonly pictures: ReturnType<typeof comparedPictures>;
}

/** The same readings by the rules of each, as pictures and as a table. */
const Compared = ({ unit, says, rows, pictures }: ComparedProps) => (
  <>
    {pictures ? (
      <figure className="app-figure">
        <picture>
          <source media="(max-width: 47.99rem)" {...pictures.narrow} />
          <img
            src={pictures.wide.srcSet}
            width={pictures.wide.width}
            height={pictures.wide.height}
            alt={`${says} The table says the same.`}
          />
        </picture>
      </figure>
    ) : null}
    <DataTable
      caption={`The same readings by the rules of each convention (${unit})`}
      rows={rows}
      keyOf={({ profile }) => profile}
      columns={[
        {
          head: 'Rules',
          cell: ({ profile, source, signals }) => (
            <Details summary={`${profile}: ${count(signals.length, 'signal')}`}>
              {signals.length ? (
                <ul>
                  {signals.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              ) : null}
              <p className="app-quiet">{source}</p>
            </Details>
          ),
        },
        { head: 'Centre', cell: ({ centre }) => centre },
        { head: 'Limits', cell: ({ limits }) => limits },
        { head: 'Variation', cell: ({ variation }) => <ShownIcon shown={variation} /> },
        { head: 'Target', cell: ({ assurance }) => <ShownIcon shown={assurance} /> },
      ]}
    />
  </>
);
