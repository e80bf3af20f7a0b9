import { setTimeout as wait } from 'node:timers/promises';
import { type AppLoadContext, redirect } from 'react-router';
import type { Route } from './+types/case-file';
import { found } from '../design/acts.js';
import { AskForCaseFile, CaseFileReady, FILE_KINDS } from './case-file-query.js';

/** How long a file may take, in milliseconds, before a page that tells how far it is comes in its place. */
const PATIENCE = 1500;
const LOOK_AGAIN = 100;

/**
 * Asks for the business case as a file. One that is there already, or is made in a moment, comes at once; what takes longer
 * is followed on a page of its own.
 */
export async function loader({ context, params: { projectId, kind } }: Route.LoaderArgs): Promise<Response> {
  if (!Object.hasOwn(FILE_KINDS, kind)) throw found(null);
  const input = { projectId, kind: FILE_KINDS[kind as keyof typeof FILE_KINDS].kind };
  const { caseFile, errors } = (await context.graphql(AskForCaseFile, { input })).makeCaseFile;
  const planPath = `/projects/${projectId}/plan`;
  const [error] = errors;
  // The page of the case says it: this route has no page of its own. To a stranger it says that there is nothing.
  if (error && error.__typename !== 'NotFoundError') context.say(error.message);
  if (error) return redirect(planPath);
  const { id, path } = found(caseFile);
  return redirect(path ?? (await pathWhenReady(context, id)) ?? `${planPath}/files/made/${id}`);
}

/** Where the file is once it is ready; null when that takes longer than somebody should look at an empty page, or fails. */
async function pathWhenReady(context: AppLoadContext, fileId: string): Promise<string | null> {
  for (const until = performance.now() + PATIENCE; performance.now() < until;) {
    await wait(LOOK_AGAIN);
    const { caseFile } = await context.graphql(CaseFileReady, { fileId });
    if (caseFile?.state === 'READY') return caseFile.path ?? null;
    if (caseFile?.state === 'FAILED') return null;
  }
  return null;
}
