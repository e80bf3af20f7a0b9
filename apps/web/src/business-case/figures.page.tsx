import type { Route } from './+types/figures.page';
import { Link } from 'react-router';
import { found } from '../design/acts.js';
import { PictureFigure } from '../design/chart-figure.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { DataTable, Details } from '../design/pieces.js';
import { askedOf, changesIn } from './assumptions.js';
import { AssumptionsForm } from './assumptions-form.js';
import { CannotAppraise } from './cannot-appraise.js';
import { placeOf } from './case-places.js';
import { seenByTeam, whoMay } from './case-words.js';
import { chartsOf, picturesOf } from './figures-charts.js';
import { FiguresOfCase } from './figures-query.js';
import { resultsOf } from './figures-results.js';
import { QalysForgone } from './qalys-forgone.js';
import { FigureSaid } from './shown-figure.js';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { search, searchParams } = new URL(request.url);
  const answered = await context.graphql(FiguresOfCase, { id: params.projectId, ...changesIn(searchParams) });
  const { id, title, businessCase: plan } = found(answered.project);
  const asked = askedOf(searchParams, plan);
  const { cannot: cannotSaved } = plan.appraisal;
  const { cannot: cannotSo } = plan.whatIf;
  const cannot = (why: typeof cannotSaved) =>
    why ? { message: why.message, subject: why.subject ?? null, to: placeOf(id, plan, why.subjectId) } : null;
  const results = cannotSo ? null : resultsOf(plan, asked);
  const at = `/projects/${id}/plan/figures`;
  const { waterfall, tornado } = chartsOf(plan);
  return {
    project: { id, title },
    asked,
    cannotAtAll: cannot(cannotSaved),
    cannotSo: cannot(cannotSo),
    forgone: plan.appraisal.qalysForgone ?? null,
    headline: results?.headline ?? null,
    figures: results ? context.hold(results.figures) : null,
    all: results ? context.hold(results.all) : null,
    waterfall: waterfall ? context.hold(picturesOf(waterfall, `${at}/waterfall`, search)) : null,
    tornado: tornado ? context.hold(picturesOf(tornado, `${at}/tornado`)) : null,
  };
}

export default function FiguresPage({ loaderData }: Route.ComponentProps) {
  const { project, asked, cannotAtAll, cannotSo, headline, figures, all, forgone, waterfall, tornado } = loaderData;
  const plan = `/projects/${project.id}/plan`;
  return (
    <Page
      title="What the case comes to"
      caption={project.title}
      back={{ to: plan, label: 'Back to the business case' }}
      seenBy={seenByTeam}
      wide
    >
      {cannotAtAll ? (
        <CannotAppraise {...cannotAtAll} />
      ) : (
        <>
          <p className="app-measure">
            Change a figure to see what would be: 90 counts a tenth less of it, 100 leaves it as it stands. Nothing is
            saved here, and the address of the page keeps what you asked. {whoMay.price}
          </p>
          <ul className="app-ways">
            <li>
              <Link to={`${plan}/figures/money`}>The money, year by year</Link>
            </li>
            <li>
              <Link to={`${plan}/figures/simulation`}>Simulation</Link>
            </li>
            <li>
              <a href="#options">All options</a>
            </li>
            <li>
              <a href="#charts">Charts</a>
            </li>
          </ul>
          <div className="app-what-if">
            <output className="app-what-if__headline" htmlFor="what-if">
              {headline}
            </output>
            <section aria-labelledby="assumptions" className="app-what-if__asked">
              <h2 className="nhsuk-heading-m" id="assumptions">
                Assumptions of the preferred option
              </h2>
              <AssumptionsForm asked={asked} at={`${plan}/figures`} />
            </section>
            <section aria-labelledby="result" className="app-what-if__result">
              <h2 className="nhsuk-heading-m" id="result">
                Result
              </h2>
              {cannotSo ? <CannotAppraise {...cannotSo} /> : null}
              {figures ? (
                <Shown held={figures}>
                  {(shown) => (
                    <>
                      {shown.map((figure) => (
                        <FigureSaid key={figure.name} {...figure} />
                      ))}
                    </>
                  )}
                </Shown>
              ) : null}
            </section>
          </div>
          {all ? <Shown held={all}>{(shown) => <AllOptions {...shown} />}</Shown> : null}
          {forgone ? <QalysForgone {...forgone} /> : null}
          <section aria-labelledby="charts" className="app-part">
            <h2 className="nhsuk-heading-m" id="charts">
              Charts
            </h2>
            {waterfall ? (
              <>
                <h3 className="nhsuk-heading-s">From benefits and costs to the net present social value</h3>
                <PictureFigure chart={waterfall} />
              </>
            ) : null}
            {tornado ? (
              <>
                <h3 className="nhsuk-heading-s">What the result hangs on</h3>
                <p>
                  Each figure of the saved case goes to the low and the high end of its range while all others stay.
                  Where nobody gave a range, a tenth either way is taken; ends that somebody gave are marked.
                </p>
                <PictureFigure chart={tornado} />
              </>
            ) : null}
          </section>
        </>
      )}
    </Page>
  );
}

type All = ReturnType<typeof resultsOf>['all'];

const AllOptions = ({ options, restsOn }: All) => (
  <section aria-labelledby="options" className="app-part app-sums">
    <h2 className="nhsuk-heading-m" id="options">
      All options
    </h2>
    <p>They are ranked by NPSV alone, which is not a verdict: what has no price is not in it.</p>
    <DataTable
      caption="All options, the highest NPSV first"
      showsCaption={false}
      rows={options}
      keyOf={({ name }) => name}
      columns={[
        { head: 'Option', cell: ({ name }) => name },
        { head: 'Rank', isNumber: true, cell: ({ rank }) => rank },
        { head: 'NPSV', isNumber: true, cell: ({ npsv }) => npsv },
        { head: 'Beside going on as now', isNumber: true, cell: ({ incremental }) => incremental },
        { head: 'BCR', isNumber: true, cell: ({ bcr }) => bcr },
        { head: 'RPSC', isNumber: true, cell: ({ rpsc }) => rpsc },
      ]}
    />
    <Details summary="What the figures rest on">
      <ul>
        {restsOn.map((set) => (
          <li key={set}>{set}</li>
        ))}
      </ul>
    </Details>
  </section>
);
