import { Link } from 'react-router';
import type { Route } from './+types/appeal.page';
import { ActForm } from '../design/act-form.js';
import { acts, found, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { appealActs, lodgeFields } from './appeal-forms.js';
import { AppealOfProject } from './appeal.queries.js';
import { OwnAppeal } from './own-appeal.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, title, appealing, releasedResult } = found(
    (await context.graphql(AppealOfProject, { id: params.projectId })).project,
  );
  return {
    id,
    title,
    ...found(appealing),
    amendedAt: releasedResult?.amends ? releasedResult.amends.releasedAt : null,
  };
}

export const action = acts(appealActs);

type Appealing = Route.ComponentProps['loaderData'];

export default function AppealPage({ loaderData: appealing, actionData: refused }: Route.ComponentProps) {
  const { id, title, appeal, mayLodge } = appealing;
  return (
    <Page
      title={appeal ? 'Your appeal' : 'Ask for a look at how this was marked'}
      caption={title}
      back={{ to: `/projects/${id}/result-of-marking`, label: 'Back to the result' }}
      seenBy="Whoever lodges it and those of the programme who handle it can see this. Nobody who marked your project ever does, and nobody else in your trust."
      refused={refused}
    >
      {appeal ? (
        <OwnAppeal appeal={appeal} isAmended={appealing.amendedAt !== null} refused={refused} />
      ) : mayLodge ? (
        <Lodge until={appealing.until ?? null} refused={refused} />
      ) : (
        <NotNow appealing={appealing} />
      )}
    </Page>
  );
}

const Lodge = ({ until, refused }: { until: string | null; refused: Refused | undefined }) => (
  <>
    {until ? (
      <p>
        You can ask until <strong>{sayDay(until)}</strong>, 20 working days after the result came out, and once.
      </p>
    ) : null}
    <h2 className="nhsuk-heading-m">What you can appeal for</h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>the procedure was not kept to, in a way that may have changed your result</li>
      <li>somebody who marked or decided was biased</li>
      <li>circumstances that nobody knew of kept you from doing as well as you could</li>
    </ul>
    <div className="nhsuk-inset-text">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      <p>
        That you think the work deserves more is not a ground. Two people judged it without knowing whose it was, and a
        panel does not judge it again.
      </p>
    </div>
    <h2 className="nhsuk-heading-m">What happens</h2>
    <ol className="nhsuk-list nhsuk-list--number">
      <li>The programme explains how it was marked, within 10 working days.</li>
      <li>
        If that does not settle it, or no answer comes in time, somebody who had no part in it reviews it. You have 10
        working days from the answer to say so.
      </li>
      <li>If they find that there is a ground, a panel decides.</li>
    </ol>
    <p>Your mark does not go down by asking. You can withdraw at any time before it is decided.</p>
    <ActForm name="lodge" fields={lodgeFields} refused={refused} button="Send it to the programme" />
  </>
);

const NotNow = ({ appealing: { id, until } }: { appealing: Appealing }) => (
  <Empty>
    {until ? (
      <p>
        The time to appeal was until {sayDay(until)}, 20 working days after the result came out. Talk to your
        supervisor, or write to the programme’s director.
      </p>
    ) : (
      <p>
        Once a result is out, its lead can ask here how it was marked, for 20 working days: if the procedure was not
        kept to, somebody was biased, or there were circumstances nobody knew of.
      </p>
    )}
    <p>
      <Link to={`/projects/${id}/result-of-marking`}>Go to the result</Link>
    </p>
  </Empty>
);
