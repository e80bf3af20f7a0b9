import { redirect } from 'react-router';
import type { Route } from './+types/revise.page';
import { ActForm } from '../design/act-form.js';
import { acts } from '../design/acts.js';
import { FormField } from '../design/fields.js';
import { hidden, typedFrom } from '../design/form.js';
import { Page } from '../design/page.js';
import { Prose } from '../design/pieces.js';
import { planDiscussed, reviseAct, reviseFields, whyRevised } from './agree-forms.js';
import { CriterionField } from './criterion-field.js';
import { commentField, levelField, markValues } from './mark-form.js';
import { calledMarker, type DiscussedMark } from './marks-compared.js';

const FORM = 'revise';

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await planDiscussed(context, params.packetId);
  const own = plan.discussion.marks.find(({ isOwn }) => isOwn);
  if (!own || own.hasEnded || plan.discussion.state !== 'DISCUSSION_NEEDED')
    throw redirect(`/marking/${params.packetId}/agree`);
  return { ...plan, own };
}

export const action = acts({ [FORM]: reviseAct });

export default function RevisePage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { id, title, mark, rubric, own, discussion } = loaderData;
  const { code, marks } = discussion;
  const fields = reviseFields(rubric);
  const mine = refused?.form === FORM ? refused : undefined;
  const typed = mine?.typed ?? typedFrom(fields, markValues({ ...own, ...mark, globalRating: null }));
  const errorOf = (field: string) => mine?.errors.find((error) => error.field === field)?.message;
  const one = (field: string) => String(typed[field] ?? '');
  return (
    <Page
      title="Revise your mark"
      caption={`Plan ${code}: ${title}`}
      back={{ to: `/marking/${id}/agree`, label: 'Back to the marks side by side' }}
      seenBy="The other marker sees it once both of you have ended your part."
      refused={refused}
    >
      <p>
        You revise it once, and it is final. What you marked first is kept beside it. Your overall rating stays as you
        gave it. A level of {rubric.commentAtLevels.join(', ').replace(/, (\d)$/, ' or $1')} needs reasons of at least{' '}
        {rubric.commentMinCharacters} characters.
      </p>
      <ActForm
        name={FORM}
        fields={{ id: hidden(), version: hidden() }}
        values={mark}
        refused={refused}
        button="Revise your mark for good"
      >
        {rubric.criteria.map((criterion, index) => (
          <CriterionField
            key={criterion.key}
            form={FORM}
            criterion={criterion}
            number={index + 1}
            rubric={rubric}
            level={one(levelField(criterion.key))}
            comment={one(commentField(criterion.key))}
            levelError={errorOf(levelField(criterion.key))}
            commentError={errorOf(commentField(criterion.key))}
          >
            <OthersSaid criterion={criterion.key} marks={marks} />
          </CriterionField>
        ))}
        {fields['flags'] ? (
          <FormField
            id={`${FORM}-flags`}
            name="flags"
            field={{ ...fields['flags'], label: 'Rules of conduct that are broken' }}
            typed={typed}
            error={errorOf('flags')}
            choices={rubric.flags.map(({ key, asks }) => ({ value: key, label: `Not met: ${asks}` }))}
          />
        ) : null}
        <FormField id={`${FORM}-why`} name="why" field={whyRevised} typed={typed} error={errorOf('why')} />
      </ActForm>
    </Page>
  );
}

/** What the other marker set for a criterion, where it is thought over again. */
const OthersSaid = ({ criterion, marks }: { criterion: string; marks: readonly DiscussedMark[] }) =>
  marks
    .filter(({ isOwn }) => !isOwn)
    .map((mark) => {
      const given = mark.levels.find((one) => one.criterion === criterion);
      return given ? (
        <div className="app-other-said" key={mark.marker}>
          <p>
            <strong>
              {calledMarker(mark)}: {given.level}
            </strong>
          </p>
          {given.comment ? <Prose>{given.comment}</Prose> : null}
        </div>
      ) : null;
    });
