import { redirect } from 'react-router';
import type { Route } from './+types/signed-in.page';
import { Page } from '../design/page.js';
import { pathWithin } from './path-within.js';

/** Where the way back from a work account ends: on to where the person was going. */
export function loader({ request }: Route.LoaderArgs) {
  const next = new URL(request.url).searchParams.get('next');
  if (next !== null && !next.startsWith('/signed-in')) throw redirect(pathWithin(next));
  return null;
}

/** Opened in a tab of its own, while another holds what somebody typed. */
export default function SignedInPage() {
  return (
    <Page title="You are signed in">
      <p>Close this tab and go back to the one you came from. What you typed is still there.</p>
    </Page>
  );
}
