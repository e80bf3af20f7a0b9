import { Link } from 'react-router';
import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { Details, Prose, SummaryList } from '../design/pieces.js';
import { sayInstant } from '../design/words.js';
import type { ReceiptState } from '../gql/graphql.js';
import { StateTag } from './state-tag.js';
import { withdrawFields } from './submitting-forms.js';
import { receiptStates } from './words.js';

export interface Receipt {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  readonly state: ReceiptState;
  readonly note: string;
  readonly submittedAt: string;
}

/** What was submitted, the newest first, each with its proof and what became of it. */
export function Receipts({
  receipts,
  maySubmit,
  refused,
}: {
  receipts: readonly Receipt[];
  maySubmit: boolean;
  refused: Refused | undefined;
}) {
  return (
    <section aria-labelledby="receipts">
      <h2 className="nhsuk-heading-m" id="receipts">
        {receipts.length === 1 ? 'Your receipt' : 'Your receipts'}
      </h2>
      {receipts.map(({ id, version, sha256, state, note, submittedAt }) => (
        <div key={id}>
          {state === 'RETURNED' ? (
            <div className="nhsuk-warning-callout">
              <h3 className="nhsuk-warning-callout__label">
                <span role="text">
                  <span className="nhsuk-u-visually-hidden">Important: </span>Returned to be mended
                </span>
              </h3>
              <Prose>{note}</Prose>
              <p>You have a week from when it was returned, past the deadline too. Mend it, then submit again below.</p>
            </div>
          ) : null}
          {state === 'WITHDRAWN' && note ? <Prose>{note}</Prose> : null}
          <SummaryList
            rows={[
              { key: 'Where it stands', value: <StateTag said={receiptStates[state]} /> },
              { key: 'Sealed', value: sayInstant(submittedAt) },
              {
                key: 'Fingerprint',
                value: (
                  <>
                    <span className="app-hash">{sha256}</span>
                    <br />
                    SHA-256 of what was sealed
                  </>
                ),
              },
            ]}
          />
          {state === 'RELEASED' ? (
            <p>
              <Link to="../result-of-marking" relative="path">
                Read the result
              </Link>
            </p>
          ) : null}
          {state === 'SUBMITTED' && maySubmit ? (
            <Details summary="Withdraw it" isOpen={refused?.form === `withdraw.${id}`}>
              <p>
                Nobody will mark it. The sealed copy stays with the programme, as withdrawn. You can submit again until
                the deadline.
              </p>
              <ActForm
                name="withdraw"
                part={id}
                fields={withdrawFields}
                values={{ id, version }}
                refused={refused}
                button="Withdraw the submission"
                look="warning"
              />
            </Details>
          ) : null}
        </div>
      ))}
      <Details summary="What the fingerprint is for">
        <p>
          It is worked out from the sealed text. Whoever holds that text can work it out again: one changed letter, and
          it is another number. So you and the programme can prove what was submitted, and when.
        </p>
      </Details>
    </section>
  );
}
