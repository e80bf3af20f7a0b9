import { Link } from 'react-router';
import { ActionLink } from '../design/pieces.js';

export interface NextThing {
  readonly fix: string;
  readonly to: string;
}

/** The next three useful things, the first of them to be taken up at once. */
export function NextThings({ things }: { things: readonly NextThing[] }) {
  const [first, ...others] = things;
  if (!first) return null;
  return (
    <section aria-labelledby="next-things">
      <h2 className="nhsuk-heading-m" id="next-things">
        Next
      </h2>
      <ActionLink to={first.to}>{first.fix}</ActionLink>
      {others.length ? (
        <>
          <p className="nhsuk-u-margin-bottom-2">Then:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {others.map(({ fix, to }) => (
              <li key={`${to} ${fix}`}>
                <Link to={to}>{fix}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
