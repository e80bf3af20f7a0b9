import { DataTable, Tag } from '../design/pieces.js';
import type { TeamRole } from '../gql/graphql.js';
import { teamRoleWords } from './library-words.js';

interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: TeamRole;
  readonly agreedToBeNamed: boolean | null | undefined;
}

/** Who has agreed, who has not, and who is still to say; with the viewer's own answer. */
export function Consents({
  team,
  needed,
  children,
}: {
  team: readonly Member[];
  /** The names of those without whose agreement nothing can be published. */
  needed: readonly string[];
  children: React.ReactNode;
}) {
  const asked = team.filter(({ name, agreedToBeNamed }) => agreedToBeNamed !== null || needed.includes(name));
  return (
    <>
      <h2 className="nhsuk-heading-m">Who agrees to be named</h2>
      <p>
        Everybody who did the work agrees for themselves, and the sponsor for the trust. Each answers on this page, when
        they are signed in.
      </p>
      {asked.length ? (
        <DataTable
          caption="Answers of the team"
          showsCaption={false}
          rows={asked}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Name', cell: ({ name }) => name },
            { head: 'Part', cell: ({ role }) => teamRoleWords[role] },
            { head: 'Answer', cell: ({ agreedToBeNamed }) => <Answer agreed={agreedToBeNamed} /> },
          ]}
        />
      ) : null}
      {children}
    </>
  );
}

function Answer({ agreed }: { agreed: boolean | null | undefined }) {
  if (agreed) return <>Agrees</>;
  return agreed === false ? <Tag colour="orange">Does not agree</Tag> : <Tag colour="blue">Not said yet</Tag>;
}
