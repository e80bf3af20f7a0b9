import { Link } from 'react-router';
import type { ChartedMeasureFragment } from '../gql/graphql.js';
import { chartWords } from './measure-words.js';

/** What speaks against the chart of a measure, where the chart is, with what to do about it. */
export function ChartDoubts({
  doubts,
  mayPlan,
}: {
  doubts: ChartedMeasureFragment['analysis']['doubts'];
  mayPlan: boolean;
}) {
  if (!doubts.length) return null;
  return (
    <section className="nhsuk-inset-text" aria-labelledby="doubts">
      <h2 className="nhsuk-heading-s" id="doubts">
        What speaks against this chart
      </h2>
      {doubts.map(({ kind, says, advice, better }) => (
        <div key={kind}>
          <p>
            {says} {advice}
          </p>
          {mayPlan && better.length ? (
            <p className="app-actions">
              {better.map((chart) => (
                <Link className="app-target" key={chart} to={`judging?chart=${chart}`}>
                  Draw it as: {chartWords[chart]}
                </Link>
              ))}
            </p>
          ) : null}
        </div>
      ))}
    </section>
  );
}
