import { Form } from 'react-router';
import type { Route } from './+types/simulation.page';
import { found } from '../design/acts.js';
import { ChartFigure } from '../design/chart-figure.js';
import { sayPerCent } from '../design/numbers.js';
import { Page } from '../design/page.js';
import { DataTable, Details, SummaryList } from '../design/pieces.js';
import { CannotAppraise } from './cannot-appraise.js';
import { placeOf } from './case-places.js';
import { seenByTeam } from './case-words.js';
import { histogramOf } from './figures-charts.js';
import { sayRound } from './figures-words.js';
import { type Simulation, SimulationOfCase } from './simulation-query.js';

const DRAWS = 10_000;
const USUAL_SEED = 1;
/** The largest whole number the API takes. */
const LARGEST_SEED = 2_147_483_647;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const typedSeed = new URL(request.url).searchParams.get('seed');
  const seed = Number(typedSeed?.trim() || Number.NaN);
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED;
  const { id, title, businessCase } = found(
    (
      await context.graphql(SimulationOfCase, {
        id: params.projectId,
        draws: DRAWS,
        seed: isSeed ? seed : USUAL_SEED,
        isAsked: isSeed,
      })
    ).project,
  );
  const { simulation } = businessCase;
  const cannot = simulation?.cannot;
  const chart = simulation ? histogramOf(simulation) : null;
  return {
    project: { id, title },
    typedSeed: typedSeed ?? String(USUAL_SEED),
    isSeed: typedSeed === null || isSeed,
    cannot: cannot
      ? { message: cannot.message, subject: cannot.subject ?? null, to: placeOf(id, businessCase, cannot.subjectId) }
      : null,
    result: simulation && chart ? resultOf(simulation) : null,
    chart: chart ? context.hold(chart) : null,
  };
}

/** Draws know no pence. */
const sayDrawn = (amount: number | null | undefined): string =>
  amount === null || amount === undefined ? 'Not known' : sayRound(`${Math.round(amount)}.00`);

const resultOf = (drawn: Simulation) => ({
  rows: [
    { key: 'Below nought', value: sayBelow(drawn) },
    { key: 'Half of the draws are below', value: sayDrawn(drawn.p50) },
    { key: '9 in 10 draws lie between', value: `${sayDrawn(drawn.p5)} and ${sayDrawn(drawn.p95)}` },
    { key: 'Mean of all draws', value: sayDrawn(drawn.mean) },
    { key: 'Standard deviation', value: sayDrawn(drawn.sd) },
    { key: 'NPSV of the case as saved', value: sayDrawn(drawn.deterministic) },
  ],
  explains: drawn.explains
    .filter(({ share }) => share > 0)
    .map(({ id, label, share }) => ({ id, label, share: `${sayPerCent(share * 100)}%` })),
  draws: drawn.draws.toLocaleString('en-GB'),
  seed: drawn.seed,
});

function sayBelow({ probabilityBelowNought, draws }: Simulation): string {
  const below = Math.round((probabilityBelowNought ?? 0) * draws);
  return `${below.toLocaleString('en-GB')} of ${draws.toLocaleString('en-GB')} draws`;
}

export default function SimulationPage({ loaderData }: Route.ComponentProps) {
  const { project, typedSeed, isSeed, cannot, result, chart } = loaderData;
  return (
    <Page
      title="Simulation"
      caption={project.title}
      back={{ to: `/projects/${project.id}/plan/figures`, label: 'Back to what the case comes to' }}
      seenBy={seenByTeam}
      wide
    >
      <div className="app-measure">
        <p>
          A simulation draws every figure of the preferred option from its range, adds the case up, and does so again
          and again: it shows how far chance alone may move the result. It is worth its trouble for large and risky
          cases; for others the ranges on the page before say enough.
        </p>
        <Form method="get" noValidate className="app-form">
          <div className={`nhsuk-form-group${isSeed ? '' : ' nhsuk-form-group--error'}`}>
            <label className="nhsuk-label nhsuk-label--s" htmlFor="seed">
              Seed
            </label>
            <div className="nhsuk-hint" id="seed-hint">
              Any whole number. The same seed gives the same figures, so that somebody else can check them.
            </div>
            {isSeed ? null : (
              <span className="nhsuk-error-message" id="seed-error">
                <span className="nhsuk-u-visually-hidden">Error: </span>
                Enter a whole number, such as 1
              </span>
            )}
            <input
              className="nhsuk-input nhsuk-input--width-10"
              id="seed"
              name="seed"
              inputMode="numeric"
              autoComplete="off"
              aria-describedby={isSeed ? 'seed-hint' : 'seed-hint seed-error'}
              aria-invalid={isSeed ? undefined : true}
              defaultValue={typedSeed}
            />
          </div>
          <button className="nhsuk-button" type="submit">
            Run {DRAWS.toLocaleString('en-GB')} draws
          </button>
        </Form>
      </div>
      {cannot ? <CannotAppraise {...cannot} /> : null}
      {result && chart ? (
        <>
          <div className="app-measure">
            <h2 className="nhsuk-heading-m">What came of {result.draws} draws</h2>
            <SummaryList rows={result.rows} />
            <Details summary="How we worked this out">
              <p>
                Each figure is drawn from a triangle: the low end of its range, the figure itself as the likeliest, the
                high end. Where nobody gave a range, a tenth either way is taken. Figures are drawn apart from one
                another, with seed {result.seed}. The mean differs from the NPSV of the case where ranges are longer on
                one side.
              </p>
            </Details>
          </div>
          <ChartFigure chart={chart} />
          <DataTable
            caption="What the spread comes from"
            rows={result.explains}
            keyOf={({ id }) => id}
            columns={[
              { head: 'Figure', cell: ({ label }) => label },
              { head: 'Share of the spread', isNumber: true, cell: ({ share }) => share },
            ]}
          />
        </>
      ) : null}
    </Page>
  );
}
