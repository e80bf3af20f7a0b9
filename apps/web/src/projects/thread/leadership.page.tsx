import type { Route } from './+types/leadership.page';
import { acts, found } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { graphql } from '../../gql/index.js';
import { LeadershipRatings } from './leadership-ratings.js';
import { logTension, putTensionToUse, rateLeadership } from './leadership-acts.js';
import { TensionsLog } from './tensions-log.js';

const LeadershipPage = graphql(`
  query LeadershipPage($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      leadershipRatings {
        element
        moment
        rating
        at
      }
      tensions {
        id
        version
        kind
        happenedOn
        whatHappened
        whatIDid
        inReflection
        shared
      }
    }
    guidance {
      leadershipElements {
        key
        name
        asks
        domain
      }
      tensions {
        key
        name
        asks
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, guidance } = await context.graphql(LeadershipPage, { id: params.projectId });
  const { viewerMay, leadershipRatings, tensions, ...about } = found(project);
  return {
    ...about,
    isLead: viewerMay.includes('leadership:write'),
    ratings: leadershipRatings ?? null,
    entries: tensions ?? null,
    elements: guidance.leadershipElements,
    kinds: guidance.tensions,
  };
}

export const action = acts({ rate: rateLeadership, log: logTension, use: putTensionToUse });

export default function LeadershipPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, isLead, ratings, entries, elements, kinds } = loaderData;
  const back = { to: `/projects/${id}/stages/rationale`, label: 'Back to the rationale' };
  if (!ratings || !entries)
    return (
      <Page title="Leadership" caption={title} back={back}>
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Information: </span>
          <p>
            How the lead sees their own leadership is theirs. They share it with their mentor and their supervisor, and
            with nobody else on the project.
          </p>
        </div>
      </Page>
    );
  return (
    <Page
      title={isLead ? 'Your leadership' : 'The lead’s leadership'}
      caption={title}
      back={back}
      seenBy={
        isLead
          ? 'You, your mentor and your supervisor can see your ratings. Nobody but you sees the tensions log, unless you share an entry with those 2.'
          : 'The lead, the mentor and the supervisor can see this. Of the tensions log you see what the lead shared.'
      }
      refused={actionData}
    >
      <LeadershipRatings ratings={ratings} elements={elements} isLead={isLead} refused={actionData} />
      <TensionsLog entries={entries} kinds={kinds} isLead={isLead} refused={actionData} />
    </Page>
  );
}
