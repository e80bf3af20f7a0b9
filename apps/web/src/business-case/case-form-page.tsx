import type { Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { seenByTeam } from './case-words.js';

/** The frame of every page that edits a part of the case: the way back, who may, and the form for those who may. */
export function CaseFormPage({
  title,
  project,
  who,
  mayHere,
  refused,
  children,
}: {
  title: string;
  project: { readonly id: string; readonly title: string };
  who: string;
  mayHere: boolean;
  refused?: Refused | undefined;
  children: React.ReactNode;
}) {
  return (
    <Page
      title={title}
      caption={project.title}
      back={{ to: `/projects/${project.id}/plan`, label: 'Back to the business case' }}
      seenBy={seenByTeam}
      refused={refused}
    >
      <p>{who}</p>
      {mayHere ? children : null}
    </Page>
  );
}
