import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { DataTable, Details } from '../design/pieces.js';
import { count, sayDay } from '../design/words.js';
import type { OneStakeholder } from './stakeholder-data.js';
import { commitmentFields } from './stakeholder-fields.js';
import { commitmentWords } from './stakeholder-words.js';

export interface StakeholderPartProps {
  readonly stakeholder: OneStakeholder;
  readonly mayEdit: boolean;
  readonly refused: Refused | undefined;
}

/** Where they stand, where they are needed, and how that came about. */
export function Commitments({ stakeholder: { commitment, commitments }, mayEdit, refused }: StakeholderPartProps) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Commitment</h2>
      {commitment ? (
        <p>
          Now: <strong>{commitmentWords[commitment.now].label}</strong>. Needed:{' '}
          <strong>{commitmentWords[commitment.needed].label}</strong>. {gapInWords(commitment.gap)}
        </p>
      ) : (
        <p>Nobody has judged yet where they stand and where you need them.</p>
      )}
      {commitments.length > 1 ? (
        <Details summary="Where they stood before">
          <DataTable
            caption="Commitment over time"
            showsCaption={false}
            rows={commitments}
            keyOf={({ id }) => id}
            columns={[
              { head: 'From', cell: ({ onDay }) => sayDay(onDay) },
              { head: 'Stood', cell: ({ now }) => commitmentWords[now].label },
              { head: 'Needed', cell: ({ needed }) => commitmentWords[needed].label },
            ]}
          />
        </Details>
      ) : null}
      {mayEdit ? (
        <Details
          summary={commitment ? 'Say where they stand today' : 'Say where they stand and where you need them'}
          isOpen={!commitment || refused?.form === 'commit'}
        >
          <ActForm
            name="commit"
            fields={commitmentFields}
            values={commitment ?? {}}
            button="Save commitment"
            refused={refused}
          />
        </Details>
      ) : null}
    </>
  );
}

const gapInWords = (gap: number): string =>
  gap === 0
    ? 'They are where you need them.'
    : gap > 0
      ? `They have to come ${count(gap, 'step')} further.`
      : `They may come down ${count(-gap, 'step')}.`;
