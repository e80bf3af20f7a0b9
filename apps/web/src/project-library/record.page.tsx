import { Link, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/record.page';
import type { RootData } from '../app/root-data.js';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ButtonLink, SummaryList } from '../design/pieces.js';
import { count, list, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { resultWords } from './library-words.js';
import { RecordBody } from './record-in-full.js';

const LibraryRecordInFull = graphql(`
  query LibraryRecordInFull($id: ID!) {
    libraryRecord(id: $id) {
      id
      reference
      versionNo
      title
      hostName
      specialty
      setting
      resultState
      publishedOn
      plainSummary
      adopters
      visibility
      mayAdopt
      card {
        ...CardFields
      }
    }
    guidance {
      models {
        key
        name
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { libraryRecord, guidance } = await context.graphql(LibraryRecordInFull, { id: params.recordId });
  const { card, ...record } = found(libraryRecord);
  return { record: { ...record, card: found(card) }, models: guidance.models };
}

export default function RecordPage({ loaderData: { record, models } }: Route.ComponentProps) {
  const { viewer, house } = useRouteLoaderData<RootData>('root') ?? {};
  const { id, title, card, reference, versionNo, hostName, publishedOn } = record;
  const isOurs = viewer?.organisation?.name === hostName;
  return (
    <Page
      title={title}
      back={{ to: '/library', label: 'Find a project' }}
      seenBy={
        record.visibility === 'PUBLIC'
          ? 'Everybody can read this.'
          : 'People who are signed in and have a role in an organisation can read this.'
      }
    >
      <Adopt id={id} mayAdopt={record.mayAdopt} isSignedIn={Boolean(viewer)} />
      <RecordBody record={record} models={models} />
      <h2 className="nhsuk-heading-m">About this record</h2>
      <SummaryList
        rows={[
          { key: 'Done in', value: hostName },
          { key: 'Specialty', value: record.specialty ?? 'Not given' },
          { key: 'Setting', value: record.setting ?? 'Not given' },
          { key: 'Result', value: resultWords[record.resultState].short },
          {
            key: 'Adopted by',
            value: record.adopters ? count(record.adopters, 'project') : 'Nobody yet. You could be the first.',
          },
          { key: 'Published', value: `${sayDay(publishedOn)}, version ${versionNo}` },
          { key: 'Licence', value: card.licence ?? 'Not given. Ask the trust before you copy from it.' },
        ]}
      />
      <h2 className="nhsuk-heading-m">Cite this</h2>
      <p className="nhsuk-body app-cite">
        {card.contributors.length ? `${list([...new Set(card.contributors.map(({ name }) => name))])}. ` : ''}
        {title}. {hostName}; {publishedOn.slice(0, 4)}. {house?.name ?? 'Springboard'} library, {reference}, version{' '}
        {versionNo}.
      </p>
      {isOurs && viewer?.roles.includes('curator') ? (
        <p>
          <Link to={`/curating/${id}`}>Look after this record: its versions, or take it off the shelf</Link>
        </p>
      ) : null}
    </Page>
  );
}

/** The way to do it oneself, or what it takes to be allowed to. */
function Adopt({ id, mayAdopt, isSignedIn }: { id: string; mayAdopt: boolean; isSignedIn: boolean }) {
  const to = `/library/${id}/adopt`;
  if (mayAdopt) return <ButtonLink to={to}>Adopt this</ButtonLink>;
  if (!isSignedIn)
    return (
      <p>
        <Link to={`/sign-in?next=${encodeURIComponent(to)}`}>Sign in to adopt this in your trust</Link>
      </p>
    );
  return (
    <p className="app-quiet">
      To adopt it in your trust, act there as a clinician, mentor, sponsor, manager, curator or trust reader.
    </p>
  );
}
