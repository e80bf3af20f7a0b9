import { Link } from 'react-router';
import type { Route } from './+types/programme.page';
import { ActForm } from '../design/act-form.js';
import { acts } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, Details, Empty } from '../design/pieces.js';
import { list, sayDay, sayInstant } from '../design/words.js';
import { programmeActs, roundFields, rubricChoice, schemeFields } from './programme-forms.js';
import { directs, ProgrammeOverview } from './programme.queries.js';
import { CutShown } from './cut-shown.js';
import { StateTag } from './state-tag.js';
import { sayMarkersAsked } from './marker-words.js';
import { roundStates, tracks } from './words.js';

export async function loader({ context }: Route.LoaderArgs) {
  const isDirector = await directs(context);
  return { isDirector, ...(await context.graphql(ProgrammeOverview)) };
}

export const action = acts(programmeActs);

export default function ProgrammePage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { isDirector, rounds, schemes, guidance } = loaderData;
  return (
    <Page title="Programme" seenBy="Only your programme’s director and moderators can see this." refused={refused} wide>
      <p>
        {isDirector ? (
          <>
            <Link to="/programme/markers">The pool of markers</Link>
            <br />
          </>
        ) : null}
        <Link to="/programme/appeals">Appeals against results</Link>
      </p>
      <h2 className="nhsuk-heading-m">Rounds</h2>
      {rounds.length ? (
        <DataTable
          caption="Rounds, the newest first"
          showsCaption={false}
          rows={rounds}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Round', cell: ({ id, title }) => <Link to={`/programme/rounds/${id}`}>{title}</Link> },
            { head: 'Scheme', cell: ({ schemeTitle }) => schemeTitle },
            { head: 'Submit until', cell: ({ deadlineAt }) => sayInstant(deadlineAt) },
            { head: 'Marks due', cell: ({ markingDueOn }) => sayDay(markingDueOn) },
            { head: 'Where it stands', cell: ({ state }) => <StateTag said={roundStates[state]} /> },
          ]}
        />
      ) : (
        <Empty
          example={<p>Autumn 2027: open from 1 September, submit until 30 September at 17:00, marks due 1 November.</p>}
        >
          <p>
            A round is a window in which projects come in, are marked twice without names, and get their results
            together. Make a scheme first, then open a round of it.
          </p>
        </Empty>
      )}
      {isDirector && schemes.length ? (
        <Details summary="Open a round" isOpen={refused?.form === 'round'}>
          <ActForm
            name="round"
            fields={roundFields}
            values={schemes.length === 1 ? { schemeId: schemes[0]?.id } : {}}
            refused={refused}
            choices={{ schemeId: schemes.map(({ id, title }) => ({ value: id, label: title })) }}
            button="Open the round"
          />
        </Details>
      ) : null}
      <h2 className="nhsuk-heading-m">Schemes</h2>
      {schemes.length ? (
        <DataTable
          caption="Schemes, the newest first"
          showsCaption={false}
          rows={schemes}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Scheme', cell: ({ id, title }) => <Link to={`/programme/schemes/${id}`}>{title}</Link> },
            { head: 'What is marked', cell: ({ track }) => tracks[track] },
            { head: 'Rubric', cell: ({ rubricKey, rubricVersion }) => `${rubricKey}, version ${rubricVersion}` },
            { head: 'Passes from', cell: (scheme) => <CutShown {...scheme} isDirector={isDirector} />, isNumber: true },
            { head: 'Gates to pass', cell: ({ requiredGates }) => list(requiredGates) || 'None' },
            { head: 'Reflections shown', cell: ({ showsLeadership }) => (showsLeadership ? 'Yes' : 'No') },
            ...(isDirector ? [{ head: 'Trainees', cell: CohortLinks }] : []),
            { head: 'Markers', cell: sayMarkersAsked },
          ]}
        />
      ) : (
        <p>There is no scheme yet. A scheme says by which rubric work is marked and what passes.</p>
      )}
      {isDirector ? (
        <Details summary="Make a scheme" isOpen={refused?.form === 'scheme'}>
          <ActForm
            name="scheme"
            fields={schemeFields}
            refused={refused}
            choices={{
              rubric: guidance.rubrics
                .filter(({ cut }) => typeof cut === 'number')
                .map((rubric) => ({
                  value: rubricChoice(rubric),
                  label: `${rubric.title} (${rubric.key}, version ${rubric.version})`,
                  hint: `Passes from ${rubric.cut}%`,
                })),
              track: Object.entries(tracks).map(([value, label]) => ({ value, label })),
              requiredGates: guidance.stages.map(({ title }, index) => ({
                value: `G${index}`,
                label: `G${index}: ${title}`,
              })),
            }}
            button="Make the scheme"
          />
        </Details>
      ) : null}
    </Page>
  );
}

/** Whom a scheme is for, and how far they have come. */
const CohortLinks = ({ id, title }: { readonly id: string; readonly title: string }) => (
  <div>
    <Link to={`/programme/schemes/${id}/cohort`}>
      Cohort<span className="nhsuk-u-visually-hidden"> of {title}</span>
    </Link>
    <br />
    <Link to={`/programme/schemes/${id}/followers`}>
      Progress<span className="nhsuk-u-visually-hidden">: {title}</span>
    </Link>
  </div>
);
