import { type RefObject, useEffect, useRef, useState } from 'react';
import { Form, type Held, Link, useNavigation, useRouteLoaderData } from 'react-router';
import type { RootData } from '../app/root-data.js';
import type { Refused } from '../design/acts.js';
import { FormField } from '../design/fields.js';
import { typedFrom } from '../design/form.js';
import { Shown } from '../design/held.js';
import { CriterionField, Descriptors } from './criterion-field.js';
import { FeedbackFields } from './feedback-fields.js';
import type { KeptComment } from './kept-comments.js';
import { commentField, levelField, markFields, markValues, type MarkingRubric, type StoredMark } from './mark-form.js';
import { useAutosave } from './use-autosave.js';
import { useMarkingKeys } from './use-marking-keys.js';
import { ratings } from './words.js';

interface SheetProps {
  readonly rubric: MarkingRubric;
  /** What each level of a criterion looks like, where the rubric leaves that out. */
  readonly looks?: Readonly<Record<string, Held<readonly string[]>>>;
  readonly mark: StoredMark;
  readonly refused?: Refused | undefined;
  readonly kept: readonly KeptComment[];
  /** An exemplar has no rules to break, no trainee to tell and no moderator to ask, and is submitted at once. */
  readonly of?: 'plan' | 'exemplar';
}

const FORM = 'mark';

/** The sheet that a mark is given on. Without JavaScript it is a form with two buttons; with it, it saves itself. */
export function MarkingSheet({ rubric, looks = {}, mark, refused, kept, of = 'plan' }: SheetProps) {
  const { requestKey = '' } = useRouteLoaderData<RootData>('root') ?? {};
  const form = useRef<HTMLFormElement>(null);
  const { version, said } = useAutosave(form, mark.version);
  const keys = useMarkingKeys();
  const isBusy = useNavigation().state === 'submitting';
  const fields = markFields(rubric);
  const mine = refused?.form === FORM ? refused : undefined;
  const typed = mine?.typed ?? typedFrom(fields, markValues(mark));
  const errorOf = (field: string) => mine?.errors.find((error) => error.field === field)?.message;
  const one = (field: string) => String(typed[field] ?? '');
  const { flags, globalRating, note } = fields;
  const isPlan = of === 'plan';
  const unsure = typed['unsure'] ?? [];
  return (
    <Form method="post" noValidate id={FORM} ref={form} data-keep={FORM} onKeyDown={keys.onKeyDown}>
      <input type="hidden" name="form" value={FORM} />
      <input type="hidden" name="idempotencyKey" value={`${requestKey}:${FORM}`} />
      <input type="hidden" name="id" value={mark.id} />
      <input type="hidden" name="version" value={version} />
      {/* What Enter presses: otherwise it would be the first button there is, which puts in a comment. */}
      <button type="submit" name="goes" value="on" hidden>
        Save
      </button>
      <KeysSwitch keys={keys} />
      <p className="app-quiet">
        3 is what a pass looks like. A level of {rubric.commentAtLevels.join(', ').replace(/, (\d)$/, ' or $1')} needs
        reasons of at least {rubric.commentMinCharacters} characters.{' '}
        <Link to="/marking/comments">Comments you use again</Link>
      </p>
      {rubric.criteria.map((criterion, index) => {
        const look = looks[criterion.key];
        return (
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
            isUnsure={isPlan ? unsure.includes(criterion.key) : undefined}
            kept={kept.filter((one) => one.criterion === criterion.key)}
          >
            {look ? (
              <Shown held={look}>
                {(descriptors) => (
                  <Descriptors
                    id={`${FORM}-${levelField(criterion.key)}`}
                    levels={rubric.levels}
                    descriptors={descriptors}
                  />
                )}
              </Shown>
            ) : null}
          </CriterionField>
        );
      })}
      {flags && isPlan ? (
        <FormField
          id={`${FORM}-flags`}
          name="flags"
          field={{ ...flags, label: 'Rules of conduct that are broken', hint: 'Tick only what you found broken.' }}
          typed={typed}
          error={errorOf('flags')}
          choices={rubric.flags.map(({ key, asks, returns }) => ({
            value: key,
            label: `Not met: ${asks}`,
            hint: returns ? 'If this is broken, the work goes back without a mark.' : undefined,
          }))}
        />
      ) : null}
      {isPlan ? <FeedbackFields form={FORM} typed={typed} errorOf={errorOf} /> : null}
      {globalRating ? (
        <FormField
          id={`${FORM}-globalRating`}
          name="globalRating"
          field={{
            ...globalRating,
            optional: undefined,
            hint: 'Your judgement of the whole. Give it before you see a total: the total is shown once your mark is submitted.',
          }}
          typed={typed}
          error={errorOf('globalRating')}
          choices={Object.entries(ratings).map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      {note && isPlan ? (
        <FormField
          id={`${FORM}-note`}
          name="note"
          field={{
            ...note,
            rows: 3,
            hint: 'The moderator alone reads it, once all marks are in. It is sealed with your mark.',
          }}
          typed={typed}
          error={errorOf('note')}
        />
      ) : null}
      <SaveBar
        goesOn={isPlan ? 'Check your mark' : 'Submit and compare'}
        form={form}
        rubric={rubric}
        set={mark.levels.length}
        said={said}
        isBusy={isBusy}
      />
    </Form>
  );
}

/** Stays at the foot of the window: how far one has come, and the ways to go on. */
function SaveBar({
  goesOn,
  form,
  rubric,
  set,
  said,
  isBusy,
}: {
  goesOn: string;
  form: RefObject<HTMLFormElement | null>;
  rubric: MarkingRubric;
  set: number;
  said: string;
  isBusy: boolean;
}) {
  const [live, setLive] = useState(set);
  useEffect(() => {
    const sheet = form.current;
    const look = () => setLive(sheet?.querySelectorAll('[data-criterion] input[type=radio]:checked').length ?? 0);
    sheet?.addEventListener('change', look);
    look();
    return () => sheet?.removeEventListener('change', look);
  }, [form, set]);
  return (
    <div className="app-save-bar">
      <button className="nhsuk-button nhsuk-button--secondary" type="submit" name="goes" value="on" disabled={isBusy}>
        Save
      </button>
      <button className="nhsuk-button" type="submit" name="goes" value="check" disabled={isBusy}>
        {goesOn}
      </button>
      <p className="app-save-bar__said">
        {live} of {rubric.criteria.length} levels set
        <span role="status">{said ? `. ${said}` : ''}</span>
      </p>
    </div>
  );
}

/** Shown only where there is JavaScript to hear the keys. */
function KeysSwitch({ keys }: { keys: ReturnType<typeof useMarkingKeys> }) {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  if (!isThere) return null;
  return (
    <details className="nhsuk-details app-keys">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Keyboard: {keys.isOn ? 'on' : 'off'}</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>
          While a level has the focus: 0 to 4 sets it, J goes to the next criterion, K to the one before. Nothing
          happens while you type.
        </p>
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          aria-pressed={keys.isOn}
          onClick={() => keys.turn(!keys.isOn)}
        >
          Keys {keys.isOn ? 'are on: turn them off' : 'are off: turn them on'}
        </button>
      </div>
    </details>
  );
}
