import type { Act, Refused } from '../design/acts.js';
import type { CheckProofQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { UnreadableFile } from '../measures/sheet-upload.js';
import { LONGEST_PROOF, proofIn } from './proof-upload.js';

const CheckProof = graphql(`
  query CheckProof($proof: String!) {
    checkProof(proof: $proof) {
      verdict
      keyId
      proven {
        id
        madeOn
        person
        project
        othersOnTeam
        programme
        scheme
        round
        track
        releasedOn
        frameworks
        submission
        roles {
          role
          from
          to
        }
        mark {
          outcome
          total
          band
          reached
        }
      }
    }
  }
`);

export type CheckedProof = CheckProofQuery['checkProof'];

/** What checking came to, or what to mend; what was pasted stays in the box. */
export interface CheckAnswer extends Omit<Refused, 'form'> {
  readonly checked?: CheckedProof;
}

/** Checks what was chosen, or else what was pasted. Nothing is kept of it. */
export const checkTyped: Act<CheckAnswer>['run'] = async (body, { graphql: ask }) => {
  const proof = String(body.get('proof') ?? '');
  const file = body.get('file');
  const refused = (field: string, message: string): CheckAnswer => ({
    errors: [{ field, message }],
    typed: { proof },
    isConflict: false,
  });
  const hasFile = file instanceof File && file.size > 0;
  if (!hasFile && !proof.trim()) return refused('file', 'Choose the file of the proof, or paste its text');
  if (proof.length > LONGEST_PROOF)
    return refused('proof', 'This is longer than any proof. Paste the text of one alone');
  try {
    const { checkProof } = await ask(CheckProof, { proof: hasFile ? await proofIn(file) : proof });
    return { errors: [], typed: { proof }, isConflict: false, checked: checkProof };
  } catch (error) {
    if (error instanceof UnreadableFile) return refused('file', error.message);
    throw error;
  }
};
