import type { Route } from './+types/round-marking.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable } from '../design/pieces.js';
import { count, list, sayDay } from '../design/words.js';
import { Markings } from './markings.js';
import { noFields, roundActs } from './programme-forms.js';
import { directs, RoundInFull } from './programme.queries.js';

export async function loader({ context, params: { roundId } }: Route.LoaderArgs) {
  const isDirector = await directs(context);
  const {
    rounds,
    markings,
    submissions = [],
  } = await context.graphql(RoundInFull, {
    roundId,
    directs: isDirector,
  });
  const accepted = submissions.filter(({ state }) => state === 'ACCEPTED').length;
  return {
    isDirector,
    round: found(rounds.find(({ id }) => id === roundId)),
    markings,
    unallocated: Math.max(0, accepted - markings.length),
    markers: marksOfEach(markings),
  };
}

export const action = acts(roundActs);

interface MarksOfOne {
  readonly name: string;
  readonly given: number;
  readonly sealed: number;
}

/** How many marks each marker was given, and has sealed; what was given back or put aside counts for neither. */
function marksOfEach(
  markings: readonly { readonly marks: readonly { readonly markerName: string; readonly state: string }[] }[],
): MarksOfOne[] {
  const byName = new Map<string, MarksOfOne>();
  for (const { markerName: name, state } of markings.flatMap(({ marks }) => marks)) {
    if (state === 'DECLINED' || state === 'VOID') continue;
    const { given, sealed } = byName.get(name) ?? { given: 0, sealed: 0 };
    const isSealed = state === 'SUBMITTED' || state === 'LOCKED';
    byName.set(name, { name, given: given + 1, sealed: sealed + (isSealed ? 1 : 0) });
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Resubmissions that nobody marks who marked them before. */
const NobodyAgain = ({ codes }: { codes: readonly string[] }) =>
  codes.length ? (
    <p>
      {codes.length === 1 ? `Plan ${codes[0]} has` : `Plans ${list(codes)} have`} 2 new markers: nobody who marked it
      the first time can mark it again.
    </p>
  ) : null;

export default function RoundMarkingPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { isDirector, round, markings, unallocated, markers } = loaderData;
  const isOver = round.state === 'RELEASED';
  return (
    <Page
      title="Marking"
      caption={round.title}
      back={{ to: `/programme/rounds/${round.id}`, label: 'Back to the round' }}
      seenBy="Only your programme’s directors and moderators can see this. Plans carry a code, never a name or a trust."
      refused={refused}
      wide
    >
      {isDirector && !isOver ? (
        <>
          <p>
            {unallocated ? `${count(unallocated, 'accepted plan')} without markers. ` : ''}
            Every accepted plan gets 2 markers who have no part in it. Doing it again adds only what is missing, such as
            after a conflict.
          </p>
          <ActForm
            name="allocate"
            fields={noFields}
            refused={refused}
            button="Allocate markers"
            look={unallocated ? 'primary' : 'secondary'}
          />
        </>
      ) : null}
      {markers.length ? (
        <DataTable
          caption={`Marks of each marker, due on ${sayDay(round.markingDueOn)}`}
          rows={markers}
          keyOf={({ name }) => name}
          columns={[
            { head: 'Marker', cell: ({ name }) => name },
            { head: 'Given', cell: ({ given }) => given, isNumber: true },
            { head: 'Submitted', cell: ({ sealed }) => sealed, isNumber: true },
          ]}
        />
      ) : null}
      <h2 className="nhsuk-heading-m">Plans</h2>
      <NobodyAgain codes={markings.filter(({ hasOriginal }) => hasOriginal === false).map(({ code }) => code)} />
      <Markings markings={markings} refused={refused} isOver={isOver} />
    </Page>
  );
}
