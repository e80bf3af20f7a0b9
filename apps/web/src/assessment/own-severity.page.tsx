import type { Route } from './+types/own-severity.page';
import { Page } from '../design/page.js';
import { DataTable, Details, Empty } from '../design/pieces.js';
import { graphql } from '../gql/index.js';
import { notDefined, onePlace, signed } from './fairness-words.js';

const MyOwnSeverities = graphql(`
  query MyOwnSeverities {
    ownSeverities {
      roundId
      roundTitle
      marks
      severity
      lower
      upper
      reason
    }
  }
`);

export const loader = async ({ context }: Route.LoaderArgs) => (await context.graphql(MyOwnSeverities)).ownSeverities;

type Own = Route.ComponentProps['loaderData'][number];

export default function OwnSeverityPage({ loaderData: rounds }: Route.ComponentProps) {
  return (
    <Page
      title="How severe I was"
      back={{ to: '/marking', label: 'Back to your queue' }}
      seenBy="Only you and the programme’s moderators and directors see your figures."
      wide
    >
      {rounds.length ? (
        <DataTable
          caption="Rounds that are over, the newest first"
          rows={rounds}
          keyOf={({ roundId }) => roundId}
          columns={[
            { head: 'Round', cell: ({ roundTitle }) => roundTitle },
            { head: 'Your marks', cell: ({ marks }) => marks, isNumber: true },
            { head: 'Points below the mean marker', cell: (own) => sayOwn(own) },
            { head: 'In words', cell: inWords },
          ]}
        />
      ) : (
        <Empty>
          <p>
            When the board has confirmed a round you marked, you can read here how far your marks lay below or above
            those of the other markers, plans being equal.
          </p>
        </Empty>
      )}
      <Details summary="How this is worked out">
        <p>
          Every mark of the round, as it was sealed, is taken apart into the plan, the marker and a rest. Who marked
          better plans does not look lenient for it. The interval tells how far the rest alone could have moved your
          figure: where it holds 0, it may be chance.
        </p>
      </Details>
    </Page>
  );
}

function sayOwn({ severity, lower, upper, reason }: Own): string {
  if (typeof severity !== 'number') return `Not defined: ${notDefined[reason ?? 'NO_DATA']}`;
  if (typeof lower === 'number' && typeof upper === 'number')
    return `${signed(severity)} (95% interval ${signed(lower)} to ${signed(upper)})`;
  return `${signed(severity)}, without an interval: ${notDefined[reason ?? 'NO_RESIDUAL_DF']}`;
}

function inWords({ lower, upper, severity }: Own): string {
  if (typeof lower !== 'number' || typeof upper !== 'number' || typeof severity !== 'number') return 'Cannot be told';
  if (lower > 0) return `More severe than the mean marker, by about ${onePlace(severity)} points`;
  if (upper < 0) return `More lenient than the mean marker, by about ${onePlace(-severity)} points`;
  return 'Neither severe nor lenient, as far as can be told';
}
