import { redirect, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/start.page';
import { ActionLink, ButtonLink } from '../design/pieces.js';
import { Page } from '../design/page.js';
import { graphql } from '../gql/index.js';
import type { RootData } from './root-data.js';

const WhereTo = graphql(`
  query WhereTo {
    viewer {
      id
      roles
    }
  }
`);

/** Where each role's day begins; the first that fits. */
const homes: readonly (readonly [string, string])[] = [
  ['clinician', '/projects'],
  ['assessor', '/marking'],
  ['programme-director', '/programme'],
  ['external-examiner', '/external'],
  ['curator', '/curating'],
  ['mentor', '/signing'],
  ['sponsor', '/signing'],
  ['finance-partner', '/signing'],
  ['service-owner', '/signing'],
];

/** The front door: strangers read what this is, everybody else goes on to where their day begins. */
export async function loader({ context }: Route.LoaderArgs) {
  const { viewer } = await context.graphql(WhereTo);
  if (!viewer) return null;
  throw redirect(homes.find(([role]) => viewer.roles.includes(role))?.[1] ?? '/library');
}

export default function StartPage() {
  const house = useRouteLoaderData<RootData>('root')?.house.name ?? 'Springboard';
  return (
    <Page title="Take an improvement from problem to result" wide>
      <div className="app-measure">
        <p className="nhsuk-lede-text">
          {house} guides doctors through a service-improvement project and its business case, and keeps the project
          going when their post ends.
        </p>
        <ButtonLink to="/sign-in">Sign in</ButtonLink>
        <ActionLink to="/library">Read what other trusts tried, and whether it worked</ActionLink>
      </div>
      <ul className="app-cards">
        <li className="app-card">
          <h2>If you lead a project</h2>
          <p>Say what is wrong in a sentence. The next useful thing is always named. Nothing you typed is lost.</p>
        </li>
        <li className="app-card">
          <h2>If you mark business plans</h2>
          <p>You read the plan without names, score it against ten criteria, and can show the reason for every mark.</p>
        </li>
        <li className="app-card">
          <h2>If you look for what works</h2>
          <p>Search completed projects, those that did not work too, adopt one, and report what came of it.</p>
        </li>
      </ul>
    </Page>
  );
}
