import { Link } from 'react-router';
import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { percentOf } from '../design/percent.js';
import { DataTable } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import { retireFields, treatmentWords } from './risk-fields.js';
import type { ProjectWithRisks, Risk } from './risk-query.js';

/** What the scenarios come to, or why that cannot be said. */
export const Expected = ({
  appraisal: { expectedNpsv, cannot },
  hasScenarios,
}: {
  appraisal: ProjectWithRisks['businessCase']['appraisal'];
  hasScenarios: boolean;
}) =>
  expectedNpsv ? (
    <p className="nhsuk-body-l">
      Over all of them the preferred option is expected to be worth {sayPounds(expectedNpsv)} net (expected NPSV: all
      benefits less all costs, in today’s money).
    </p>
  ) : hasScenarios && cannot ? (
    <p>What they come to cannot be worked out yet. {cannot.message}</p>
  ) : null;

/** The priced risks, each with a way to change it and to take it out for those who may. */
export const RiskTable = ({
  risks,
  mayPrice,
  refused,
}: {
  risks: readonly Risk[];
  mayPrice: boolean;
  refused: Refused | undefined;
}) => (
  <DataTable
    caption="Priced risks"
    showsCaption={false}
    rows={risks}
    keyOf={({ id }) => id}
    columns={[
      {
        head: 'Risk',
        cell: ({ id, label, mitigation }) => (
          <div>
            {mayPrice ? <Link to={id}>{label}</Link> : label}
            {mitigation ? <span className="app-beneath">{mitigation}</span> : null}
          </div>
        ),
      },
      { head: 'How likely', isNumber: true, cell: ({ probability }) => `${percentOf(probability)}%` },
      {
        head: 'Likely cost',
        isNumber: true,
        cell: ({ low, likely, high }) => (
          <div>
            {sayPounds(likely)}
            <span className="app-beneath">
              {sayPounds(low)} to {sayPounds(high)}
            </span>
          </div>
        ),
      },
      { head: 'Counted', cell: ({ treatment }) => treatmentWords[treatment] },
      { head: 'Who sees to it', cell: ({ ownerName }) => ownerName ?? 'Nobody yet' },
      ...(mayPrice
        ? [
            {
              head: 'Take it out',
              cell: ({ id, version, label }: Risk) => (
                <ActForm
                  name="retire"
                  part={id}
                  fields={retireFields}
                  values={{ id, version }}
                  refused={refused}
                  look="secondary"
                  button="Take out"
                  about={label}
                />
              ),
            },
          ]
        : []),
    ]}
  />
);
