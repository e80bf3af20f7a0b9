import { Link, redirect } from 'react-router';
import type { Route } from './+types/revise.page';
import { ActForm } from '../design/act-form.js';
import { acts } from '../design/acts.js';
import { FormField } from '../design/fields.js';
import { hidden, typedFrom } from '../design/form.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { Prose } from '../design/pieces.js';
import { planDiscussed, reviseAct, reviseFields, whyRevised } from './agree-forms.js';
import { markedAnew } from './carried-over.js';
import { CriterionField, Descriptors } from './criterion-field.js';
import { commentField, type LevelGiven, levelField, markValues } from './mark-form.js';
import { calledMarker, type DiscussedMark, whereMarksDiffer } from './marks-compared.js';

const FORM = 'revise';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { rubric: whole, discussion, ...plan } = await planDiscussed(context, params.packetId);
  const rubric = markedAnew(whole, plan.mark);
  const own = discussion.marks.find(({ isOwn }) => isOwn);
  if (!own || own.hasEnded || discussion.state !== 'DISCUSSION_NEEDED')
    throw redirect(`/marking/${params.packetId}/agree`);
  const differ = whereMarksDiffer(rubric, discussion.marks);
  const isAll = new URL(request.url).searchParams.has('all') || differ.length === 0;
  const others = discussion.marks.filter(({ isOwn }) => !isOwn);
  return {
    ...plan,
    code: discussion.code,
    isAll,
    rubric: { ...rubric, criteria: rubric.criteria.map((criterion) => ({ ...criterion, descriptors: [] })) },
    own: { levels: own.levels, flags: own.flags },
    // Long, and read only: it is sent once, as it is drawn.
    toRead: Object.fromEntries(
      (isAll ? rubric.criteria : differ).map(({ key, descriptors }) => [
        key,
        context.hold({ descriptors, said: others.flatMap((mark) => saidOf(mark, key)) }),
      ]),
    ),
  };
}

export const action = acts({ [FORM]: reviseAct });

export default function RevisePage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { id, title, code, mark, rubric, own, toRead, isAll } = loaderData;
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
      {isAll ? null : (
        <p>
          These are the criteria on which the marks differ.{' '}
          <Link to="?all=yes">Revise any of the {rubric.criteria.length} criteria</Link>
        </p>
      )}
      <ActForm
        name={FORM}
        fields={{ id: hidden(), version: hidden() }}
        values={mark}
        refused={refused}
        button="Revise your mark for good"
      >
        {rubric.criteria.map((criterion, index) => {
          const [level, comment] = [levelField(criterion.key), commentField(criterion.key)];
          const held = toRead[criterion.key];
          return held ? (
            <CriterionField
              key={criterion.key}
              form={FORM}
              criterion={criterion}
              number={index + 1}
              rubric={rubric}
              level={one(level)}
              comment={one(comment)}
              levelError={errorOf(level)}
              commentError={errorOf(comment)}
            >
              <Shown held={held}>
                {({ said, descriptors }) => (
                  <>
                    <OthersSaid said={said} />
                    <Descriptors id={`${FORM}-${level}`} levels={rubric.levels} descriptors={descriptors} />
                  </>
                )}
              </Shown>
            </CriterionField>
          ) : (
            <span key={criterion.key}>
              <input type="hidden" name={level} value={one(level)} />
              <input type="hidden" name={comment} value={one(comment)} />
            </span>
          );
        })}
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

interface Said extends LevelGiven {
  readonly by: string;
}

const saidOf = (mark: DiscussedMark, key: string): readonly Said[] =>
  mark.levels.filter(({ criterion }) => criterion === key).map((given) => ({ ...given, by: calledMarker(mark) }));

/** What the other marker set for a criterion, where it is thought over again. */
const OthersSaid = ({ said }: { said: readonly Said[] }) =>
  said.map(({ by, level, comment }) => (
    <div className="app-other-said" key={by}>
      <p>
        <strong>
          {by}: {level}
        </strong>
      </p>
      {comment ? <Prose>{comment}</Prose> : null}
    </div>
  ));
