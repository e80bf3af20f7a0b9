import { Link } from 'react-router';
import type { Route } from './+types/moderation.page';
import { ActForm } from '../design/act-form.js';
import { acts, found, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ActionLink, DataTable, Details, SummaryList } from '../design/pieces.js';
import { count, list } from '../design/words.js';
import type { ModerationOfRoundQuery } from '../gql/graphql.js';
import { anewOfMarkerFields, moderationActs, scalingFields } from './moderation-forms.js';
import { leftToDo, sampledStates, sayPoints, sayReasons } from './moderation-words.js';
import { ModerationOfRound } from './moderation.queries.js';
import { noFields } from './programme-forms.js';
import { StateTag } from './state-tag.js';
import { outcomes, roundStates, sayTotal } from './words.js';

type Moderation = NonNullable<ModerationOfRoundQuery['moderation']>;

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, moderation } = await context.graphql(ModerationOfRound, { roundId: params.roundId });
  const isOpen = ['OPEN', 'MARKING', 'MODERATION'].includes(found(moderation).state);
  return { ...found(moderation), isModerator: isOpen && (viewer?.roles.includes('moderator') ?? false) };
}

export const action = acts(moderationActs);

export default function ModerationPage({ loaderData: moderation, actionData: refused }: Route.ComponentProps) {
  const { roundId, title, state, sample, isComplete, isModerator } = moderation;
  const left = leftToDo(moderation);
  return (
    <Page
      title="Moderation"
      caption={title}
      back={{ to: `/programme/rounds/${roundId}`, label: 'Back to the round' }}
      seenBy="Moderators and directors see this. It says nothing about whose work it is."
      refused={refused}
      wide
    >
      <div className="app-measure">
        <p>
          A moderator looks again at every plan that does not pass, is close to the line or is a distinction, and at 10
          or a tenth of the rest, drawn at random. They find its marks sound, or have the whole plan marked anew.{' '}
          <strong>Nobody can change a mark, here or anywhere else.</strong>
        </p>
        <SummaryList
          rows={[
            { key: 'Where the round stands', value: <StateTag said={roundStates[state]} /> },
            { key: 'Still to do', value: left.length ? list(left) : 'Nothing' },
          ]}
        />
        <Draw moderation={moderation} refused={refused} />
      </div>
      {sample.length ? (
        <>
          <h2 className="nhsuk-heading-m">The sample</h2>
          <Sample roundId={roundId} sample={sample} />
        </>
      ) : null}
      <div className="app-measure">
        {isModerator && state === 'MODERATION' ? <ForTheCohort moderation={moderation} refused={refused} /> : null}
        <Orders moderation={moderation} />
        {isComplete || state !== 'MODERATION' ? null : (
          <p>The board can sit once nothing is left to do. Until then it can read its papers.</p>
        )}
        {sample.length ? <ActionLink to={`/programme/rounds/${roundId}/board`}>Go to the board</ActionLink> : null}
      </div>
    </Page>
  );
}

/** Drawing needs every plan to be decided; afterwards it is offered where plans that came or were marked anew call for it. */
function Draw({
  moderation: { isModerator, sample, unscreened, undecided, lacking, state },
  refused,
}: {
  moderation: Moderation & { readonly isModerator: boolean };
  refused: Refused | undefined;
}) {
  const canDraw = isModerator && !unscreened && !undecided && lacking > 0;
  if (!canDraw)
    return sample.length || state === 'RELEASED' ? null : (
      <p>The sample can be drawn by a moderator once every plan is screened and decided.</p>
    );
  return (
    <ActForm
      name="draw"
      fields={noFields}
      refused={refused}
      button={sample.length ? 'Draw the sample again' : 'Draw the sample'}
    />
  );
}

const Sample = ({ roundId, sample }: { roundId: string; sample: Moderation['sample'] }) => (
  <DataTable
    caption="Plans by their code"
    showsCaption={false}
    rows={sample}
    keyOf={({ packetId }) => packetId}
    columns={[
      {
        head: 'Plan',
        cell: ({ packetId, code }) => <Link to={`/programme/rounds/${roundId}/moderation/${packetId}`}>{code}</Link>,
      },
      { head: 'Looked at because', cell: ({ reasons }) => sayReasons(reasons) },
      {
        head: 'Result',
        cell: ({ outcome, total }) =>
          outcome ? `${outcomes[outcome]}${typeof total === 'number' ? `, ${sayTotal(total)}` : ''}` : 'Not decided',
      },
      { head: 'Where it stands', cell: ({ state }) => <StateTag said={sampledStates[state]} /> },
    ]}
  />
);

/** What a moderator does about a whole cohort: a marker's plans, or points that only the board can add. */
function ForTheCohort({ moderation, refused }: { moderation: Moderation; refused: Refused | undefined }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">For more than one plan</h2>
      <Details summary="Have every plan of one marker marked anew" isOpen={refused?.form === 'anewOfMarker'}>
        <p>
          Both marks of each of their plans are put aside and kept, and 2 others who never marked it mark it blind. This
          cannot be taken back.
        </p>
        <ActForm
          name="anewOfMarker"
          fields={anewOfMarkerFields}
          refused={refused}
          choices={{
            markerId: moderation.markers.map(({ id, name, plans }) => ({
              value: id,
              label: `${name}, ${count(plans, 'plan')}`,
            })),
          }}
          button="Have them all marked anew"
          look="warning"
        />
      </Details>
      <Details summary="Propose the same points for every plan" isOpen={refused?.form === 'scaling'}>
        <p>The board reads your proposal and decides. You change no total by it.</p>
        <ActForm name="scaling" fields={scalingFields} refused={refused} button="Propose it to the board" />
      </Details>
    </>
  );
}

const Orders = ({ moderation: { reMarks, proposals } }: { moderation: Moderation }) => (
  <>
    {proposals.length ? (
      <>
        <h2 className="nhsuk-heading-m">Proposed to the board</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {proposals.map(({ points, reason }) => (
            <li key={`${points} ${reason}`}>
              {sayPoints(points)} for every plan: {reason}
            </li>
          ))}
        </ul>
      </>
    ) : null}
    {reMarks.length ? (
      <>
        <h2 className="nhsuk-heading-m">Sent to be marked anew</h2>
        <DataTable
          caption="Orders, the first first"
          showsCaption={false}
          rows={reMarks}
          keyOf={({ packetId, number }) => `${packetId} ${number}`}
          columns={[
            { head: 'Plan', cell: ({ code }) => code },
            {
              head: 'Earlier result',
              cell: ({ earlier: { outcome, total } }) =>
                `${outcomes[outcome]}${typeof total === 'number' ? `, ${sayTotal(total)}` : ''}`,
            },
            {
              head: 'Why',
              cell: ({ scope, reason }) => `${scope === 'MARKER' ? 'With all of one marker: ' : ''}${reason}`,
            },
          ]}
        />
      </>
    ) : null}
  </>
);
