import { defineEvent } from '#libs/platform';

export const caseFileAsked = defineEvent('documents.case-file-asked.v1')<{
  projectId: string;
  fileId: string;
  kind: string;
  /** The short hash of the figures it holds, as on its pages. */
  version: string;
}>();
