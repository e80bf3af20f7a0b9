import { data, Link } from 'react-router';
import type { Route } from './+types/verify.page';
import { ActForm } from '../design/act-form.js';
import { acts, type Refused } from '../design/acts.js';
import { words } from '../design/form.js';
import { Page } from '../design/page.js';
import { bounded, FormTooLarge } from '../measures/sheet-upload.js';
import { ProofFile } from './proof-file.js';
import { ProofVerdict } from './proof-verdict.js';
import { type CheckAnswer, checkTyped } from './verify-act.js';

const fields = {
  proof: words('Or paste its text', { rows: 5, blank: true, hint: 'The whole of it, from the first { to the last }.' }),
};

const whenInBounds = acts<CheckAnswer>({ check: { run: checkTyped } });

export const action = async (args: Route.ActionArgs) => {
  try {
    return await whenInBounds({ ...args, request: bounded(args.request) });
  } catch (error) {
    if (!(error instanceof FormTooLarge)) throw error;
    const errors = [{ field: 'file', message: 'The file is larger than any proof. Choose the PDF or the .json file' }];
    return data<CheckAnswer & Refused>({ form: 'check', errors, typed: {}, isConflict: false }, 413);
  }
};

/** For anybody who was given a proof, signed in or not. */
export default function VerifyPage({ actionData }: Route.ComponentProps) {
  const refused = actionData?.errors.length ? actionData : undefined;
  const checked = actionData?.checked;
  return (
    <Page title="Check a proof" seenBy="Anybody can check a proof. Nothing of what you send is kept." refused={refused}>
      <div role="status">{checked ? <ProofVerdict checked={checked} /> : null}</div>
      {checked ? (
        <h2 className="nhsuk-heading-m">Check another</h2>
      ) : (
        <p>
          You were given a proof of somebody’s part in an improvement project: a PDF, or a file that ends in .json. Here
          you see whether it was signed by this Springboard, and whether anything in it was changed.
        </p>
      )}
      <ActForm
        name="check"
        fields={fields}
        values={{ proof: '', ...actionData?.typed }}
        refused={refused}
        button="Check this proof"
        encType="multipart/form-data"
        before={
          <ProofFile
            id="check-file"
            error={refused?.errors.find(({ field }) => field === 'file')?.message}
            answer={actionData}
          />
        }
      />
      <p>
        You need not take our word for it: <Link to="/verify/offline">check a proof without us</Link>.
      </p>
    </Page>
  );
}
