import { Link, redirect } from 'react-router';
import type { Route } from './+types/release.page';
import { ActForm } from '../design/act-form.js';
import { acts, found, type Refused } from '../design/acts.js';
import { yes } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable } from '../design/pieces.js';
import { list, sayDay, sayInstant } from '../design/words.js';
import type { ResultsToReleaseQuery } from '../gql/graphql.js';
import { noTimeFields, releaseTimeActs, timeFields } from './board-forms.js';
import { ResultPreview, ResultsToRelease } from './board.queries.js';
import { leftToDo } from './moderation-words.js';
import { releaseActs } from './programme-forms.js';
import { ResultShown } from './result-shown.js';
import { outcomes, sayTotal } from './words.js';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { rounds, boardPapers, roundResults, releaseTime } = await context.graphql(ResultsToRelease, {
    roundId: params.roundId,
  });
  const round = found(rounds.find(({ id }) => id === params.roundId));
  if (round.state === 'RELEASED') throw redirect(`/programme/rounds/${round.id}`);
  const looked = roundResults.find(({ packetId }) => packetId === new URL(request.url).searchParams.get('plan'));
  const preview = looked
    ? (await context.graphql(ResultPreview, { packetId: looked.packetId })).resultPreview
    : undefined;
  return { round, papers: found(boardPapers), roundResults, releaseTime, looked, preview };
}

export const action = acts({ ...releaseActs, ...releaseTimeActs });

type Results = ResultsToReleaseQuery['roundResults'];

export default function ReleasePage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { round, papers, roundResults, releaseTime, looked, preview } = loaderData;
  return (
    <Page
      title="Check and release results"
      caption={round.title}
      back={{ to: `/programme/rounds/${round.id}`, label: 'Back to the round' }}
      seenBy="Only directors of the programme see this page. Nobody outside the programme sees any of it until it is released."
      refused={refused}
      wide
    >
      <div className="app-measure">
        <h2 className="nhsuk-heading-m">What each trainee will see</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>the outcome, the total and the band of their own project</li>
          <li>what the team does well and what to do next, as each marker wrote it</li>
          <li>the mean level of each criterion, with the reasons of each marker as “Marker 1” and “Marker 2”</li>
          <li>if it did not pass, why</li>
        </ul>
        <p>
          Their mentor and supervisor see the same. Nobody else in their trust does, and no marker is ever named. All
          leads are told at the same moment.
        </p>
      </div>
      {round.state === 'CONFIRMED' ? (
        <>
          <Confirmed roundId={round.id} results={roundResults} />
          {looked && preview ? (
            <section className="app-card app-measure nhsuk-u-margin-bottom-6" aria-labelledby="preview">
              <h2 className="nhsuk-heading-m" id="preview">
                What the trainee of plan {looked.code} will see
              </h2>
              <ResultShown result={preview} released="When you release it" />
            </section>
          ) : null}
          <div className="app-measure">
            <Due by={papers.minute?.resultsDueOn ?? null} />
            <LetGo releaseTime={releaseTime} refused={refused} />
          </div>
        </>
      ) : (
        <NotConfirmed roundId={round.id} left={leftToDo(papers)} />
      )}
    </Page>
  );
}

const NotConfirmed = ({ roundId, left }: { roundId: string; left: readonly string[] }) => (
  <div className="app-measure">
    <h2 className="nhsuk-heading-m">Not yet</h2>
    <p>
      Results go out once a board has confirmed them.{' '}
      {left.length ? `Still to do before it can: ${list(left)}.` : 'Nothing is left to do before it can.'}
    </p>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        <Link to={`/programme/rounds/${roundId}/moderation`}>Go to moderation</Link>
      </li>
      <li>
        <Link to={`/programme/rounds/${roundId}/board`}>Go to the board</Link>
      </li>
    </ul>
  </div>
);

const Confirmed = ({ roundId, results }: { roundId: string; results: Results }) => (
  <>
    <h2 className="nhsuk-heading-m">The confirmed results</h2>
    <DataTable
      caption="By trust"
      showsCaption={false}
      rows={results}
      keyOf={({ packetId }) => packetId}
      columns={[
        { head: 'Project', cell: ({ title }) => title },
        { head: 'Lead', cell: ({ leadName }) => leadName ?? 'Erased' },
        { head: 'Trust', cell: ({ hostName }) => hostName },
        {
          head: 'Result',
          cell: ({ outcome, total, band }) =>
            [outcomes[outcome], typeof total === 'number' ? sayTotal(total) : '', band ?? '']
              .filter(Boolean)
              .join(', '),
        },
        {
          head: 'Plan',
          cell: ({ packetId, code }) => (
            <Link to={`?plan=${packetId}`} preventScrollReset>
              {code}
              <span className="nhsuk-u-visually-hidden">: see what its trainee will see</span>
            </Link>
          ),
        },
      ]}
    />
    <p>
      <a href={`/programme/rounds/${roundId}/results.csv`} download>
        Download these results as a spreadsheet (CSV)
      </a>
    </p>
  </>
);

/** The day they are due, where the bank holidays up to it are known. */
const Due = ({ by }: { by: string | null }) => (
  <>
    <h2 className="nhsuk-heading-m">When they are due</h2>
    <p>
      {by ? (
        <>
          Results are due by <strong>{sayDay(by)}</strong>: 15 working days in England after the board sat.
        </>
      ) : (
        'Results are due 15 working days in England after the board sat. The bank holidays of those days are not known yet.'
      )}
    </p>
  </>
);

function LetGo({
  releaseTime,
  refused,
}: {
  releaseTime: ResultsToReleaseQuery['releaseTime'];
  refused: Refused | undefined;
}) {
  const version = String(releaseTime?.version ?? 0);
  const releaseAt = releaseTime?.releaseAt;
  return (
    <>
      <h2 className="nhsuk-heading-m">At a time you choose</h2>
      {releaseAt ? (
        <>
          <p>
            They go out by themselves on <strong>{sayInstant(releaseAt)}</strong>.
          </p>
          <ActForm
            name="noTime"
            fields={noTimeFields}
            values={{ version }}
            refused={refused}
            button="Give up this time"
            look="secondary"
          />
        </>
      ) : (
        <ActForm
          name="time"
          fields={timeFields}
          values={{ version }}
          refused={refused}
          button="Choose this time"
          look="secondary"
        />
      )}
      <h2 className="nhsuk-heading-m">Now</h2>
      <div className="nhsuk-warning-callout">
        <h3 className="nhsuk-warning-callout__label">
          <span role="text">
            <span className="nhsuk-u-visually-hidden">Important: </span>This cannot be taken back
          </span>
        </h3>
        <p>The round ends. No mark can be added or changed, and no project can be submitted to it.</p>
      </div>
      <ActForm
        name="release"
        fields={{ sure: yes('I have read what each trainee will see') }}
        refused={refused}
        button="Release all results"
      />
    </>
  );
}
