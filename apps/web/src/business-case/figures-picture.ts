import type { Route } from './+types/figures-picture';
import { found } from '../design/acts.js';
import { changesIn } from './assumptions.js';
import { chartsOf, type Pictured, pictured } from './figures-charts.js';
import { FiguresOfCase } from './figures-query.js';

const isPictured = (word: string): word is Pictured => pictured.some((name) => name === word);
const isWidth = (word: string): word is 'wide' | 'narrow' => word === 'wide' || word === 'narrow';

/** A chart of the figures as a picture, with what the address asks for. What it shows stands in a table beside it. */
export async function loader({ context, params, request }: Route.LoaderArgs): Promise<Response> {
  const { chart, width, projectId: id } = params;
  const changes = changesIn(new URL(request.url).searchParams);
  const plan = found((await context.graphql(FiguresOfCase, { id, ...changes })).project).businessCase;
  const pair = isPictured(chart) ? chartsOf(plan)[chart] : null;
  const { svg } = found(isWidth(width) ? pair?.[width] : null);
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'private, no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
