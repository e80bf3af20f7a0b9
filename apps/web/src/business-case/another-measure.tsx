import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { hidden } from '../design/form.js';

export const confirmFields = { version: hidden() };

/** That a benefit was worked out for another measure, and what that does to it; nothing while it was not. */
export const AnotherMeasure = ({ says, children }: { says: string | null | undefined; children?: React.ReactNode }) =>
  says ? (
    <div className="nhsuk-inset-text">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      <p>{says}</p>
      <p>The case goes on counting it, and nothing of it counts as realised until somebody has looked.</p>
      {children}
    </div>
  ) : null;

/** The way to say that it stands all the same. */
export const ConfirmForm = ({ version, refused }: { version: number; refused: Refused | undefined }) => (
  <ActForm
    name="confirm"
    fields={confirmFields}
    values={{ version }}
    refused={refused}
    look="secondary"
    button="It stands for this measure too"
  />
);
