import { Link } from 'react-router';
import type { Route } from './+types/team.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, day, hidden, yes } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable, Details } from '../design/pieces.js';
import { list, sayDay, sayKey } from '../design/words.js';
import { graphql } from '../gql/index.js';
import type { TeamRole } from '../gql/graphql.js';
import { roleHints, teamRoles } from './project-words.js';

const TeamOfProject = graphql(`
  query TeamOfProject($id: ID!) {
    viewer {
      id
    }
    project(id: $id) {
      id
      title
      viewerMay
      postStartsOn
      postEndsOn
      team {
        id
        version
        personId
        name
        role
        startsOn
        endsOn
        isCurrent
        agreedToBeNamed
      }
    }
  }
`);
const PeopleHere = graphql(`
  query PeopleHere {
    people {
      id
      name
      roles
    }
  }
`);
const AddTeamMember = graphql(`
  mutation AddTeamMember($input: AddTeamMemberInput!) {
    addTeamMember(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);
const EndTeamMembership = graphql(`
  mutation EndTeamMembership($input: EndTeamMembershipInput!) {
    endTeamMembership(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);
const ConsentToCredit = graphql(`
  mutation ConsentToCredit($input: ConsentToCreditInput!) {
    consentToCredit(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

const addable = (Object.keys(teamRoles) as TeamRole[]).filter((role) => role !== 'LEAD');
const fields = {
  add: {
    personId: choice()('Who?', {
      as: 'select',
      hint: 'Everybody with a role in your trust today. Somebody who is missing is added by your administrator.',
      missing: 'Select who joins the team',
    }),
    role: choice<TeamRole>()('As what?', {
      missing: 'Select as what they join',
      choices: addable.map((role) => ({ value: role, label: teamRoles[role], hint: roleHints[role] })),
    }),
  },
  end: { id: hidden(), version: hidden(), endsOn: day('Last day on the team') },
  credit: { agreed: yes('I agree to be named as a contributor when this project is published') },
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, project: read } = await context.graphql(TeamOfProject, { id: params.projectId });
  const { team, viewerMay, ...project } = found(read);
  const mayManage = viewerMay.includes('team:manage');
  const mine = team.filter(({ personId }) => personId === viewer?.id);
  return {
    project,
    mayManage,
    people: mayManage ? (await context.graphql(PeopleHere)).people : [],
    current: team.filter(({ isCurrent }) => isCurrent),
    past: team.filter(({ isCurrent }) => !isCurrent),
    mayConsent: viewerMay.includes('publication:consent') && mine.length > 0,
    myConsent: mine[0]?.agreedToBeNamed ?? null,
  };
}

export const action = acts({
  add: act({
    fields: fields.add,
    does: async (input, { graphql: ask, param }) =>
      (await ask(AddTeamMember, { input: { ...input, projectId: param('projectId') } })).addTeamMember,
    said: 'They are on the team, and are told in their inbox.',
  }),
  end: act({
    fields: fields.end,
    does: async ({ version, ...input }, { graphql: ask }) =>
      (await ask(EndTeamMembership, { input: { ...input, version: Number(version) } })).endTeamMembership,
    said: 'The last day is noted. What they did stays credited to them.',
  }),
  credit: act({
    fields: fields.credit,
    does: async (input, { graphql: ask, param }) =>
      (await ask(ConsentToCredit, { input: { ...input, projectId: param('projectId') } })).consentToCredit,
    said: 'Your answer is kept. You can change it until it is published.',
  }),
});

export default function TeamPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, mayManage, people, current, past, mayConsent, myConsent } = loaderData;
  const ends = current.filter(({ role, endsOn }) => role !== 'LEAD' && endsOn === null);
  return (
    <Page
      title="Team and credits"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy="Only the project’s team can see this."
      refused={actionData}
    >
      <DataTable
        caption="On the team today"
        columns={[
          { head: 'Name', cell: ({ name }) => name },
          { head: 'As', cell: ({ role }) => teamRoles[role] },
          { head: 'From', cell: ({ startsOn }) => sayDay(startsOn) },
          { head: 'To', cell: ({ endsOn }) => (endsOn ? sayDay(endsOn) : 'No last day') },
          { head: 'Named when published', cell: ({ agreedToBeNamed }) => sayConsent(agreedToBeNamed) },
        ]}
        rows={current}
        keyOf={({ id }) => id}
      />
      {past.length ? (
        <DataTable
          caption="Before and after"
          columns={[
            { head: 'Name', cell: ({ name }) => name },
            { head: 'As', cell: ({ role }) => teamRoles[role] },
            { head: 'From', cell: ({ startsOn }) => sayDay(startsOn) },
            { head: 'To', cell: ({ endsOn }) => (endsOn ? sayDay(endsOn) : 'No last day') },
            { head: 'Named when published', cell: ({ agreedToBeNamed }) => sayConsent(agreedToBeNamed) },
          ]}
          rows={past}
          keyOf={({ id }) => id}
        />
      ) : null}
      {mayManage ? (
        <>
          <h2 className="nhsuk-heading-m">Add somebody</h2>
          <ActForm
            name="add"
            fields={fields.add}
            refused={actionData}
            choices={{
              personId: people.map(({ id, name, roles }) => ({
                value: id,
                label: `${name} (${list(roles.map((role) => sayKey(role).toLowerCase()))})`,
              })),
            }}
            button="Add to the team"
          />
          {ends.length ? (
            <>
              <h2 className="nhsuk-heading-m">When somebody leaves</h2>
              {ends.map((member) => (
                <Details
                  key={member.id}
                  summary={`${member.name}, ${teamRoles[member.role].toLowerCase()}`}
                  isOpen={actionData?.form === `end.${member.id}`}
                >
                  <ActForm
                    name="end"
                    part={member.id}
                    fields={fields.end}
                    values={{ id: member.id, version: member.version }}
                    refused={actionData}
                    button="Note the last day"
                    about={`of ${member.name}`}
                    look="secondary"
                  />
                </Details>
              ))}
            </>
          ) : null}
        </>
      ) : null}
      <h2 className="nhsuk-heading-m">The lead’s post</h2>
      <p>
        {project.postStartsOn ? `From ${sayDay(project.postStartsOn)}` : 'Its start is not said yet'}
        {project.postEndsOn ? ` to ${sayDay(project.postEndsOn)}` : ', nor when it ends'}.{' '}
        <Link to={`/projects/${project.id}/basics`}>Change the dates of the post</Link>
      </p>
      <p>
        To change the lead, <Link to={`/projects/${project.id}/handover`}>hand the project over</Link>.
      </p>
      {mayConsent ? (
        <>
          <h2 className="nhsuk-heading-m">Your credit</h2>
          <p>
            {myConsent === null
              ? 'You have not said yet whether you want to be named. Only you can.'
              : myConsent
                ? 'You have agreed to be named. Clear the box and save to change your mind.'
                : 'You have said that you do not want to be named.'}
          </p>
          <ActForm
            name="credit"
            fields={fields.credit}
            values={{ agreed: myConsent === true }}
            refused={actionData}
            button="Save your answer"
            look="secondary"
          />
        </>
      ) : null}
    </Page>
  );
}

function sayConsent(agreed: boolean | null | undefined): string {
  if (agreed === null || agreed === undefined) return 'Not said yet';
  return agreed ? 'Agreed' : 'Does not want to be';
}
