import { Link } from 'react-router';
import { list } from '../design/words.js';

/** What has to be there before the record can be proposed; one line when it is all there. */
export function WhatStops({
  draft: { missing, notAgreed, mayNameSomebody },
  projectId,
}: {
  draft: {
    readonly missing: readonly string[];
    readonly notAgreed: readonly string[];
    readonly mayNameSomebody: readonly string[];
  };
  projectId: string;
}) {
  if (!missing.length && !notAgreed.length && !mayNameSomebody.length)
    return <p>Everything a record needs is there.</p>;
  return (
    <>
      <h2 className="nhsuk-heading-m">What still stops it</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {missing.map((part) => (
          <li key={part}>
            The record has no {part.replace(/^(the|at least one) /, '')} yet.{' '}
            <Link to={`/projects/${projectId}`}>
              Go to the project<span className="nhsuk-u-visually-hidden"> to add {part}</span>
            </Link>
          </li>
        ))}
        {notAgreed.length ? <li>Not agreed yet: {list(notAgreed)}. Ask them to answer on this page.</li> : null}
        {mayNameSomebody.length ? (
          <li>
            A text may name a patient, in {list(mayNameSomebody.map((place) => `“${place.replaceAll('-', ' ')}”`))}.
            Change it, or have a second person say that it names nobody.
          </li>
        ) : null}
      </ul>
    </>
  );
}
