import { redirect } from 'react-router';
import type { Route } from './+types/release.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { yes } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable } from '../design/pieces.js';
import { releaseActs } from './programme-forms.js';
import { RoundInFull } from './programme.queries.js';
import { outcomes, sayTotal } from './words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const {
    rounds,
    markings,
    submissions = [],
  } = await context.graphql(RoundInFull, {
    roundId: params.roundId,
    directs: true,
  });
  const round = found(rounds.find(({ id }) => id === params.roundId));
  if (round.state === 'RELEASED') throw redirect(`/programme/rounds/${round.id}`);
  return { round, markings, toScreen: submissions.filter(({ state }) => state === 'SUBMITTED').length };
}

export const action = acts(releaseActs);

export default function ReleasePage({
  loaderData: { round, markings, toScreen },
  actionData: refused,
}: Route.ComponentProps) {
  const undecided = markings.filter(({ state }) => state !== 'DECIDED').length;
  return (
    <Page
      title="Check and release results"
      caption={round.title}
      back={{ to: `/programme/rounds/${round.id}`, label: 'Back to the round' }}
      seenBy="Nobody outside the programme sees any of this until you release it."
      refused={refused}
    >
      <h2 className="nhsuk-heading-m">What each trainee will see</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>the outcome, the total and the band of their own project</li>
        <li>the mean level of each criterion, with the reasons of each marker as “Marker 1” and “Marker 2”</li>
        <li>if it did not pass, why</li>
      </ul>
      <p>
        Their mentor and supervisor see the same. Nobody else in their trust does, and no marker is ever named. All
        leads are told at the same moment.
      </p>
      {markings.length ? (
        <DataTable
          caption="By the code of the plan"
          rows={markings}
          keyOf={({ packetId }) => packetId}
          columns={[
            { head: 'Plan', cell: ({ code }) => code },
            { head: 'Outcome', cell: ({ outcome }) => (outcome ? outcomes[outcome] : 'Not decided yet') },
            { head: 'Total', cell: ({ total }) => sayTotal(total), isNumber: true },
            { head: 'Band', cell: ({ band }) => band ?? 'None' },
          ]}
        />
      ) : (
        <p>No plan of this round was marked.</p>
      )}
      {toScreen || undecided ? (
        <p>
          <strong>
            Still to do: {toScreen} to screen, {undecided} not decided.
          </strong>
        </p>
      ) : null}
      <div className="nhsuk-warning-callout">
        <h2 className="nhsuk-warning-callout__label">
          <span role="text">
            <span className="nhsuk-u-visually-hidden">Important: </span>This cannot be taken back
          </span>
        </h2>
        <p>The round ends. No mark can be added or changed, and no project can be submitted to it.</p>
      </div>
      <ActForm
        name="release"
        fields={{ sure: yes('I have read what each trainee will see') }}
        refused={refused}
        button="Release all results"
      />
    </Page>
  );
}
