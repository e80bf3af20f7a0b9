import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import type { Route } from './+types/case-file.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { CaseFileOfProject, FILE_KINDS } from './case-file-query.js';
import { seenByTeam } from './case-words.js';

/** How often the page looks how far the file is, in milliseconds. */
const LOOK_AGAIN = 1000;
/** The same without JavaScript, in seconds: the whole page comes anew, so it does so less often. */
const RELOAD_AFTER = 3;

export async function loader({ context, params: { projectId, fileId } }: Route.LoaderArgs) {
  const { project, caseFile } = await context.graphql(CaseFileOfProject, { id: projectId, fileId });
  const { kind, ...file } = found(caseFile);
  const [address, { called }] = found(Object.entries(FILE_KINDS).find(([, one]) => one.kind === kind));
  return { project: found(project), file, address, called };
}

/** A file of the case that takes a while: how far it is, then the way to it. */
export default function CaseFilePage({ loaderData: { project, file, address, called } }: Route.ComponentProps) {
  const isUnderWay = file.state === 'WAITING' || file.state === 'MAKING';
  useLookingAgain(isUnderWay);
  const planPath = `/projects/${project.id}/plan`;
  const title = isUnderWay
    ? `Making ${called}`
    : file.state === 'READY'
      ? `${called.charAt(0).toUpperCase()}${called.slice(1)} is ready`
      : `We could not make ${called}`;
  return (
    <Page
      title={title}
      caption={project.title}
      back={{ to: planPath, label: 'Back to the business case' }}
      seenBy={seenByTeam}
    >
      <div role="status">
        {isUnderWay ? <Progress {...file} /> : file.state === 'READY' ? <Ready {...file} /> : null}
      </div>
      {file.state === 'FAILED' ? (
        <>
          <p>{file.says}</p>
          <a className="nhsuk-button" href={`${planPath}/files/${address}`} role="button" draggable="false">
            Make it again
          </a>
        </>
      ) : null}
    </Page>
  );
}

const Progress = ({ step, steps, says }: { step: number; steps: number; says: string }) => (
  <>
    <p>{step === 0 ? 'It waits for its turn.' : `Step ${step} of ${steps}: ${says}.`}</p>
    <progress className="app-progress" max={steps} value={step} aria-label="How far it is" />
    <p>You can leave this page. The file is kept for a week, or until the case changes.</p>
    <noscript>
      {/* Only a browser without JavaScript reads this: it asks for the page again. */}
      <meta httpEquiv="refresh" content={String(RELOAD_AFTER)} />
      <p>
        The page looks again every few seconds. You can also <a href="">look now</a>.
      </p>
    </noscript>
  </>
);

const Ready = ({ name, size, path }: { name: string; size?: number | null; path?: string | null }) => (
  <>
    <p>It holds the figures and words as they stood when you asked for it.</p>
    <a className="nhsuk-button" href={path ?? ''} role="button" draggable="false" download>
      Download{size == null ? '' : ` (${sizeInWords(size)})`}
    </a>
    <p className="app-filename">{name}</p>
  </>
);

const KILOBYTE = 1024;
const sizeInWords = (bytes: number): string =>
  bytes < KILOBYTE * KILOBYTE
    ? `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`
    : `${(bytes / KILOBYTE / KILOBYTE).toFixed(1)} MB`;

/** Reads the page's data again, one answer after another, while something is under way. */
function useLookingAgain(isUnderWay: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isUnderWay || state !== 'idle') return;
    const timer = setTimeout(() => void revalidate(), LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [isUnderWay, state, revalidate]);
}
