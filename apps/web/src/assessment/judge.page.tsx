import type { Route } from './+types/judge.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Details } from '../design/pieces.js';
import { JudgedCut } from './judged-cut.js';
import { rubricIn } from './mark-act.js';
import { judgeAct, judgedField, judgeFields } from './standard-forms.js';
import { StandardToJudge } from './standard.queries.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { guidance, ...exercise } = found(
    (await context.graphql(StandardToJudge, { exerciseId: params.exerciseId })).standardExercise,
  );
  return { ...exercise, rubric: rubricIn({ ...exercise, guidance }) };
}

export const action = acts({ judge: judgeAct });

export default function JudgePage({ loaderData: exercise, actionData: refused }: Route.ComponentProps) {
  const { schemeTitle, state, own, result, rubric, judges } = exercise;
  const isOpen = state === 'OPEN';
  return (
    <Page
      title="Where should the cut stand?"
      caption={schemeTitle}
      back={{ to: '/marking/standard', label: 'Back to the list' }}
      seenBy={
        isOpen
          ? 'Only you see your judgement. When the director closes, all judges see what it came to, without names.'
          : 'Your programme’s directors and all judges see what it came to, without names.'
      }
      refused={refused}
    >
      {result ? <JudgedCut result={result} /> : null}
      {isOpen ? (
        <>
          <p>
            Think of work that <strong>only just passes</strong>: not the average, not the weakest you have seen. For
            each criterion, select the level it would reach. Halves are for “between the two”.
          </p>
          <Details summary="What the levels mean, criterion by criterion">
            {rubric.criteria.map(({ key, title, descriptors }) => (
              <div key={key}>
                <h3 className="nhsuk-heading-xs">
                  {key}: {title}
                </h3>
                <ol className="nhsuk-list" start={0}>
                  {descriptors.map((words, level) => (
                    <li key={words}>
                      {level}: {words}
                    </li>
                  ))}
                </ol>
              </div>
            ))}
          </Details>
          <ActForm
            name="judge"
            fields={judgeFields(rubric)}
            values={
              own
                ? {
                    ...own,
                    ...Object.fromEntries(rubric.criteria.map(({ key }, at) => [judgedField(key), own.levels[at]])),
                  }
                : {}
            }
            refused={refused}
            button={own ? 'Change your judgement' : 'Give your judgement'}
          />
          <p className="app-quiet">
            {judges} {judges === 1 ? 'judge has' : 'judges have'} answered so far.
          </p>
        </>
      ) : null}
    </Page>
  );
}
