import { redirect } from 'react-router';
import type { Route } from './+types/sign-out.page';

/** Ends the session here. A link to this page changes nothing: it leads to the front door. */
export const loader = () => redirect('/');

export async function action({ context }: Route.ActionArgs) {
  await context.session.end();
  context.say('You are signed out.');
  return redirect('/');
}
