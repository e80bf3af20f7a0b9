import type { Route } from './+types/assumptions.page';
import { ActForm } from '../../design/act-form.js';
import { acts, found } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { Details, Empty, Prose, Tag } from '../../design/pieces.js';
import { count, sayDay } from '../../design/words.js';
import { graphql } from '../../gql/index.js';
import { addAssumption, judgeAssumption } from './assumption-acts.js';
import { judgement, newAssumption } from './assumption-fields.js';
import { shorten } from './shorten.js';
import { assumptionColours, assumptionWords } from './thread-words.js';

const AssumptionsPage = graphql(`
  query AssumptionsPage($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      assumptions {
        id
        version
        text
        confidence
        test
        dueOn
        state
        note
        changeIdeaId
      }
      changeIdeas {
        id
        text
      }
      brokenThreads {
        kind
        subjectId
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { brokenThreads, ...project } = found(
    (await context.graphql(AssumptionsPage, { id: params.projectId })).project,
  );
  return {
    ...project,
    mayEdit: project.viewerMay.includes('project:edit'),
    overdue: brokenThreads.filter(({ kind }) => kind === 'assumption-overdue').map(({ subjectId }) => subjectId),
  };
}

export const action = acts({ add: addAssumption, judge: judgeAssumption });

export default function AssumptionsPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, mayEdit, assumptions, changeIdeas, overdue } = loaderData;
  const untested = assumptions.filter(({ state }) => state === 'UNTESTED').length;
  return (
    <Page
      title="Assumptions"
      caption={title}
      back={{ to: `/projects/${id}/stages/rationale`, label: 'Back to the rationale' }}
      seenBy="Only the project’s team can see this."
      refused={actionData}
    >
      {assumptions.length ? (
        <>
          <p>
            {count(assumptions.length, 'assumption')}, {untested === 0 ? 'all tested' : `${untested} not tested yet`}.
          </p>
          <ul className="nhsuk-list app-things">
            {assumptions.map((one) => {
              const change = changeIdeas.find((idea) => idea.id === one.changeIdeaId)?.text;
              return (
                <li className="app-thing" key={one.id}>
                  <p className="app-thing__text">{one.text}</p>
                  <p>
                    <Tag colour={assumptionColours[one.state]}>{assumptionWords[one.state].word}</Tag>
                    {overdue.includes(one.id) ? (
                      <>
                        {' '}
                        <Tag colour="yellow">Test is overdue</Tag>
                      </>
                    ) : null}
                  </p>
                  <p className="app-quiet">
                    You were {one.confidence} of 5 sure. {one.dueOn ? `To be tested by ${sayDay(one.dueOn)}.` : null}{' '}
                    {change ? `Bears on: ${change}` : 'Bears on every change idea.'}
                  </p>
                  {one.test ? <Prose>{`Test: ${one.test}`}</Prose> : <p>No test is planned yet.</p>}
                  {one.note ? <Prose>{`What it showed: ${one.note}`}</Prose> : null}
                  {mayEdit ? (
                    <Details
                      summary={`Say whether “${shorten(one.text)}” holds`}
                      isOpen={actionData?.form === `judge.${one.id}`}
                    >
                      <ActForm
                        name="judge"
                        part={one.id}
                        fields={judgement}
                        values={one}
                        button="Save what the test showed"
                        look="secondary"
                        about={`about “${one.text}”`}
                        refused={actionData}
                      />
                    </Details>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <Empty
          example={
            <p>
              “A nurse can give the first dose without a doctor present.” You are 2 of 5 sure. Test: ask the 6 night
              sisters, by 12 October. It was wrong: 2 of 6 are not signed off, so training came first.
            </p>
          }
        >
          <p>
            Every change rests on things nobody has checked. Write down at least 3 with a way to test each. One that
            proves wrong early saves you weeks.
          </p>
        </Empty>
      )}
      {mayEdit ? (
        <>
          <h2 className="nhsuk-heading-m">Add an assumption</h2>
          <ActForm
            name="add"
            fields={newAssumption}
            choices={{ changeIdeaId: changeIdeas.map(({ id: value, text }) => ({ value, label: shorten(text) })) }}
            button="Add assumption"
            refused={actionData}
          />
        </>
      ) : (
        <p className="app-quiet">The project’s lead and team members can add and judge assumptions.</p>
      )}
    </Page>
  );
}
