import type { Route } from './+types/handover.page';
import { ActForm } from '../design/act-form.js';
import { found, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Empty, Prose, SummaryList, Tag } from '../design/pieces.js';
import { list, sayDay, sayInstant, sayKey } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { fields, handoverAction } from './handover-acts.js';
import { type ReadPack, readPack } from './handover-pack.js';
import { PackDocument } from './pack-document.js';

const HandoversOfProject = graphql(`
  query HandoversOfProject($id: ID!) {
    viewer {
      id
    }
    project(id: $id) {
      id
      title
      viewerMay
      postEndsOn
      nextUsefulThings {
        fix
      }
      stages {
        gate {
          conditions {
            key
            met
          }
        }
      }
      handovers {
        id
        state
        fromName
        toName
        toPersonId
        lastDay
        note
        proposedAt
        acceptedAt
        confirmedAt
        pack
      }
    }
  }
`);
const Successors = graphql(`
  query Successors {
    people {
      id
      name
      roles
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, project: read } = await context.graphql(HandoversOfProject, { id: params.projectId });
  const { viewerMay, handovers, nextUsefulThings, stages, ...project } = found(read);
  const isOpen = handovers.some(({ state }) => state === 'proposed' || state === 'accepted');
  const mayPropose = viewerMay.includes('handover:propose') && !isOpen;
  const people = mayPropose ? (await context.graphql(Successors)).people : [];
  return {
    project,
    mayPropose,
    people: people.filter(({ id }) => id !== viewer?.id),
    next: nextUsefulThings.map(({ fix }) => fix),
    isOwned: stages.some(({ gate }) => gate.conditions.some(({ key, met }) => key === 'owner-took-over' && met)),
    mayOwn: viewerMay.includes('after-care:answer'),
    handovers: handovers.map(({ pack, toPersonId, ...handover }) => ({
      ...handover,
      pack: pack === null || pack === undefined ? null : readPack(pack),
      mayAnswer: handover.state === 'proposed' && toPersonId === viewer?.id,
      mayConfirm: handover.state === 'accepted' && viewerMay.includes('handover:confirm'),
    })),
  };
}

export const action = handoverAction;

export default function HandoverPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, mayPropose, people, next, handovers, isOwned, mayOwn } = loaderData;
  const [newest, ...older] = handovers;
  return (
    <Page
      title="Hand over"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy="The team can see who hands over to whom. The pack is for the two of them, the mentor and the supervisor."
      refused={actionData}
    >
      {newest ? (
        <HandoverSection handover={newest} next={next} refused={actionData} />
      ) : (
        <Empty
          example={
            <p>“Kaya leads from 3 December. The count is done by the ward clerk on Mondays: ask her for the list.”</p>
          }
        >
          <p>
            Leaving a post is normal, and the project stays with its service. Name who takes over, and the pack is made
            for you: how things stand, what is next, whom to ask, what could go wrong.
          </p>
        </Empty>
      )}
      {mayPropose ? (
        <>
          <h2 className="nhsuk-heading-m">{newest ? 'Propose another hand-over' : 'Propose a hand-over'}</h2>
          <ActForm
            name="propose"
            fields={fields.propose}
            values={{ lastDay: project.postEndsOn }}
            refused={actionData}
            choices={{
              toPersonId: people.map(({ id, name, roles }) => ({
                value: id,
                label: `${name} (${list(roles.map((role) => sayKey(role).toLowerCase()))})`,
              })),
            }}
            button="Propose the hand-over"
          />
        </>
      ) : null}
      <h2 className="nhsuk-heading-m">Into the service’s keeping</h2>
      {isOwned ? (
        <p>The service owner has taken the change into the service’s keeping.</p>
      ) : mayOwn ? (
        <>
          <p>When you accept, the change is your service’s: you are asked after 3, 6 and 12 months whether it held.</p>
          <ActForm name="own" fields={fields.own} refused={actionData} button="Take it into the service’s keeping" />
        </>
      ) : (
        <p>The service owner has not taken it over yet. They can do so on this page.</p>
      )}
      {older.length ? (
        <>
          <h2 className="nhsuk-heading-m">Before</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {older.map(({ id, fromName, toName, lastDay, state }) => (
              <li key={id}>
                {fromName} to {toName}, last day {sayDay(lastDay)}: {states[state] ?? state}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Page>
  );
}

const states: Readonly<Record<string, string>> = {
  proposed: 'waits for the successor',
  accepted: 'waits to be confirmed',
  confirmed: 'confirmed',
  declined: 'declined',
};

interface ShownHandover {
  readonly id: string;
  readonly state: string;
  readonly fromName: string;
  readonly toName: string;
  readonly lastDay: string;
  readonly note: string;
  readonly proposedAt: string;
  readonly acceptedAt?: string | null | undefined;
  readonly confirmedAt?: string | null | undefined;
  readonly pack: ReadPack | null;
  readonly mayAnswer: boolean;
  readonly mayConfirm: boolean;
}

function HandoverSection({
  handover,
  next,
  refused,
}: {
  handover: ShownHandover;
  next: readonly string[];
  refused: Refused | undefined;
}) {
  const { id, state, fromName, toName, lastDay, note, pack, mayAnswer, mayConfirm } = handover;
  const values = { id };
  return (
    <section aria-labelledby="newest">
      <h2 className="nhsuk-heading-m" id="newest">
        {fromName} to {toName}
      </h2>
      <SummaryList
        rows={[
          {
            key: 'Stands at',
            value: <Tag colour={state === 'declined' ? 'grey' : 'blue'}>{sayKey(states[state] ?? state)}</Tag>,
          },
          { key: 'Last day as lead', value: sayDay(lastDay) },
          { key: 'Proposed', value: sayInstant(handover.proposedAt) },
          ...(handover.acceptedAt ? [{ key: 'Accepted', value: sayInstant(handover.acceptedAt) }] : []),
          ...(handover.confirmedAt ? [{ key: 'Confirmed', value: sayInstant(handover.confirmedAt) }] : []),
        ]}
      />
      {note ? (
        <>
          <h3 className="nhsuk-heading-s">From {fromName}</h3>
          <Prose>{note}</Prose>
        </>
      ) : null}
      {pack ? <PackDocument pack={pack} next={next} /> : null}
      {mayAnswer ? (
        <div className="app-button-row">
          <ActForm name="accept" fields={fields.answer} values={values} refused={refused} button="Accept" />
          <ActForm
            name="decline"
            fields={fields.answer}
            values={values}
            refused={refused}
            button="Decline"
            look="secondary"
          />
        </div>
      ) : null}
      {mayConfirm ? (
        <ActForm
          name="confirm"
          fields={fields.answer}
          values={values}
          refused={refused}
          button="Confirm the hand-over"
        />
      ) : null}
    </section>
  );
}
