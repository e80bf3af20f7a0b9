import { Prose, SummaryList } from '../design/pieces.js';
import { FeedbackOfMarkers } from './feedback-shown.js';
import type { FeedbackGiven } from './feedback-form.js';
import type { MarkOutcome } from '../gql/graphql.js';
import { outcomes, sayTotal } from './words.js';

/** A result as its trainee reads it, once it is out; and as its director does, before. */
export interface ResultToShow {
  readonly schemeTitle: string;
  readonly roundTitle: string;
  readonly outcome: MarkOutcome;
  readonly total?: number | null;
  readonly isCapped: boolean;
  readonly band?: string | null;
  readonly failures: readonly string[];
  readonly feedback: readonly (FeedbackGiven & { readonly marker: number })[];
  readonly criteria: readonly {
    readonly key: string;
    readonly title: string;
    readonly weight: number;
    readonly mean?: number | null;
    readonly comments: readonly { readonly marker: number; readonly text: string }[];
  }[];
}

const whyNot: Readonly<Record<string, string>> = {
  BELOW_CUT: 'The total is below what passes.',
  HAS_ZERO: 'A criterion has a level of 0.',
  TOO_MANY_ONES: 'Too many criteria have a level of 1.',
  KEY_AT_ONE: 'A criterion that must be above 1 is not: aim and measurement, or resources and finance.',
};

export function ResultShown({ result, released }: { result: ResultToShow; released: string }) {
  const { outcome, total, isCapped, band, failures, feedback, criteria, schemeTitle, roundTitle } = result;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Outcome', value: <strong>{outcomes[outcome]}</strong> },
          ...(outcome === 'RETURNED' ? [] : [{ key: 'Total', value: sayTotal(total) }]),
          ...(isCapped && outcome === 'PASS'
            ? [
                {
                  key: 'Why not more',
                  value: 'Under this scheme a second submission that passes gets what just passes.',
                },
              ]
            : []),
          ...(band ? [{ key: 'Band', value: band }] : []),
          { key: 'Round', value: `${roundTitle}, ${schemeTitle}` },
          { key: 'Released', value: released },
        ]}
      />
      {failures.length ? (
        <>
          <h2 className="nhsuk-heading-m">{outcome === 'RETURNED' ? 'Why it was sent back' : 'Why it did not pass'}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {failures.map((code) => (
              <li key={code}>{whyNot[code] ?? `Rule of conduct ${code}.`}</li>
            ))}
          </ul>
        </>
      ) : null}
      <FeedbackOfMarkers feedback={feedback} />
      <h2 className="nhsuk-heading-m">Criterion by criterion</h2>
      <p>Levels go from 0 to 4; 3 is what a pass looks like. Where 2 marks count, this is their mean.</p>
      {criteria.map(({ key, title, weight, mean, comments }) => (
        <section key={key} aria-labelledby={`criterion-${key}`}>
          <h3 className="nhsuk-heading-s" id={`criterion-${key}`}>
            {title}
          </h3>
          <p>
            <strong>{typeof mean === 'number' ? `Level ${mean.toLocaleString('en-GB')} of 4` : 'No level'}</strong>,
            weight {weight}%
          </p>
          {comments.map(({ marker, text }) => (
            <div key={marker}>
              <h4 className="nhsuk-heading-xs">Marker {marker}</h4>
              <Prose>{text}</Prose>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
