import { defineEvent } from '#libs/platform';

export const proofMade = defineEvent('assessment.proof-made.v1')<{
  projectId: string;
  proofId: string;
  submissionId: string;
  sha256: string;
  keyId: string;
}>();
