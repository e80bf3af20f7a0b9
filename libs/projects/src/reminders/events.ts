import { defineEvent } from '#libs/platform';

export const signersReminded = defineEvent('projects.signers-reminded.v1')<{
  projectId: string;
  gate: string;
  personIds: readonly string[];
}>();
