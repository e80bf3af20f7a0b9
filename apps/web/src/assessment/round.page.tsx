import { Link } from 'react-router';
import type { Route } from './+types/round.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ButtonLink, DataTable, Details, Empty, SummaryList } from '../design/pieces.js';
import { sayDay, sayInstant } from '../design/words.js';
import { Markings } from './markings.js';
import { extensionFields, noFields, roundActs } from './programme-forms.js';
import { directs, RoundInFull } from './programme.queries.js';
import { StateTag } from './state-tag.js';
import { roundStates, submissionStates } from './words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const isDirector = await directs(context);
  const { rounds, ...rest } = await context.graphql(RoundInFull, { roundId: params.roundId, directs: isDirector });
  return { isDirector, round: found(rounds.find(({ id }) => id === params.roundId)), ...rest };
}

export const action = acts(roundActs);

export default function RoundPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { isDirector, round, markings, submissions = [], enrolments = [] } = loaderData;
  const isOver = round.state === 'RELEASED';
  const followers = enrolments.filter(({ schemeId }) => schemeId === round.schemeId);
  return (
    <Page
      title={round.title}
      caption={round.schemeTitle}
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy={
        isDirector
          ? 'Only your programme’s directors see whose work it is. Moderators and markers see codes.'
          : 'Moderators see codes and marks, never whose work it is.'
      }
      refused={refused}
      wide
    >
      <SummaryList
        rows={[
          { key: 'Where it stands', value: <StateTag said={roundStates[round.state]} /> },
          { key: 'Opens', value: sayInstant(round.opensAt) },
          { key: 'Submit until', value: sayInstant(round.deadlineAt) },
          { key: 'Marks due', value: sayDay(round.markingDueOn) },
        ]}
      />
      {isDirector ? (
        <>
          <h2 className="nhsuk-heading-m">What came in</h2>
          {submissions.length ? (
            <DataTable
              caption="Submissions, the first first"
              showsCaption={false}
              rows={submissions}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: 'Project',
                  cell: ({ id, title, attempt }) => (
                    <Link to={`/programme/submissions/${id}`}>
                      {title}
                      {attempt > 1 ? ` (attempt ${attempt})` : ''}
                    </Link>
                  ),
                },
                { head: 'Trust', cell: ({ hostName }) => hostName },
                { head: 'Sealed', cell: ({ submittedAt }) => sayInstant(submittedAt) },
                { head: 'Where it stands', cell: ({ state }) => <StateTag said={submissionStates[state]} /> },
              ]}
            />
          ) : (
            <Empty>
              <p>Nothing came in yet. Each submission is here to be screened as soon as its lead has sealed it.</p>
            </Empty>
          )}
          {isOver ? null : (
            <Details summary="Give a project more time" isOpen={refused?.form === 'extension'}>
              {followers.length ? (
                <ActForm
                  name="extension"
                  fields={extensionFields}
                  refused={refused}
                  choices={{
                    enrolment: followers.map(({ hostOrganisationId, projectId, personName, hostName }) => ({
                      value: `${hostOrganisationId} ${projectId}`,
                      label: `${personName}, ${hostName}`,
                    })),
                  }}
                  button="Give more time"
                />
              ) : (
                <p>No project follows this scheme yet.</p>
              )}
            </Details>
          )}
        </>
      ) : null}
      <h2 className="nhsuk-heading-m">Marking</h2>
      {isDirector && !isOver ? (
        <>
          <p>
            Every accepted plan gets 2 markers who have no part in it. Doing it again adds only what is missing, such as
            after a conflict.
          </p>
          <ActForm name="allocate" fields={noFields} refused={refused} button="Allocate markers" look="secondary" />
        </>
      ) : null}
      <Markings markings={markings} refused={refused} isOver={isOver} />
      <ButtonLink to={`/programme/rounds/${round.id}/fairness`} look="secondary">
        See whether it is marked fairly
      </ButtonLink>
      {isDirector && !isOver ? (
        <>
          <h2 className="nhsuk-heading-m">Results</h2>
          <p>Results go out all at once, when every plan is decided.</p>
          <ButtonLink to={`/programme/rounds/${round.id}/release`}>Check and release results</ButtonLink>
        </>
      ) : null}
    </Page>
  );
}
