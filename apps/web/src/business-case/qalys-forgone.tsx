import { sayNumber } from '../design/numbers.js';
import { sayPounds } from '../design/words.js';
import type { FiguresOfCaseQuery } from '../gql/graphql.js';

type Forgone = NonNullable<NonNullable<FiguresOfCaseQuery['project']>['businessCase']['appraisal']['qalysForgone']>;

/** The test of a case that values health: what its money would have done for patients elsewhere. */
export const QalysForgone = ({ gained, forgone, at, publicCost }: Forgone) => (
  <section aria-labelledby="qalys-forgone" className="app-part app-measure">
    <h2 className="nhsuk-heading-m" id="qalys-forgone">
      QALYs forgone at {sayPounds(at)}
    </h2>
    <p>
      The preferred option brings {sayNumber(Number(gained))} years of life in full health (QALYs), discounted as
      health. Its public cost of {sayPounds(publicCost)} would have brought {sayNumber(Number(forgone))} elsewhere in
      the NHS, at {sayPounds(at)} each. This is a test beside the case: nothing of it is in the figures above.
    </p>
  </section>
);
