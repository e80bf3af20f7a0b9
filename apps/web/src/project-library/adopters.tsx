import { Link } from 'react-router';
import { DataTable } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { AdoptionState } from '../gql/graphql.js';
import { adoptionWords } from './library-words.js';

interface Adopter {
  readonly state: AdoptionState;
  readonly since: string;
  readonly childPublicationId: string | null;
}

/** Who took it up elsewhere. Which project it is stays theirs until they publish it. */
export function Adopters({ adopters }: { adopters: readonly Adopter[] }) {
  if (!adopters.length) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Who adopted it</h2>
      <DataTable
        caption="Projects elsewhere that adopted this one"
        showsCaption={false}
        rows={adopters}
        keyOf={({ since, state }) => `${since} ${state}`}
        columns={[
          { head: 'Since', cell: ({ since }) => sayDay(since) },
          { head: 'How it stands there', cell: ({ state }) => adoptionWords[state].short },
          {
            head: 'Their record',
            cell: ({ childPublicationId, since }) =>
              childPublicationId ? (
                <Link to={`/library/${childPublicationId}`}>
                  Read it<span className="nhsuk-u-visually-hidden">, adopted on {sayDay(since)}</span>
                </Link>
              ) : (
                'Not published yet'
              ),
          },
        ]}
      />
    </>
  );
}
