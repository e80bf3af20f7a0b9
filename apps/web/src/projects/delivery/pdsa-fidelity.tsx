import { Tag } from '../../design/pieces.js';
import type { FidelityFeature } from '../../gql/graphql.js';

interface Criterion {
  readonly feature: FidelityFeature;
  readonly isMet: boolean;
  readonly why: string;
  readonly source: string;
}

const featureWords = {
  THEORY: 'It is said why the change should work',
  PREDICTION_FIRST: 'A prediction is written first',
  SMALL_SCALE: 'Each change is tried in a small way first',
  DATA_OVER_TIME: 'Data are collected over time',
  COMPARED: 'What happened is set beside the prediction',
  ITERATIVE: 'One cycle grows out of another',
  DOCUMENTED: 'Every cycle is written down whole',
} satisfies Record<FidelityFeature, string>;

/** Whether the tests were done as the method asks, feature by feature, each with why and whose criterion it is. */
export const Fidelity = ({ criteria }: { criteria: readonly Criterion[] }) => (
  <section className="app-part" aria-labelledby="fidelity">
    <h2 className="nhsuk-heading-m" id="fidelity">
      How faithfully the method is followed
    </h2>
    <p>
      {criteria.filter(({ isMet }) => isMet).length} of {criteria.length} features that published reviews look for. This
      helps the team to see what its tests lack; it is no mark, and assessors do not see it.
    </p>
    <ul className="nhsuk-list">
      {criteria.map(({ feature, isMet, why, source }) => (
        <li key={feature}>
          <Tag colour={isMet ? 'green' : 'white'}>{isMet ? 'Met' : 'Not met yet'}</Tag>{' '}
          <strong>{featureWords[feature]}.</strong> {why}
          <span className="app-beneath">{source}</span>
        </li>
      ))}
    </ul>
  </section>
);
