import { Link } from 'react-router';
import type { Route } from './+types/money.page';
import { found } from '../design/acts.js';
import { ChartFigure } from '../design/chart-figure.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { DataTable, Details, Empty, SummaryList } from '../design/pieces.js';
import { sayYear } from '../projects/financial-years.js';
import { CannotAppraise } from './cannot-appraise.js';
import { placeOf } from './case-places.js';
import { seenByTeam, whoMay } from './case-words.js';
import { cashOf } from './figures-charts.js';
import { sayRound } from './figures-words.js';
import { MoneyOfCase, type MoneyOption } from './money-query.js';
import { type MoneyTable, moneyTables } from './money-tables.js';
import { HowWorkedOut } from './shown-figure.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const {
    id,
    title,
    businessCase: plan,
  } = found((await context.graphql(MoneyOfCase, { id: params.projectId })).project);
  const { cannot, options } = plan.appraisal;
  const preferred = options.find(({ kind }) => kind === 'PREFERRED');
  return {
    project: { id, title },
    cannot: cannot && {
      message: cannot.message,
      subject: cannot.subject ?? null,
      to: placeOf(id, plan, cannot.subjectId),
    },
    isTrustView: plan.facts?.pensionView === 'TRUST_CASH',
    glance: preferred ? glanceOf(preferred) : null,
    tables: preferred ? context.hold(moneyTables(preferred.statement)) : null,
    chart: preferred ? context.hold(cashOf(preferred.statement)) : null,
  };
}

const glanceOf = ({ wholeLifeCost, netCash, peakFunding, breaksEvenIn, statement }: MoneyOption) => [
  { key: 'Cost over all years', value: sayRound(wholeLifeCost) },
  { key: 'Cash at the end', value: sayRound(netCash) },
  {
    key: 'Most money needed at once',
    value: Number(peakFunding) ? sayRound(peakFunding) : 'None: cash is never below nought',
  },
  { key: 'Cash is back', value: sayBack(peakFunding, breaksEvenIn, statement) },
];

function sayBack(
  peakFunding: string,
  breaksEvenIn: string | null | undefined,
  statement: MoneyOption['statement'],
): string {
  if (breaksEvenIn) return `By the end of ${sayYear(breaksEvenIn)}`;
  const last = statement.at(-1)?.year;
  return Number(peakFunding) ? `Not by the end of ${last ? sayYear(last) : 'the case'}` : 'It never left';
}

export default function MoneyPage({ loaderData }: Route.ComponentProps) {
  const { project, cannot, isTrustView, glance, tables, chart } = loaderData;
  const plan = `/projects/${project.id}/plan`;
  return (
    <Page
      title="The money, year by year"
      caption={project.title}
      back={{ to: `${plan}/figures`, label: 'Back to what the case comes to' }}
      seenBy={seenByTeam}
      wide
    >
      {cannot ? <CannotAppraise {...cannot} /> : null}
      {glance ? (
        <>
          <div className="app-measure">
            <p>
              The financial case of the preferred option: what this trust’s own budget pays, in prices as they rise,
              with VAT that does not come back. A benefit counts here only once the holder of a budget has agreed that
              it falls. {whoMay.price}
            </p>
            <p>
              {isTrustView
                ? 'Posts are shown with the part of the pension that the trust itself pays.'
                : 'Posts are shown with all of the employer’s pension.'}{' '}
              <Link to={`${plan}/frame`}>How the case is framed</Link>
            </p>
            <SummaryList rows={glance} />
            <Details summary="How we worked this out" about="the money at a glance">
              <p>
                Cost over all years is all pay, non-pay and equipment. Cash at the end is the last of the cash to date
                in the table below. The most money needed at once is how far cash to date falls below nought. Cash is
                back in the first year from whose end on it is never below nought again.
              </p>
            </Details>
            <p>
              A saving is real money only at the marginal cost: what the next one costs. The average cost holds rent and
              heating, which do not fall.
            </p>
          </div>
          {chart ? <ChartFigure chart={chart} /> : null}
          {tables ? (
            <Shown held={tables}>
              {(all) => (
                <>
                  {all.map((table) => (
                    <Statement key={table.id} {...table} />
                  ))}
                </>
              )}
            </Shown>
          ) : null}
        </>
      ) : cannot ? null : (
        <Empty>
          <p>
            When the case has a preferred option, what it does to income and expenditure, cash and the balance sheet is
            here.
          </p>
        </Empty>
      )}
    </Page>
  );
}

const Statement = ({ id, title, primer, columns, rows, ...working }: MoneyTable) => (
  <section aria-labelledby={id} className="app-part app-sums">
    <h2 className="nhsuk-heading-m" id={id}>
      {title}
    </h2>
    <p className="app-measure">{primer}</p>
    <DataTable
      caption={`${title} of the preferred option`}
      showsCaption={false}
      rows={rows}
      keyOf={([year]) => year ?? ''}
      columns={columns.map((head, index) => ({
        head,
        isNumber: index > 0,
        cell: (row: readonly string[]) => row[index],
      }))}
    />
    <HowWorkedOut about={title} {...working} />
  </section>
);
