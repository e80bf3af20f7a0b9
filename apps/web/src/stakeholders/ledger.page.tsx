import { Link } from 'react-router';
import type { Route } from './+types/ledger.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { count } from '../design/words.js';
import { LedgerEntries } from './ledger-entries.js';
import { NotYours } from './register-states.js';
import { answeredQuestions, StakeholderPage } from './stakeholder-data.js';
import { seenByFew } from './stakeholder-words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, title, stakeholders, stages, viewerMay } = found(
    (await context.graphql(StakeholderPage, { id: params.projectId })).project,
  );
  const entries = stakeholders
    ?.flatMap(({ id: stakeholderId, name, ledger }) => ledger.map((entry) => ({ ...entry, stakeholderId, name })))
    .sort((one, other) => other.onDay.localeCompare(one.onDay));
  return {
    id,
    title,
    entries: entries ?? null,
    questions: answeredQuestions(stages),
    mayEdit: viewerMay.includes('stakeholders:edit'),
  };
}

export default function LedgerPage({ loaderData: { id, title, entries, questions, mayEdit } }: Route.ComponentProps) {
  const at = `/projects/${id}/stakeholders`;
  const changed = entries?.filter((entry) => entry.changed).length ?? 0;
  return (
    <Page
      title="What they said, and what you changed"
      caption={title}
      back={{ to: at, label: 'Back to stakeholders' }}
      seenBy={entries ? seenByFew : undefined}
    >
      {entries === null ? <NotYours /> : null}
      {entries?.length ? (
        <>
          <p>
            {count(entries.length, 'talk')}. Something was changed because of {changed}.
          </p>
          <LedgerEntries
            entries={entries}
            questions={questions}
            heading={({ stakeholderId, name }) => (
              <h2 className="nhsuk-heading-s">
                <Link to={`${at}/${stakeholderId}`}>{name}</Link>
              </h2>
            )}
            answering={({ id: entryId, stakeholderId, name }) =>
              mayEdit ? (
                <p>
                  <Link to={`${at}/${stakeholderId}#entry-${entryId}`}>
                    Say what came of it<span className="nhsuk-u-visually-hidden"> for {name}</span>
                  </Link>
                </p>
              ) : null
            }
          />
        </>
      ) : null}
      {entries?.length === 0 ? (
        <Empty>
          <p>
            Every talk with a stakeholder will be here with its 2 sides: what they said, and what you changed because of
            it, or why you did not. Open somebody on the <Link to={at}>register</Link> to write down a talk.
          </p>
        </Empty>
      ) : null}
    </Page>
  );
}
