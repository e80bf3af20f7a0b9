import { Link } from 'react-router';
import { sayKey } from '../design/words.js';
import type { SimilarWorkQuery } from '../gql/graphql.js';
import { projectStates } from './project-words.js';

/** What was done already under titles like this one: here, and in the published library. */
export function SimilarList({ similarProjects, similarRecords }: SimilarWorkQuery) {
  if (!similarProjects.length && !similarRecords.length)
    return <p>No project here and none in the library has a title with the same words.</p>;
  return (
    <>
      {similarRecords.length ? (
        <>
          <h3 className="nhsuk-heading-xs">Published: read what they did, and whether it worked</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {similarRecords.map(({ id, title, hostName, resultState }) => (
              <li key={id}>
                <Link to={`/library/${id}`} target="_blank" rel="noreferrer">
                  {title} (opens in a new tab)
                </Link>
                <span className="app-quiet">
                  {' '}
                  {hostName}. Result: {sayKey(resultState).toLowerCase()}.
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {similarProjects.length ? (
        <>
          <h3 className="nhsuk-heading-xs">In your trust</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {similarProjects.slice(0, SHOWN).map(({ id, title, state }) => (
              <li key={id}>
                {title} <span className="app-quiet">({projectStates[state].words.toLowerCase()})</span>
              </li>
            ))}
          </ul>
          <p className="app-quiet">
            Your quality improvement office can put you in touch with a team. Only its team can open a project.
          </p>
        </>
      ) : null}
    </>
  );
}

const SHOWN = 5;
