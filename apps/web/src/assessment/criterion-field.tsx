import { type KeptComment, KeptComments } from './kept-comments.js';
import { commentField, levelField, type MarkingRubric } from './mark-form.js';

interface CriterionProps {
  readonly form: string;
  readonly criterion: MarkingRubric['criteria'][number];
  readonly number: number;
  readonly rubric: MarkingRubric;
  readonly level: string;
  readonly comment: string;
  readonly levelError?: string | undefined;
  readonly commentError?: string | undefined;
  /** What else there is to know before choosing a level; what each level looks like, where the criterion leaves that out. */
  readonly children?: React.ReactNode;
  /** Whether the moderator is asked to look; left out where there is no moderator to ask. */
  readonly isUnsure?: boolean | undefined;
  readonly kept?: readonly KeptComment[] | undefined;
}

/** One criterion: its levels in a row, what each of them looks like below, then the reasons. */
export function CriterionField(props: CriterionProps) {
  const { form, criterion, number, rubric, level, comment, levelError, commentError, isUnsure, kept = [] } = props;
  const id = `${form}-${levelField(criterion.key)}`;
  const commentId = `${form}-${commentField(criterion.key)}`;
  return (
    <div
      className={`app-criterion nhsuk-form-group${levelError || commentError ? ' nhsuk-form-group--error' : ''}`}
      data-criterion={criterion.key}
    >
      <fieldset className="nhsuk-fieldset" aria-describedby={levelError ? `${id}-error` : undefined}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
          {number}. {criterion.title}
          <span className="app-optional"> (weight {criterion.weight})</span>
        </legend>
        <Problem id={`${id}-error`} message={levelError} />
        <div className="nhsuk-radios nhsuk-radios--inline nhsuk-radios--small app-levels">
          {rubric.levels.map(({ level: value, name }, index) => (
            <div className="nhsuk-radios__item" key={value}>
              <input
                className="nhsuk-radios__input"
                type="radio"
                id={index === 0 ? id : `${id}-${value}`}
                name={levelField(criterion.key)}
                value={value}
                defaultChecked={level === String(value)}
                aria-describedby={`${id}-is-${value}`}
              />
              <label className="nhsuk-label nhsuk-radios__label" htmlFor={index === 0 ? id : `${id}-${value}`}>
                {value}
                <span className="nhsuk-u-visually-hidden">: {name}</span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {props.children}
      {criterion.descriptors.length ? (
        <Descriptors id={id} levels={rubric.levels} descriptors={criterion.descriptors} />
      ) : null}
      <label className="nhsuk-label app-small-label" htmlFor={commentId}>
        Reasons
        <span className="nhsuk-u-visually-hidden"> for {criterion.title.toLowerCase()}</span>
      </label>
      <Problem id={`${commentId}-error`} message={commentError} />
      <textarea
        className={`nhsuk-textarea${commentError ? ' nhsuk-textarea--error' : ''}`}
        id={commentId}
        name={commentField(criterion.key)}
        rows={3}
        defaultValue={comment}
        aria-invalid={commentError ? true : undefined}
        aria-describedby={commentError ? `${commentId}-error` : undefined}
      />
      <KeptComments kept={kept} about={criterion.title.toLowerCase()} box={commentId} />
      {isUnsure === undefined ? null : <Unsure form={form} criterion={criterion} isUnsure={isUnsure} />}
    </div>
  );
}

/** What each level of a criterion looks like. @param id of the criterion’s boxes, which these describe */
export const Descriptors = ({
  id,
  levels,
  descriptors,
}: { readonly id: string } & Pick<MarkingRubric, 'levels'> &
  Pick<MarkingRubric['criteria'][number], 'descriptors'>) => (
  <dl className="app-descriptors">
    {levels.map(({ level, name }) => (
      <div key={level} data-level={level}>
        <dt>
          {level} <span className="nhsuk-u-visually-hidden">{name}</span>
        </dt>
        <dd id={`${id}-is-${level}`}>{descriptors[level]}</dd>
      </div>
    ))}
  </dl>
);

/** Asks the moderator to look; the lead and the other marker are not told. */
const Unsure = ({
  form,
  criterion: { key, title },
  isUnsure,
}: Pick<CriterionProps, 'form' | 'criterion'> & { isUnsure: boolean }) => (
  <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
    <div className="nhsuk-checkboxes__item">
      <input
        className="nhsuk-checkboxes__input"
        type="checkbox"
        id={`${form}-unsure-${key}`}
        name="unsure"
        value={key}
        defaultChecked={isUnsure}
      />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`${form}-unsure-${key}`}>
        Unsure, please look
        <span className="nhsuk-u-visually-hidden"> at {title.toLowerCase()}</span>
      </label>
    </div>
  </div>
);

const Problem = ({ id, message }: { id: string; message: string | undefined }) =>
  message ? (
    <span className="nhsuk-error-message" id={id}>
      <span className="nhsuk-u-visually-hidden">Error:</span> {message}
    </span>
  ) : null;
