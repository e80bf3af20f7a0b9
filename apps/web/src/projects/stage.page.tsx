import { Link } from 'react-router';
import type { Route } from './+types/stage.page';
import { found } from '../design/acts.js';
import { Markdown } from '../design/markdown.js';
import { Page } from '../design/page.js';
import { ActionLink, Prose, type SummaryRow, SummaryList, Tag } from '../design/pieces.js';
import { count, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { sayAnswer } from './answering/answer-fields.js';
import { recordPage } from './answering/record-addresses.js';

const StageQuestions = graphql(`
  query StageQuestions($id: ID!) {
    project(id: $id) {
      id
      title
      stages {
        key
        title
        purpose
        coreQuestion
        body
        gate {
          key
          conditions {
            key
            met
            waived
          }
        }
        questions {
          key
          ask
          type
          record
          neededForGate
          isLeadsOwn
          mayAnswer
          conditionKeys
          choices {
            key
            label
          }
          answer {
            value
          }
        }
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const project = found((await context.graphql(StageQuestions, { id: params.projectId })).project);
  const stage = found(project.stages.find(({ key }) => key === params.stage));
  // Looked up here, so that no browser is sent the addresses of every record.
  const questions = stage.questions.map((question) => ({
    ...question,
    keptOn: question.record === null ? null : recordPage(project.id, question.record),
  }));
  return { project: { id: project.id, title: project.title }, stage: { ...stage, questions } };
}

type StageRead = Route.ComponentProps['loaderData']['stage'];
type QuestionRead = StageRead['questions'][number];

export default function StagePage({ loaderData: { project, stage } }: Route.ComponentProps) {
  const { questions, gate } = stage;
  const here = `/projects/${project.id}`;
  const settled = gate.conditions.filter(({ met, waived }) => met || waived !== null);
  const next = questions.find(
    ({ record, neededForGate, mayAnswer, answer }) => !record && neededForGate && mayAnswer && !answer?.value,
  );
  const rows = (some: readonly QuestionRead[]) => (
    <SummaryList rows={some.map((question) => rowOf(question, stage, project.id, settled))} />
  );
  const team = questions.filter(({ isLeadsOwn }) => !isLeadsOwn);
  const leads = questions.filter(({ isLeadsOwn }) => isLeadsOwn);
  return (
    <Page
      title={stage.title}
      caption={project.title}
      back={{ to: here, label: 'Back to the project' }}
      seenBy="Only the project’s team can see this."
    >
      <p className="nhsuk-lede-text">{stage.coreQuestion}</p>
      <p>{stage.purpose}</p>
      {next ? <ActionLink to={`${here}/stages/${stage.key}/${next.key}`}>{next.ask}</ActionLink> : null}
      <h2 className="nhsuk-heading-m">Your answers</h2>
      <p>
        {settled.length} of {count(gate.conditions.length, 'condition')} of gate {gate.key}{' '}
        {settled.length === 1 ? 'is' : 'are'} met.{' '}
        <Link to={`${here}/gates/${gate.key}`}>See gate {gate.key}, and ask for it</Link>
      </p>
      {rows(team)}
      {leads.length ? (
        <>
          <h2 className="nhsuk-heading-m">The lead’s own</h2>
          <p className="app-quiet">Only the lead, their mentor and their supervisor can see these answers.</p>
          {rows(leads)}
        </>
      ) : null}
      <h2 className="nhsuk-heading-m">How to go about it</h2>
      <Markdown>{stage.body}</Markdown>
    </Page>
  );
}

function rowOf(
  { key, ask, keptOn, neededForGate, isLeadsOwn, mayAnswer, conditionKeys, answer, ...asked }: QuestionRead,
  stage: StageRead,
  projectId: string,
  settled: readonly { readonly key: string }[],
): SummaryRow {
  const needed = neededForGate ? <p className="app-quiet">Needed for gate {stage.gate.key}</p> : null;
  if (keptOn) {
    const isDone = conditionKeys.length > 0 && conditionKeys.every((one) => settled.some((done) => done.key === one));
    return {
      key: ask,
      value: (
        <>
          <p>
            {isDone ? 'Completed: ' : 'Kept in '}
            <Link to={keptOn.to}>{keptOn.name}</Link>
          </p>
          {isDone ? null : needed}
        </>
      ),
    };
  }
  const to = `/projects/${projectId}/stages/${stage.key}/${key}`;
  const nothing = isLeadsOwn && !mayAnswer ? 'Nothing here that you can see' : 'Not answered yet';
  return {
    key: ask,
    value: (
      <>
        {answer?.value ? (
          <Prose>{sayAnswer(asked, answer.value, sayDay)}</Prose>
        ) : neededForGate ? (
          <Tag colour="blue">{nothing}</Tag>
        ) : (
          <span className="app-quiet">{nothing}</span>
        )}
        {answer?.value ? null : needed}
      </>
    ),
    change: mayAnswer ? { to, label: answer?.value ? 'Change' : 'Answer' } : { to, label: 'Read' },
  };
}
