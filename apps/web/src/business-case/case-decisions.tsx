import { Link } from 'react-router';
import { Prose, Tag } from '../design/pieces.js';
import { sayInstant, sayKey } from '../design/words.js';
import type { CaseOfProject } from './case-query.js';
import { whoMay } from './case-words.js';

interface Decision {
  readonly outcome: string;
  readonly note: string;
  readonly byName: string;
  readonly at: string;
  readonly holds: boolean;
}

/** A word on the case, and whether the figures are still those it was given on. */
export const DecisionSaid = ({ decision, none }: { decision?: Decision | null | undefined; none: string }) =>
  decision ? (
    <>
      <p>
        <Tag colour={decision.holds ? 'green' : 'yellow'}>{sayKey(decision.outcome)}</Tag> {decision.byName},{' '}
        {sayInstant(decision.at)}.
      </p>
      {decision.note ? <Prose>{decision.note}</Prose> : null}
      {decision.holds ? null : <p>A figure has changed since then, so this has to be said again.</p>}
    </>
  ) : (
    <p>{none}</p>
  );

export function DecisionSections({ plan, project }: CaseOfProject) {
  return (
    <section aria-labelledby="decisions" className="app-part">
      <h2 className="nhsuk-heading-m" id="decisions">
        The check and the decision
      </h2>
      <h3 className="nhsuk-heading-s">The finance partner’s check</h3>
      <DecisionSaid decision={plan.financeCheck} none="Not checked yet." />
      {project.viewerMay.includes('plan:check') ? (
        <p>
          <Link className="app-target" to="check">
            Check the case
          </Link>
        </p>
      ) : (
        <p>
          {whoMay.check}{' '}
          <Link className="app-target" to="check">
            See what they look at
          </Link>
        </p>
      )}
      <h3 className="nhsuk-heading-s">The sponsor’s decision</h3>
      <DecisionSaid decision={plan.sponsorDecision} none="Not decided yet." />
      {project.viewerMay.includes('plan:decide') ? (
        <p>
          <Link className="app-target" to="decision">
            Decide on the case
          </Link>
        </p>
      ) : (
        <p>
          {whoMay.decide}{' '}
          <Link className="app-target" to="decision">
            See the case at one glance
          </Link>
        </p>
      )}
    </section>
  );
}
