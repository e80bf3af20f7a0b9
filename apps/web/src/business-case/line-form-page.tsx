import type { Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { seenByTeam } from './case-words.js';

/** The frame of a page about one cost: the way back leads to the cost. */
export const LineFormPage = ({
  title,
  line,
  project,
  refused,
  children,
}: {
  title: string;
  line: { readonly id: string; readonly label: string };
  project: { readonly id: string };
  refused: Refused | undefined;
  children: React.ReactNode;
}) => (
  <Page
    title={title}
    caption={line.label}
    back={{ to: `/projects/${project.id}/plan/lines/${line.id}`, label: 'Back to the cost' }}
    seenBy={seenByTeam}
    refused={refused}
  >
    {children}
  </Page>
);
