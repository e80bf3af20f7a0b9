import { Link } from 'react-router';
import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { Details, Tag } from '../design/pieces.js';
import { fields } from './gate-acts.js';
import { placeOfCondition } from './places.js';

export interface Condition {
  readonly key: string;
  readonly ask: string;
  readonly met: boolean;
  readonly why: string;
  readonly fix: string;
  readonly waived: string | null;
}

export interface GateConditionsProps {
  readonly projectId: string;
  readonly stage: string;
  readonly conditions: readonly Condition[];
  readonly mayWaive: boolean;
  readonly refused: Refused | undefined;
}

/** Every condition of a gate: met or not, why, and where it is mended. */
export const GateConditions = ({ projectId, stage, conditions, mayWaive, refused }: GateConditionsProps) => (
  <ul className="app-conditions">
    {conditions.map(({ key, ask, met, why, fix, waived }) => (
      <li className="app-condition" key={key}>
        <div className="app-condition__head">
          <h3>{ask}</h3>
          <ConditionState met={met} isWaived={waived !== null} />
        </div>
        <p>{why}</p>
        {waived === null ? null : <p>Waived by a mentor: {waived}</p>}
        {met || waived !== null ? (
          <p>
            <Link to={placeOfCondition(projectId, stage, key)}>
              See where it is done<span className="nhsuk-u-visually-hidden">: {ask}</span>
            </Link>
          </p>
        ) : (
          <p>
            To mend it: <Link to={placeOfCondition(projectId, stage, key)}>{fix}</Link>
          </p>
        )}
        {mayWaive && !met && waived === null ? (
          <Details summary="Waive this condition" isOpen={refused?.form === `waive-condition.${key}`}>
            <ActForm
              name="waive-condition"
              part={key}
              fields={fields.waiveCondition}
              values={{ condition: key }}
              refused={refused}
              button="Waive the condition"
              look="secondary"
              about={ask}
            />
          </Details>
        ) : null}
      </li>
    ))}
  </ul>
);

function ConditionState({ met, isWaived }: { met: boolean; isWaived: boolean }) {
  if (met) return <Tag colour="green">Met</Tag>;
  return isWaived ? <Tag colour="grey">Waived</Tag> : <Tag colour="blue">Not met yet</Tag>;
}
