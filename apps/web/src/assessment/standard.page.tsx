import type { Route } from './+types/standard.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, Details, Prose, SummaryList } from '../design/pieces.js';
import { list, sayDay, sayInstant } from '../design/words.js';
import type { StandardOfSchemeQuery } from '../gql/graphql.js';
import { notDefined, onePlace, sayEstimate } from './fairness-words.js';
import { JudgedCut } from './judged-cut.js';
import { adoptFields, exerciseFields, standardActs } from './standard-forms.js';
import { StandardOfScheme } from './standard.queries.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  return found((await context.graphql(StandardOfScheme, { schemeId: params.schemeId })).schemeStandard);
}

export const action = acts(standardActs);

type Standard = NonNullable<StandardOfSchemeQuery['schemeStandard']>;

export default function StandardPage({ loaderData: standard, actionData: refused }: Route.ComponentProps) {
  const { schemeTitle, cut, begun, exercises, adoptions } = standard;
  const open = exercises.find(({ state }) => state === 'OPEN');
  const closed = exercises.find(({ state }) => state === 'CLOSED');
  return (
    <Page
      title="Where the cut stands"
      caption={schemeTitle}
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy="Only your programme’s directors can see this. Judges see what they came to once you close."
      refused={refused}
      wide
    >
      <SummaryList
        rows={[
          { key: 'Cut in force', value: `${onePlace(cut)}%` },
          {
            key: 'Can it be changed?',
            value: begun.length
              ? `No: marking has begun (${list(begun)}). From then on only the board may, by a rule and with a minute.`
              : 'Yes, by adopting what judges come to, until the first round of the scheme is allocated.',
          },
        ]}
      />
      <h2 className="nhsuk-heading-m">Ask judges, before marking</h2>
      <p>
        Each assessor and moderator says which level work that only just passes would reach on each criterion, blind to
        the others. Some 10 judges make a cut steady.
      </p>
      {open ? (
        <>
          <p>
            Asked on {sayDay(open.openedOn)}. {open.judges} {open.judges === 1 ? 'judge has' : 'judges have'} answered;
            what they said is shut to everybody until you close.
          </p>
          <ActForm
            name="close"
            fields={exerciseFields}
            values={{ exerciseId: open.id }}
            refused={refused}
            button="Close and see the cut"
          />
        </>
      ) : (
        <ActForm
          name="open"
          fields={{}}
          refused={refused}
          button={closed ? 'Ask judges again' : 'Ask judges'}
          look={closed ? 'secondary' : 'primary'}
        />
      )}
      {closed?.result ? (
        <>
          <h2 className="nhsuk-heading-m">What the judges came to</h2>
          <JudgedCut result={closed.result} />
          {begun.length ? null : (
            <Details summary="Adopt this cut" isOpen={refused?.form === 'adopt'}>
              <ActForm
                name="adopt"
                fields={adoptFields}
                values={{ exerciseId: closed.id }}
                refused={refused}
                button={`Adopt ${onePlace(closed.result.value ?? 0)}%`}
              />
            </Details>
          )}
        </>
      ) : null}
      <Compared standard={standard} />
      {adoptions.length ? (
        <>
          <h2 className="nhsuk-heading-m">Cuts that were adopted</h2>
          <DataTable
            caption="The newest first"
            rows={adoptions}
            keyOf={({ id }) => id}
            columns={[
              { head: 'When', cell: ({ adoptedAt }) => sayInstant(adoptedAt) },
              { head: 'From', cell: ({ cutBefore }) => `${onePlace(cutBefore)}%`, isNumber: true },
              { head: 'To', cell: (adopted) => `${onePlace(adopted.cut)}%`, isNumber: true },
              { head: 'Why', cell: ({ reason }) => <Prose>{reason}</Prose> },
            ]}
          />
        </>
      ) : null}
    </Page>
  );
}

/** The cut in force beside what judges and marks say of it. */
function Compared({ standard: { cut, exercises, rounds } }: { standard: Standard }) {
  const rows = [
    { method: 'In force', said: `${onePlace(cut)}%`, rests: 'What marks are held against' },
    ...exercises.flatMap(({ state, openedOn, result }) =>
      state === 'CLOSED' && result && typeof result.value === 'number'
        ? [
            {
              method: 'Angoff, before marking',
              said: `${onePlace(result.value)}%${typeof result.se === 'number' ? `, standard error ${onePlace(result.se)}` : ''}`,
              rests: `${result.judges} judges, asked on ${sayDay(openedOn)}`,
            },
          ]
        : [],
    ),
    ...rounds.flatMap(({ roundTitle, borderline, extrapolated, marks, hofstee }) => [
      {
        method: `Borderline regression, ${roundTitle}`,
        said: sayEstimate(borderline, (value) => `${onePlace(value)}%`),
        rests: `${marks} marks with an overall rating${extrapolated ? '; nobody was rated borderline or below' : ''}`,
      },
      {
        method: `Hofstee, ${roundTitle}`,
        said: sayHofstee(hofstee),
        rests: hofstee ? sayBox(hofstee) : 'No judge has said what would be acceptable',
      },
    ]),
  ];
  return (
    <>
      <h2 className="nhsuk-heading-m">The cut in force beside what else is known</h2>
      <DataTable
        caption="One row for each method"
        showsCaption={false}
        rows={rows.map((row, at) => ({ ...row, id: String(at) }))}
        keyOf={({ id }) => id}
        columns={[
          { head: 'Method', cell: ({ method }) => method },
          { head: 'Cut', cell: ({ said }) => said },
          { head: 'Rests on', cell: ({ rests }) => rests },
        ]}
      />
      <Details summary="How to read this">
        <p>
          Angoff asks people before there are marks. Borderline regression draws a line through the marks’ totals by
          their overall rating, and reads it at “borderline”; both marks of a plan count, so its interval is a little
          too narrow. Hofstee meets what judges would accept with what the totals are. None of them changes the cut by
          itself.
        </p>
      </Details>
    </>
  );
}

type HofsteeShown = Standard['rounds'][number]['hofstee'];

function sayHofstee(hofstee: HofsteeShown): string {
  if (!hofstee) return 'Not defined: no exercise is closed';
  if (typeof hofstee.value !== 'number') return `Not defined: ${notDefined[hofstee.reason ?? 'NO_DATA']}`;
  return `${onePlace(hofstee.value)}%, by which ${Math.round(hofstee.failRate ?? 0)}% fail`;
}

const sayBox = ({ minCut, maxCut, minFail, maxFail }: NonNullable<HofsteeShown>): string =>
  typeof minCut === 'number'
    ? `Judges accept a cut of ${onePlace(minCut)}% to ${onePlace(maxCut ?? 0)}%, and ${onePlace(minFail ?? 0)}% to ${onePlace(maxFail ?? 0)}% failing`
    : 'No plan has a total yet';
