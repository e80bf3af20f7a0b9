import { useActionData } from 'react-router';
import type { Route } from './+types/people.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, day, hidden, line } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable, Details, More } from '../design/pieces.js';
import { sayDay, sayKey } from '../design/words.js';
import type { MembershipRole } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { roleWords } from './role-words.js';

const PeopleAndRoles = graphql(`
  query PeopleAndRoles($after: String) {
    people {
      id
      name
    }
    memberships(first: 50, after: $after) {
      edges {
        node {
          id
          version
          personId
          name
          role
          startsOn
          endsOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const RegisterPerson = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      id
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
const AppointPerson = graphql(`
  mutation AppointPerson($input: AppointInput!) {
    appoint(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
const EndMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
const InvitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      secret
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const role = () =>
  choice<MembershipRole>()('Role', {
    as: 'select',
    choices: Object.entries(roleWords).map(([value, label]) => ({ value, label })),
  });
const registering = {
  name: line('Name'),
  email: line('Work e-mail address'),
  role: role(),
  startsOn: day('First day'),
};
const appointing = { personId: choice()('Person', { as: 'select' }), role: role(), startsOn: day('First day') };
const ending = { id: hidden(), version: hidden(), endsOn: day('Last day') };
const inviting = { personId: choice()('Person', { as: 'select' }) };

export const loader = async ({ context, request }: Route.LoaderArgs) =>
  context.graphql(PeopleAndRoles, { after: new URL(request.url).searchParams.get('after') });

export const action = acts({
  register: act({
    fields: registering,
    does: async ({ name, email, role: as, startsOn, idempotencyKey }, { graphql: ask }) => {
      const { registerPerson } = await ask(RegisterPerson, { input: { name, email, idempotencyKey } });
      if (!registerPerson.id) return registerPerson;
      return (await ask(AppointPerson, { input: { personId: registerPerson.id, role: as, startsOn } })).appoint;
    },
    said: 'They are known here, and have their role.',
  }),
  appoint: act({
    fields: appointing,
    does: async (input, { graphql: ask }) => (await ask(AppointPerson, { input })).appoint,
    said: 'They have the role.',
  }),
  end: act({
    fields: ending,
    does: async ({ version, ...input }, { graphql: ask }) =>
      (await ask(EndMembership, { input: { ...input, version: Number(version) } })).endMembership,
    said: 'The role ends that day. Their own work stays theirs to read.',
  }),
  invite: act({
    fields: inviting,
    does: async (input, { graphql: ask }) => (await ask(InvitePerson, { input })).invitePerson,
    said: ({ secret }) =>
      `Hand this address to them, and to nobody else. It works once, for 7 days: /sign-in?invitation=${secret ?? ''}`,
  }),
});

export default function PeoplePage({ loaderData: { people, memberships } }: Route.ComponentProps) {
  const refused = useActionData<typeof action>();
  const everybody = { personId: people.map(({ id, name }) => ({ value: id, label: name })) };
  return (
    <Page title="People and roles" refused={refused} seenBy="Administrators of your organisation can see this." wide>
      <div className="app-measure">
        <Details summary="Add a person" isOpen={refused?.form === 'register'}>
          <ActForm name="register" fields={registering} refused={refused} button="Add the person" />
        </Details>
        <Details summary="Give somebody another role" isOpen={refused?.form === 'appoint'}>
          <ActForm name="appoint" fields={appointing} choices={everybody} refused={refused} button="Give the role" />
        </Details>
        <Details summary="Invite somebody to sign in with their work account" isOpen={refused?.form === 'invite'}>
          <ActForm name="invite" fields={inviting} choices={everybody} refused={refused} button="Make an invitation" />
        </Details>
      </div>
      <DataTable
        caption="Every role held, the newest first"
        rows={memberships.edges.map(({ node }) => node)}
        keyOf={({ id }) => id}
        columns={[
          { head: 'Name', cell: ({ name }) => name },
          { head: 'Role', cell: ({ role: held }) => roleWords[held] },
          { head: 'From', cell: ({ startsOn }) => sayDay(startsOn) },
          {
            head: 'To',
            cell: ({ id, version, endsOn, name, role: held }) =>
              endsOn ? (
                sayDay(endsOn)
              ) : (
                <Details summary={`End ${name}’s role: ${sayKey(held)}`} isOpen={refused?.form === `end.${id}`}>
                  <ActForm
                    name="end"
                    part={id}
                    fields={ending}
                    values={{ id, version }}
                    refused={refused}
                    button="End the role"
                  />
                </Details>
              ),
          },
        ]}
      />
      {memberships.pageInfo.hasNextPage ? <More to={`?after=${memberships.pageInfo.endCursor}`} /> : null}
    </Page>
  );
}
