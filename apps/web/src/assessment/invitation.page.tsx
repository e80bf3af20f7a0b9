import type { Route } from './+types/invitation.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { hidden, several, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Details, Empty, SummaryList } from '../design/pieces.js';
import { AnswerInvitation, MyInvitation } from './invitation.queries.js';
import { markerKinds, markerStates, sayCapacity } from './marker-words.js';
import { StateTag } from './state-tag.js';

const own = { id: hidden(), version: hidden() };
const fields = {
  accept: {
    ...own,
    trustIds: several('Trusts you are connected with', {
      blank: true,
      hint: 'Where you work or have worked, and where somebody in your family does. What Springboard knows of your posts in the last 3 years counts without a tick.',
    }),
    people: words('People you are close to', {
      blank: true,
      rows: 4,
      hint: 'One on each line, by full name or work e-mail address: family, close friends, rivals, people you supervise.',
    }),
  },
  leave: own,
};

export const loader = async ({ context }: Route.LoaderArgs) =>
  (await context.graphql(MyInvitation)).ownInvitation ?? null;

export const action = acts({
  accept: act({
    fields: fields.accept,
    does: async ({ version, people, ...input }, { graphql: ask }) => {
      const named = people.split('\n').filter((line) => line.trim());
      return (
        await ask(AnswerInvitation, { input: { ...input, version: Number(version), accept: true, people: named } })
      ).answerInvitation;
    },
    said: 'You are in the pool of markers. You are never given what you should be kept from.',
  }),
  leave: act({
    fields: fields.leave,
    does: async ({ version, ...input }, { graphql: ask }) =>
      (
        await ask(AnswerInvitation, {
          input: { ...input, version: Number(version), accept: false, trustIds: [], people: [] },
        })
      ).answerInvitation,
    said: 'The programme is told. You are given no more plans.',
  }),
});

export default function InvitationPage({ loaderData: invitation, actionData: refused }: Route.ComponentProps) {
  const page = { back: { to: '/marking', label: 'Back to your queue' }, refused };
  if (!invitation)
    return (
      <Page title="Your place among the markers" {...page}>
        <Empty>
          <p>
            You are an assessor, and nobody has asked you into the programme’s pool of markers yet. When its director
            does, you are told in your inbox and say here whose plans you should be kept from.
          </p>
        </Empty>
      </Page>
    );
  const { id, version, kind, capacity, state, trustIds, people, trusts } = invitation;
  const isAsked = state === 'INVITED';
  const isOpen = isAsked || state === 'ACCEPTED';
  return (
    <Page
      title={isAsked ? 'You are asked to mark' : 'Your place among the markers'}
      seenBy="The programme’s director sees your answer. Nobody but you reads whom and where you name below."
      {...page}
    >
      <SummaryList
        rows={[
          { key: 'Where you stand', value: <StateTag said={markerStates[state]} /> },
          { key: 'You mark as', value: markerKinds[kind] },
          { key: 'Most plans in a round', value: sayCapacity(capacity) },
        ]}
      />
      {isOpen ? (
        <>
          <h2 className="nhsuk-heading-m">Whose plans you should be kept from</h2>
          <p>This lasts. Before each plan opens you are asked again, about that plan alone.</p>
          <ActForm
            name="accept"
            fields={fields.accept}
            values={{ id, version, trustIds, people: people.join('\n') }}
            refused={refused}
            choices={{ trustIds: trusts.map((trust) => ({ value: trust.id, label: trust.name })) }}
            button={isAsked ? 'Accept and mark for the programme' : 'Save'}
          />
          <Details summary={isAsked ? 'Decline' : 'Leave the pool'} isOpen={refused?.form === 'leave'}>
            <p>
              {isAsked
                ? 'You need not say why. The programme can ask you again another time.'
                : 'Plans you have already been given stay yours to mark, or to give back one by one.'}
            </p>
            <ActForm
              name="leave"
              fields={fields.leave}
              values={{ id, version }}
              refused={refused}
              button={isAsked ? 'Decline' : 'Leave the pool'}
              look="secondary"
            />
          </Details>
        </>
      ) : (
        <p>You are given no plans. If you want to mark again, ask the programme’s director to invite you.</p>
      )}
    </Page>
  );
}
