import './design/design.scss';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/root';
import { CommandMenu } from './app/command-menu.js';
import { Footer, Header, Said } from './app/frame.js';
import type { RootData } from './app/root-data.js';
import { SessionWatch } from './app/session-watch.js';
import { Problem } from './app/problem.js';
import { TypingKeeper } from './app/typing-keeper.js';
import { graphql } from './gql/index.js';

const WhoIsHere = graphql(`
  query WhoIsHere {
    viewer {
      id
      name
      roles
      session {
        idleEndsAt
        endsAt
        now
      }
      organisation {
        id
        name
        kind
        fictional
      }
      places {
        organisation {
          id
        }
      }
    }
  }
`);
const Unread = graphql(`
  query Unread {
    unreadCount
  }
`);

export async function loader({ context }: Route.LoaderArgs): Promise<RootData> {
  const { viewer } = await context.graphql(WhoIsHere);
  const { unreadCount } = viewer?.organisation ? await context.graphql(Unread) : { unreadCount: 0 };
  return {
    viewer: viewer ?? null,
    unreadCount,
    house: context.house,
    said: context.takeSaid(),
    requestKey: crypto.randomUUID(),
  };
}

export function Layout({ children }: { children: React.ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="nhsuk-skip-link" href="#maincontent">
          Skip to main content
        </a>
        <Header root={root} />
        <TypingKeeper person={root?.viewer?.id} />
        <div className="nhsuk-width-container">
          {root?.said ? <Said key={root.requestKey}>{root.said.sentence}</Said> : null}
          {children}
        </div>
        {root?.viewer?.session ? <SessionWatch {...root.viewer.session} /> : null}
        <Footer />
        <CommandMenu viewer={root?.viewer ?? null} />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <Problem error={error} />;
}
