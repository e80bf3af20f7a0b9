import type { Route } from './+types/result.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts } from '../../design/acts.js';
import { choice, words } from '../../design/form.js';
import { Page } from '../../design/page.js';
import { DataTable, Empty, Prose } from '../../design/pieces.js';
import { sayDay } from '../../design/words.js';
import type { ResultState } from '../../gql/graphql.js';
import { BenefitsAgainstForecast } from './benefits-against-forecast.js';
import { chosenFrom, resultHints, resultWords, seenByTeam, whoDelivers } from './delivery-words.js';
import { ChooseResult } from './outcome-acts.js';
import { outcomeOf } from './outcome-query.js';

const fields = {
  state: choice<ResultState>()('What came of it?', {
    choices: chosenFrom(resultWords, resultHints).filter(({ value }) => value !== 'IN_PROGRESS'),
    missing: 'Select what came of it',
  }),
  note: words('How should it be read beside the measures?', {
    blank: true,
    rows: 4,
    hint: 'Needed when you say that it improved and the readings do not show it.',
  }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => outcomeOf(context.graphql, params.projectId);

export const action = acts({
  choose: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(ChooseResult, { input: { ...input, projectId: page.param('projectId') } })).chooseResult,
    said: 'Result saved. What was said before is kept.',
  }),
});

export default function ResultPage({ loaderData: { project, results, benefits }, actionData }: Route.ComponentProps) {
  const [newest] = results;
  return (
    <Page
      title="Result"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
      refused={actionData}
      wide
    >
      <div className="app-measure">
        {newest ? (
          <>
            <p className="nhsuk-body-l">
              <strong>{resultWords[newest.state]}</strong>
            </p>
            <p className="app-quiet">
              Said by {newest.byName} on {sayDay(newest.chosenOn)}.
            </p>
            {newest.note ? <Prose>{newest.note}</Prose> : null}
          </>
        ) : (
          <Empty>
            <p>
              What came of the project will be here. “No clear change” and “worse” are results too: others read them
              before they try the same.
            </p>
          </Empty>
        )}
        {project.viewerMay.includes('project:edit') ? (
          <>
            <h2 className="nhsuk-heading-m">{newest ? 'Say it anew' : 'Say what came of it'}</h2>
            <ActForm
              name="choose"
              fields={fields}
              values={newest ? { state: newest.state } : {}}
              refused={actionData}
              button="Save the result"
            />
          </>
        ) : (
          <p>{whoDelivers}</p>
        )}
      </div>
      <BenefitsAgainstForecast benefits={benefits} mayRecord={project.viewerMay.includes('plan:price')} />
      {results.length ? (
        <>
          <h2 className="nhsuk-heading-m">Everything that was said</h2>
          <DataTable
            caption="Every result that was chosen, the newest first"
            showsCaption={false}
            rows={results}
            keyOf={({ versionNo }) => String(versionNo)}
            columns={[
              { head: 'Day', cell: ({ chosenOn }) => sayDay(chosenOn) },
              { head: 'Result', cell: ({ state }) => resultWords[state] },
              { head: 'Note', cell: ({ note }) => note || 'No note' },
              { head: 'Who', cell: ({ byName }) => byName },
            ]}
          />
        </>
      ) : null}
    </Page>
  );
}
