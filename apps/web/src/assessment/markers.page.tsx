import { Link } from 'react-router';
import type { Route } from './+types/markers.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, hidden, number } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable, Details, Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { MarkerKind } from '../gql/graphql.js';
import { markerKinds, markerStates, sayCapacity } from './marker-words.js';
import { ChangeMarker, InviteMarker, PoolOfMarkers, ReopenCalibration } from './markers.queries.js';
import { StateTag } from './state-tag.js';

const counted = {
  kind: choice<MarkerKind>()('Marks as', {
    missing: 'Select what they mark as',
    choices: [
      { value: 'CLINICIAN', label: 'Clinician' },
      { value: 'MANAGER', label: 'Trained manager' },
    ],
  }),
  capacity: number('Most plans in a round', {
    optional: true,
    whole: true,
    hint: 'Leave it empty for no limit. 0 is on leave.',
  }),
};
const fields = {
  invite: { personId: choice()('Whom?', { as: 'select', missing: 'Select an assessor' }), ...counted },
  change: { id: hidden(), version: hidden(), ...counted },
  reopen: { id: hidden() },
};

export async function loader({ context }: Route.LoaderArgs) {
  const { markers, people } = await context.graphql(PoolOfMarkers);
  const held = markers.filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED');
  const free = people.filter(
    ({ id, roles }) => roles.includes('assessor') && !held.some(({ personId }) => personId === id),
  );
  return { markers, assessors: free.map(({ id, name }) => ({ value: id, label: name })) };
}

export const action = acts({
  invite: act({
    fields: fields.invite,
    does: async (input, { graphql: ask }) => (await ask(InviteMarker, { input })).inviteMarker,
    said: 'They are asked, and told in their inbox.',
  }),
  change: act({
    fields: fields.change,
    does: async ({ version, ...input }, { graphql: ask }) =>
      (await ask(ChangeMarker, { input: { ...input, version: Number(version) } })).changeMarker,
    said: 'Changed. It counts from the next allocation on.',
  }),
  reopen: act({
    fields: fields.reopen,
    does: async (input, { graphql: ask }) => (await ask(ReopenCalibration, { input })).reopenCalibration,
    said: 'Another calibration is open for them.',
  }),
});

type Marker = Route.ComponentProps['loaderData']['markers'][number];

export default function MarkersPage({ loaderData: { markers, assessors }, actionData: refused }: Route.ComponentProps) {
  return (
    <Page
      title="The pool of markers"
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy="Only your programme’s director can see this."
      refused={refused}
      wide
    >
      <p>
        <Link to="/programme/markers/exemplars">Exemplars for calibration</Link>
      </p>
      {markers.length ? (
        <DataTable
          caption="Markers by name"
          showsCaption={false}
          rows={markers}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Marker', cell: ({ personName }) => personName },
            { head: 'Marks as', cell: ({ kind }) => markerKinds[kind] },
            { head: 'Most plans', cell: ({ capacity }) => sayCapacity(capacity), isNumber: true },
            { head: 'Where they stand', cell: ({ state }) => <StateTag said={markerStates[state]} /> },
            { head: 'Calibrated', cell: ({ calibrations }) => <Calibrated calibrations={calibrations} /> },
          ]}
        />
      ) : (
        <Empty>
          <p>
            Ask assessors into the pool: they say what they should be kept from, and you say how many plans they take
            on. Until anybody is in it, every assessor of the programme may be given plans.
          </p>
        </Empty>
      )}
      <div className="app-measure">
        {assessors.length ? (
          <Details summary="Ask somebody into the pool" isOpen={refused?.form === 'invite' || !markers.length}>
            <ActForm
              name="invite"
              fields={fields.invite}
              values={{ kind: 'CLINICIAN' }}
              refused={refused}
              choices={{ personId: assessors }}
              button="Ask them"
            />
          </Details>
        ) : (
          <p>Every assessor of the programme has been asked. Its administrator appoints more.</p>
        )}
        {markers.map((marker) => (
          <Change key={marker.id} marker={marker} refused={refused} />
        ))}
      </div>
    </Page>
  );
}

const Calibrated = ({ calibrations }: Pick<Marker, 'calibrations'>) =>
  calibrations.length ? (
    <ul className="app-plain-list">
      {calibrations.map(({ id, rubricKey, rubricVersion, state, expiresOn }) => (
        <li key={id}>
          {rubricKey} {rubricVersion}:{' '}
          {state === 'PASSED' && expiresOn
            ? `until ${sayDay(expiresOn)}`
            : state === 'FAILED'
              ? 'not passed'
              : 'under way'}
        </li>
      ))}
    </ul>
  ) : (
    <>No</>
  );

function Change({ marker, refused }: { marker: Marker; refused: Route.ComponentProps['actionData'] }) {
  const { id, version, personName, kind, capacity, calibrations } = marker;
  const failed = calibrations.filter(({ state }) => state === 'FAILED');
  const isOpen = [id, ...failed.map((one) => one.id)].some((part) => refused?.form.endsWith(part));
  return (
    <Details summary={`Change what ${personName} takes on`} isOpen={isOpen}>
      <ActForm
        name="change"
        part={id}
        fields={fields.change}
        values={{ id, version, kind, capacity }}
        refused={refused}
        button="Change"
        about={`what ${personName} takes on`}
      />
      {failed.map((one) => (
        <ActForm
          key={one.id}
          name="reopen"
          part={one.id}
          fields={fields.reopen}
          values={{ id: one.id }}
          refused={refused}
          button={`Open another calibration for ${one.rubricKey}`}
          about={`for ${personName}`}
          look="secondary"
        />
      ))}
    </Details>
  );
}
