import { sayDay, sayInstant } from '../design/words.js';
import type { ChartDecisionKind, ChartKind, RuleProfile } from '../gql/graphql.js';
import { chartWords, profileWords, sayMeasured } from './measure-words.js';

/** What must be known of the data behind a chart. */
export const Notices = ({ notices }: { notices: readonly string[] }) =>
  notices.length ? (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  ) : null;

interface WorkingStep {
  readonly title: string;
  readonly arithmetic: string;
  readonly source?: string | null;
}

/** How figures were worked out, step by step, each with where its formula is from. */
export const Working = ({ steps }: { steps: readonly WorkingStep[] }) => (
  <ol className="nhsuk-list nhsuk-list--number">
    {steps.map(({ title, arithmetic, source }) => (
      <li key={title}>
        <strong>{title}.</strong> {arithmetic}
        {source ? <span className="app-beneath">{source}</span> : null}
      </li>
    ))}
  </ol>
);

interface Decision {
  readonly kind: ChartDecisionKind;
  readonly at: string;
  readonly byName?: string | null;
  readonly fromDay?: string | null;
  readonly toDay?: string | null;
  readonly value?: number | null;
  readonly chart?: ChartKind | null;
  readonly profile?: RuleProfile | null;
  readonly cause: string;
  readonly why: string;
}

/** Everything that was decided about a chart, the newest first, each with who, when and why. */
export function ChartDecisions({ decisions, unit }: { decisions: readonly Decision[]; unit: string }) {
  if (!decisions.length) return <p>Nothing yet.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {decisions.map((decision, index) => (
        <li key={index}>
          {saidOf(decision, unit)} {decision.why ? `“${decision.why}” ` : ''}
          <span className="app-beneath">
            {decision.byName ? `${decision.byName}, ` : ''}
            {sayInstant(decision.at)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function saidOf({ kind, fromDay, toDay, value, chart, profile, cause }: Decision, unit: string): string {
  const from = fromDay ? sayDay(fromDay) : '';
  const measured = value == null ? '' : sayMeasured(value, unit);
  switch (kind) {
    case 'CHARTING':
      return `Drawn as: ${chart ? chartWords[chart] : ''}. Judged by: ${profile ? profileWords[profile] : ''}.`;
    case 'BASELINE':
      return `Baseline frozen from ${from} to ${toDay ? sayDay(toDay) : ''}, median ${measured}.`;
    case 'TARGET':
      return `Target ${measured} from ${from}.`;
    case 'RECALCULATION':
      return `Limits worked out anew from ${from}: ${cause}.`;
    case 'RECALCULATION_TAKEN_BACK':
      return `Limits no longer worked out anew from ${from}.`;
    case 'SET_ASIDE':
      return `The reading of ${from} set aside.`;
    case 'CORRECTED':
      return `The reading of ${from} corrected.`;
  }
}
