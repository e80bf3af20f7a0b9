import { benefits, type Chart } from '#libs/charts';
import type { Route } from './+types/realised-picture';
import { found } from '../design/acts.js';
import type { BenefitsRealisedQuery } from '../gql/graphql.js';
import { DESK, PHONE } from '../measures/charted-measure.js';
import { BenefitsRealised } from './realised-query.js';

const WIDTHS = { desk: DESK, phone: PHONE };
type Width = keyof typeof WIDTHS;
const isWidth = (word: string): word is Width => word in WIDTHS;

type Case = NonNullable<BenefitsRealisedQuery['project']>['businessCase'];
type Benefit = Case['benefits'][number];
type Realisation = Case['realisations'][number];

/** Forecast and actual of one benefit as a picture. The page beside it says the same as a table. */
export async function loader({ context, params }: Route.LoaderArgs): Promise<Response> {
  const { businessCase } = found((await context.graphql(BenefitsRealised, { id: params.projectId })).project);
  const benefit = found(businessCase.benefits.find(({ id }) => id === params.benefitId));
  const came = found(businessCase.realisations.find(({ benefitId }) => benefitId === benefit.id));
  const chart = found(isWidth(params.width) ? realisedChart(benefit, came, params.width) : null);
  return new Response(chart.svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'private, no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** The chart of a benefit in words, with where its two pictures are and their sizes, so that the page does not move. */
export function realisedPictures(benefit: Benefit, came: Realisation, at: string) {
  const of = (width: Width) => {
    const chart = realisedChart(benefit, came, width);
    const [, across, down] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart.svg) ?? [];
    return { srcSet: `${at}/${width}`, width: Number(across), height: Number(down) };
  };
  const { finding, table } = realisedChart(benefit, came, 'desk');
  return { finding, table, wide: of('desk'), narrow: of('phone') };
}

function realisedChart({ label }: Benefit, { quarters, isFromBudgets }: Realisation, width: Width): Chart {
  return benefits(
    {
      amountLabel: `${label}, ${isFromBudgets ? 'as budgets fell' : 'at the worth frozen with the forecast'}`,
      periods: quarters.map(({ name, forecast, actual }) => ({
        label: name,
        forecast: Number(forecast),
        actual: actual == null ? null : Number(actual),
      })),
    },
    { width: WIDTHS[width], idPrefix: 'realised', title: `Forecast and actual: ${label}` },
  );
}
