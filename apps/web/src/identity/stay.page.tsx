import { redirect } from 'react-router';
import type { Route } from './+types/stay.page';
import { graphql } from '../gql/index.js';
import { pathWithin } from './path-within.js';

const StaySignedIn = graphql(`
  query StaySignedIn {
    unreadCount
  }
`);

export const loader = () => redirect('/account');

/** Asking anything at all keeps the session alive. Without JavaScript it leads back to the page. */
export async function action({ context, request }: Route.ActionArgs) {
  await context.graphql(StaySignedIn);
  const from = request.headers.get('referer');
  return redirect(from && URL.canParse(from) ? pathWithin(new URL(from).pathname) : '/');
}
