import { Link } from 'react-router';
import { sayDay, sayInstant } from '../design/words.js';

interface Offered {
  readonly criteriaAnew?: readonly string[] | null;
  readonly resubmitUntil?: string | null;
  readonly criteria: readonly { readonly key: string; readonly title: string }[];
}

/** What a project that did not pass may still do: until when, what is marked anew, and where, once a round is open for it. */
export function OfferToResubmit({
  result: { criteriaAnew, resubmitUntil, criteria },
  rounds,
  submitAt,
}: {
  result: Offered;
  /** The rounds it can be submitted to now. */
  rounds: readonly { readonly title: string; readonly deadlineAt: string; readonly resubmits?: string | null }[];
  /** Where it is submitted, on a page that is not that one. */
  submitAt?: string;
}) {
  if (!criteriaAnew || !resubmitUntil) return null;
  const round = rounds.find(({ resubmits }) => resubmits);
  return (
    <section className="nhsuk-inset-text" aria-labelledby="resubmit">
      <h2 className="nhsuk-heading-s" id="resubmit">
        You may submit it once more
      </h2>
      <p>
        Until the end of {sayDay(resubmitUntil)}. One marker who knows the plan and one who does not mark these criteria
        anew; every other keeps its level:
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {criteria
          .filter(({ key }) => criteriaAnew.includes(key))
          .map(({ key, title }) => (
            <li key={key}>{title}</li>
          ))}
      </ul>
      {round ? (
        <p>
          The round “{round.title}” takes it until {sayInstant(round.deadlineAt)}.{' '}
          {submitAt ? <Link to={submitAt}>Submit it again</Link> : null}
        </p>
      ) : (
        <p>Your programme opens a round for it. You then find it where you submit.</p>
      )}
    </section>
  );
}
