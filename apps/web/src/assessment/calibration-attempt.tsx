import { Tag } from '../design/pieces.js';
import type { MyCalibrationQuery } from '../gql/graphql.js';
import { sayTotal } from './words.js';

type AttemptSeen = MyCalibrationQuery['ownCalibration']['calibrations'][number]['attempts'][number];

/** What was given to an exemplar beside what it should be given: the criteria that are too far away first. */
export function Attempt({
  attempt: { total, referenceTotal, criteria: given },
  criteria,
}: {
  attempt: AttemptSeen;
  criteria: readonly { readonly key: string; readonly title: string }[];
}) {
  const inOrder = [...given].sort((one, other) => Number(one.isNear) - Number(other.isNear));
  return (
    <>
      <p>
        Your total: {sayTotal(total)}. Agreed total: {sayTotal(referenceTotal)}.
      </p>
      <ul className="app-plain-list app-compared">
        {inOrder.map(({ criterion, level, reference, reasons, isNear }) => (
          <li key={criterion}>
            <p className="app-record-name">
              {criteria.find(({ key }) => key === criterion)?.title ?? criterion}
              {isNear ? null : (
                <>
                  {' '}
                  <Tag colour="orange">More than 1 level away</Tag>
                </>
              )}
            </p>
            <p>
              You gave {level}; agreed: {reference}. {reasons}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
