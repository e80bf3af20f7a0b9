import { Link } from 'react-router';
import { Details, Empty, Prose, SummaryList, Tag } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { PublicationState, Visibility } from '../gql/graphql.js';
import { publicationWords, visibilityWords } from './library-words.js';

interface VersionShown {
  readonly id: string;
  readonly publicationId: string;
  readonly versionNo: number;
  readonly reference: string;
  readonly state: PublicationState;
  readonly visibility: Visibility;
  readonly licence: string;
  readonly whatChanged: string;
  readonly proposedAt: string;
  readonly reviewedAt: string | null;
  readonly reviewNote: string | null;
  readonly tombstoneReason: string | null;
}

/** How the record stands, then every version of it, the newest first, with what the curator said. */
export function PublicationVersions({ publications }: { publications: readonly VersionShown[] }) {
  const [newest, ...earlier] = publications;
  if (!newest)
    return (
      <Empty>
        <p>
          This project is not in the library yet. A record tells other trusts what was wrong, what you did and what came
          of it, whether it worked or not. You are told who adopts it.
        </p>
      </Empty>
    );
  return (
    <>
      {newest.tombstoneReason ? (
        <div className="nhsuk-warning-callout">
          <h2 className="nhsuk-warning-callout__label">Taken off the shelf</h2>
          <Prose>{newest.tombstoneReason}</Prose>
        </div>
      ) : null}
      <h2 className="nhsuk-heading-m">How it stands</h2>
      <Version version={newest} />
      {earlier.length ? (
        <Details summary={`Earlier versions (${earlier.length})`}>
          {earlier.map((version) => (
            <Version version={version} key={version.id} />
          ))}
        </Details>
      ) : null}
    </>
  );
}

function Version({ version }: { version: VersionShown }) {
  const { versionNo, state, visibility, licence, whatChanged, reviewedAt, reviewNote, reference } = version;
  const isOnShelf = state === 'PUBLISHED' && visibility !== 'TRUST' && !version.tombstoneReason;
  return (
    <section aria-label={`Version ${versionNo}`}>
      <h3 className="nhsuk-heading-s app-version">
        Version {versionNo} <Tag colour={publicationWords[state].colour}>{publicationWords[state].short}</Tag>
      </h3>
      <SummaryList
        rows={[
          { key: 'Proposed', value: sayDay(version.proposedAt) },
          { key: 'Who may read it', value: visibilityWords[visibility].short },
          { key: 'Licence', value: licence },
          ...(whatChanged ? [{ key: 'What changed', value: <Prose>{whatChanged}</Prose> }] : []),
          ...(reviewedAt ? [{ key: 'Curator answered', value: sayDay(reviewedAt) }] : []),
          ...(reviewNote ? [{ key: 'Curator’s comment', value: <Prose>{reviewNote}</Prose> }] : []),
          ...(isOnShelf
            ? [
                {
                  key: 'In the library',
                  value: <Link to={`/library/${version.publicationId}`}>Read it: {reference}</Link>,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
