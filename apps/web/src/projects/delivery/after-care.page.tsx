import type { Route } from './+types/after-care.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts, found } from '../../design/acts.js';
import { choice, hidden, number, words } from '../../design/form.js';
import { sayNumber } from '../../design/numbers.js';
import { Page } from '../../design/page.js';
import { DataTable, Tag } from '../../design/pieces.js';
import { sayDay } from '../../design/words.js';
import type { Running } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { chosenFrom, runningWords, seenByTeam } from './delivery-words.js';
import { AnswerAfterCare } from './outcome-acts.js';

const AfterCareOfProject = graphql(`
  query AfterCareOfProject($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      aim {
        outcomeMeasureId
      }
      measures {
        id
        name
        unit
      }
      afterCare {
        month
        dueOn
        isDue
        answer {
          value
          running
          why
          at
        }
      }
    }
  }
`);

const fieldsAbout = (measure?: { readonly name: string; readonly unit: string }) => ({
  running: choice<Running>()('Is the change still in use?', {
    choices: chosenFrom(runningWords),
    missing: 'Select whether the change is still in use',
  }),
  value: number(measure ? `The latest figure: ${measure.name}` : 'The latest figure', {
    optional: true,
    unit: measure?.unit ?? '',
    hint: 'Leave it empty if nobody measured it.',
  }),
  why: words('Why?', { rows: 3, hint: 'A sentence is enough.', missing: 'Say why in a sentence' }),
  month: hidden(),
});

export async function loader({ context, params }: Route.LoaderArgs) {
  const { aim, measures, ...project } = found(
    (await context.graphql(AfterCareOfProject, { id: params.projectId })).project,
  );
  return { project, measure: measures.find(({ id }) => id === aim?.outcomeMeasureId) };
}

export const action = acts({
  answer: act({
    fields: fieldsAbout(),
    does: async ({ month, ...input }, page) =>
      (
        await page.graphql(AnswerAfterCare, {
          input: { ...input, month: Number(month), projectId: page.param('projectId') },
        })
      ).answerAfterCare,
    said: 'Thank you. That was all.',
  }),
});

export default function AfterCarePage({ loaderData: { project, measure }, actionData }: Route.ComponentProps) {
  const mayAnswer = project.viewerMay.includes('after-care:answer');
  const due = project.afterCare.filter(({ isDue }) => isDue);
  return (
    <Page
      title="Did it hold?"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {mayAnswer ? null : <p>The service owner is asked 3, 6 and 12 months after the result.</p>}
      {mayAnswer && due.length === 0 ? <p>Nothing is asked of you today.</p> : null}
      {mayAnswer
        ? due.map(({ month }) => (
            <section key={month} aria-labelledby={`month-${month}`}>
              <h2 className="nhsuk-heading-m" id={`month-${month}`}>
                After {month} months: 3 questions, 2 minutes
              </h2>
              <ActForm
                name="answer"
                part={String(month)}
                fields={fieldsAbout(measure)}
                values={{ month }}
                refused={actionData}
                button="Send"
                about={`the answer for ${month} months`}
              />
            </section>
          ))
        : null}
      <h2 className="nhsuk-heading-m">What was answered</h2>
      <DataTable
        caption="What was answered after 3, 6 and 12 months"
        showsCaption={false}
        rows={project.afterCare}
        keyOf={({ month }) => String(month)}
        columns={[
          { head: 'After', cell: ({ month }) => `${month} months` },
          { head: 'Asked on', cell: ({ dueOn }) => (dueOn ? sayDay(dueOn) : 'Once there is a result') },
          {
            head: 'Still in use?',
            cell: ({ answer, isDue }) =>
              answer ? runningWords[answer.running] : isDue ? <Tag colour="yellow">Waiting</Tag> : 'Not asked yet',
          },
          {
            head: 'Figure',
            cell: ({ answer }) =>
              answer ? (typeof answer.value === 'number' ? sayNumber(answer.value) : 'Not measured') : 'None yet',
          },
          { head: 'Why', cell: ({ answer }) => answer?.why ?? 'Not said yet' },
        ]}
      />
    </Page>
  );
}
