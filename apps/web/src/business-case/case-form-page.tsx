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
  back = { to: `/projects/${project.id}/plan`, label: 'Back to the business case' },
  wide,
  children,
}: {
  title: string;
  project: { readonly id: string; readonly title: string };
  who: string;
  mayHere: boolean;
  refused?: Refused | undefined;
  /** Where it lies deeper than the case. */
  back?: { readonly to: string; readonly label: string };
  wide?: boolean;
  children: React.ReactNode;
}) {
  return (
    <Page
      title={title}
      caption={project.title}
      back={back}
      seenBy={seenByTeam}
      refused={refused}
      {...(wide ? { wide } : {})}
    >
      <p>{who}</p>
      {mayHere ? children : null}
    </Page>
  );
}
