import { Link } from 'react-router';
import type { Route } from './+types/external-room.page';
import { ActForm } from '../design/act-form.js';
import { acts, found, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ButtonLink, DataTable, Details } from '../design/pieces.js';
import { list } from '../design/words.js';
import type { RoomOfRoundQuery } from '../gql/graphql.js';
import { askFields, declareFields, reportFields, roomActs } from './external-forms.js';
import { ExternalReports } from './external-reports.js';
import { sampleReasons } from './external-words.js';
import { RoomOfRound } from './external.queries.js';
import { outcomes, sayTotal } from './words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  return found((await context.graphql(RoomOfRound, { roundId: params.examinedRoundId })).externalRoom);
}

export const action = acts(roomActs);

type Room = NonNullable<RoomOfRoundQuery['externalRoom']>;

export default function ExternalRoomPage({ loaderData: room, actionData: refused }: Route.ComponentProps) {
  const { title, schemeTitle, isDecided, hasConflict } = room;
  const isOpen = hasConflict === false;
  return (
    <Page
      title={`${title}, ${schemeTitle}`}
      caption="External examining"
      back={{ to: '/external', label: 'Back to the rounds' }}
      seenBy="You see codes and marks, never whose work it is. The board reads your report. Nothing you do here touches a mark."
      refused={refused}
      wide={isOpen}
    >
      {isOpen ? <OpenRoom room={room} refused={refused} /> : null}
      {hasConflict ? <p>You declared a conflict of interest, so nothing of this round opens to you.</p> : null}
      {hasConflict === null || hasConflict === undefined ? (
        isDecided ? (
          <Declare refused={refused} />
        ) : (
          <p>The room opens when every plan of the round is decided. Until then there is nothing to look at.</p>
        )
      ) : null}
    </Page>
  );
}

const Declare = ({ refused }: { refused: Refused | undefined }) => (
  <>
    <p>All of the round is decided. Say first whether you have a conflict; your answer stands for good.</p>
    <Details summary="What counts as a conflict">
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>You work, or worked in the last 3 years, with somebody who marks or directs here.</li>
        <li>You have, or had in the last 3 years, a part in a project that may be among the plans.</li>
        <li>Somebody who marks, directs or submits is family, a close friend or a rival.</li>
      </ul>
    </Details>
    <ActForm name="declare" fields={declareFields} refused={refused} button="Continue" />
  </>
);

function OpenRoom({
  room: { roundId, sample, others, reports },
  refused,
}: {
  room: Room;
  refused: Refused | undefined;
}) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Your sample</h2>
      <p>
        The highest, the middle and the lowest total, one of each way to fail, and others drawn at random until it is a
        tenth of the plans or 10, whichever is more. Who marked what has no part in the draw.
      </p>
      <DataTable
        caption="Plans, the highest total first"
        showsCaption={false}
        rows={sample}
        keyOf={({ packetId }) => packetId}
        columns={[
          { head: 'Plan', cell: ({ packetId, code }) => <Link to={`/external/${roundId}/${packetId}`}>{code}</Link> },
          { head: 'Total', cell: ({ total }) => sayTotal(total), isNumber: true },
          { head: 'Outcome', cell: ({ outcome }) => (outcome ? outcomes[outcome] : 'Being marked anew') },
          { head: 'Why you read it', cell: ({ reasons }) => list(reasons.map((reason) => sampleReasons[reason])) },
        ]}
      />
      {others.length ? (
        <Details summary="Ask for another plan" isOpen={refused?.form === 'ask'}>
          <ActForm
            name="ask"
            fields={askFields}
            refused={refused}
            choices={{ packetId: others.map(({ packetId, code }) => ({ value: packetId, label: code })) }}
            button="Add it to what I read"
          />
        </Details>
      ) : null}
      <h2 className="nhsuk-heading-m">How the marking went</h2>
      <p>Who was given how much, how far markers agreed, and how severe each was: markers as letters.</p>
      <ButtonLink to={`/external/${roundId}/process`} look="secondary">
        See the figures of the process
      </ButtonLink>
      <h2 className="nhsuk-heading-m">Report to the board</h2>
      <ExternalReports reports={reports} />
      <Details
        summary={reports.length ? 'Write a further report' : 'Write your report'}
        isOpen={refused?.form === 'report' || !reports.length}
      >
        <p>A report is sealed when you send it: nobody changes it, you neither. A further one stands beside it.</p>
        <ActForm name="report" fields={reportFields} refused={refused} button="Send it to the board for good" />
      </Details>
    </>
  );
}
