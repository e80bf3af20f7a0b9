import { useRef } from 'react';
import { Form, Link, useLocation, useRouteLoaderData, useSubmit } from 'react-router';
import type { Route } from './+types/question.page';
import type { RootData } from '../../app/root-data.js';
import { Page, PAGE_TITLE } from '../../design/page.js';
import { Details, Prose } from '../../design/pieces.js';
import { sayClock, sayDay, sayInstant } from '../../design/words.js';
import { ANSWER_ID, AnswerControl, hasOneBox } from './answer-control.js';
import { boxesFrom, sayAnswer } from './answer-fields.js';
import { placeIn, readQuestion, standingOf } from './answers.js';
import { Conflict } from './conflict.js';
import { questionAction } from './question-acts.js';
import { type RecordPage, recordPage } from './record-addresses.js';
import { SaveLine } from './save-line.js';
import { useAnswerKeys } from './use-answer-keys.js';
import { useAutosave } from './use-autosave.js';
import { WordCount } from './word-count.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, stage, question } = await readQuestion(context.graphql, placeIn(params));
  const at = stage.questions.indexOf(question);
  return {
    project,
    stage: { key: stage.key, title: stage.title },
    question,
    stands: standingOf(question),
    // Looked up here, so that no browser is sent the addresses of every record.
    keptOn: question.record === null ? null : recordPage(project.id, question.record),
    place: `Question ${at + 1} of ${stage.questions.length}`,
    gate: stage.gate.key,
    asksOfGate: stage.gate.conditions.filter(({ key }) => question.conditionKeys.includes(key)).map(({ ask }) => ask),
    before: stage.questions
      .slice(0, at)
      .filter(({ answer }) => answer?.value)
      .map(({ key, ask, type, choices, answer }) => ({
        key,
        ask,
        said: sayAnswer({ type, choices }, answer?.value ?? '', sayDay),
      })),
  };
}

export const action = questionAction;

export default function QuestionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, stage, question, stands } = loaderData;
  const viewer = useRouteLoaderData<RootData>('root')?.viewer;
  const back = { to: `/projects/${project.id}/stages/${stage.key}`, label: `Back to ${stage.title.toLowerCase()}` };
  const { pathname } = useLocation();
  if (actionData?.isConflict)
    return (
      <Conflict
        ask={question.ask}
        caption={project.title}
        back={{ to: pathname, label: 'Back to the question' }}
        asked={question}
        mine={String(actionData.typed['mine'] ?? '')}
        theirs={stands}
        isMerging={actionData.form === 'both'}
        isOneself={viewer?.name === stands.byName}
      />
    );
  if (loaderData.keptOn) return <RecordQuestion {...loaderData} keptOn={loaderData.keptOn} back={back} />;
  if (!question.mayAnswer) return <ReadOnly {...loaderData} back={back} />;
  return (
    <QuestionForm
      {...loaderData}
      back={back}
      refused={actionData && { ...actionData, form: 'answer' }}
      person={viewer?.id}
      // A question's boxes are its own: the next question begins with new ones.
      key={pathname}
    />
  );
}

type Loaded = Route.ComponentProps['loaderData'] & { readonly back: { readonly to: string; readonly label: string } };

const seenBy = (isLeadsOwn: boolean): string =>
  isLeadsOwn
    ? 'This is the lead’s own. Only the lead, their mentor and their supervisor can see the answer.'
    : 'Only the project’s team can see this.';

function QuestionForm({
  project,
  stage,
  question,
  stands,
  place,
  gate,
  asksOfGate,
  before,
  back,
  refused,
  person,
}: Loaded & { refused: Route.ComponentProps['actionData']; person: string | undefined }) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const { pathname: path } = useLocation();
  const { requestKey = '' } = useRouteLoaderData<RootData>('root') ?? {};
  const { state, keptAt, discard, saveNow } = useAutosave(
    form,
    person ? { person, path, form: 'answer' } : undefined,
    stands.base,
    refused !== undefined,
  );
  const save = async (leads: string) => {
    const here = form.current;
    if (!here) return;
    const base = await saveNow();
    // Whoever cannot be reached is not asked for a page: what was typed would go with this one.
    if (base === undefined) return document.getElementById('save-line')?.focus();
    const body = new FormData(here);
    body.set('base', String(base));
    body.set('leads', leads);
    await submit(body, { method: 'post' });
  };
  useAnswerKeys(form, { save: () => void saveNow(), saveAndContinue: () => void save('on') });
  const error = refused?.errors[0]?.message;
  const described = ['why', question.hint && 'hint', error && 'error']
    .filter(Boolean)
    .map((part) => `${ANSWER_ID}-${part}`);
  return (
    <Page
      title={question.ask}
      caption={`${project.title}: ${stage.title.toLowerCase()}, ${place.toLowerCase()}`}
      back={back}
      seenBy={seenBy(question.isLeadsOwn)}
      refused={refused}
      labels={hasOneBox(question) ? ANSWER_ID : undefined}
    >
      {before.length ? (
        <Details summary="What you said before in this stage">
          {before.map(({ key, ask, said }) => (
            <div key={key}>
              <p>
                <strong>{ask}</strong>
              </p>
              <Prose>{said}</Prose>
            </div>
          ))}
        </Details>
      ) : null}
      <Form
        method="post"
        noValidate
        ref={form}
        id="answer"
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event.nativeEvent as SubmitEvent;
          void save(submitter instanceof HTMLButtonElement ? submitter.value : 'on');
        }}
      >
        <input type="hidden" name="form" value="answer" />
        <input type="hidden" name="base" value={stands.base} />
        <input type="hidden" name="idempotencyKey" value={`${requestKey}:answer`} />
        <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
          {question.hint ? (
            <div className="nhsuk-hint" id={`${ANSWER_ID}-hint`}>
              {question.hint}
            </div>
          ) : null}
          <WhyAsked needed={question.neededForGate} gate={gate} asksOfGate={asksOfGate} />
          {error ? (
            <span className="nhsuk-error-message" id={`${ANSWER_ID}-error`}>
              <span className="nhsuk-u-visually-hidden">Error:</span> {error}
            </span>
          ) : null}
          {keptAt ? (
            <div className="app-kept" role="status">
              <p>
                We kept what you typed at {sayClock(keptAt)}.{' '}
                <button className="app-link-button" type="button" onClick={discard}>
                  Discard it
                </button>
              </p>
            </div>
          ) : null}
          <AnswerControl
            asked={question}
            typed={refused ? refused.typed : boxesFrom(question, stands.value)}
            error={error}
            describedBy={described.join(' ')}
            namedBy={PAGE_TITLE}
          />
          {question.mostWords === null ? null : (
            <WordCount form={form} fewest={question.fewestWords ?? 0} most={question.mostWords} />
          )}
        </div>
        <SaveLine state={state} />
        <div className="app-buttons">
          <button className="nhsuk-button" type="submit" name="leads" value="on">
            Save and continue
          </button>
          <button className="nhsuk-button nhsuk-button--secondary" type="submit" name="leads" value="back">
            Save and come back later
          </button>
        </div>
      </Form>
      {stands.at ? (
        <p className="app-quiet">
          Last saved by {stands.byName} on {sayInstant(stands.at)}.{' '}
          <Link to={`${path}/versions`}>
            See every version<span className="nhsuk-u-visually-hidden"> of this answer</span>
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

function WhyAsked({ needed, gate, asksOfGate }: { needed: boolean; gate: string; asksOfGate: readonly string[] }) {
  const why = asksOfGate.length
    ? `Why we ask: gate ${gate} looks for it. ${asksOfGate.join(' ')}`
    : needed
      ? 'Why we ask: this stage is not complete without it.'
      : 'You can leave this empty. It helps those who read your project.';
  return (
    <p className="app-quiet" id={`${ANSWER_ID}-why`}>
      {why}
    </p>
  );
}

function RecordQuestion({
  project,
  question,
  keptOn,
  gate,
  asksOfGate,
  back,
}: Loaded & { readonly keptOn: RecordPage }) {
  return (
    <Page title={question.ask} caption={project.title} back={back} seenBy={seenBy(question.isLeadsOwn)}>
      <p>{question.hint}</p>
      <WhyAsked needed={question.neededForGate} gate={gate} asksOfGate={asksOfGate} />
      <p>
        This is answered by what you keep elsewhere: <Link to={keptOn.to}>go to {keptOn.name}</Link>.
      </p>
    </Page>
  );
}

function ReadOnly({ project, question, stands, back }: Loaded) {
  const { pathname } = useLocation();
  return (
    <Page title={question.ask} caption={project.title} back={back} seenBy={seenBy(question.isLeadsOwn)}>
      {stands.value ? (
        <Prose>{sayAnswer(question, stands.value, sayDay)}</Prose>
      ) : (
        <p>{question.isLeadsOwn ? 'There is nothing here that you can see.' : 'Not answered yet.'}</p>
      )}
      {stands.at ? (
        <p className="app-quiet">
          Last saved by {stands.byName} on {sayInstant(stands.at)}.{' '}
          <Link to={`${pathname}/versions`}>See every version</Link>
        </p>
      ) : null}
      <p className="app-quiet">
        {question.isLeadsOwn ? 'Only the lead answers this.' : 'The project’s lead and team members answer this.'}
      </p>
    </Page>
  );
}
