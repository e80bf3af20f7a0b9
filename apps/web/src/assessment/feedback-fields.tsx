import { FormField } from '../design/fields.js';
import type { Typed } from '../design/form.js';
import { feedbackBoxes, feedbackKinds } from './feedback-form.js';

interface FeedbackProps {
  readonly form: string;
  readonly typed: Typed;
  readonly errorOf: (field: string) => string | undefined;
}

/** What the trainee is told of the whole: two boxes for what is good, two for what to do next. */
export const FeedbackFields = ({ form, typed, errorOf }: FeedbackProps) => (
  <>
    {feedbackKinds.map(({ of, heading, hint }) => (
      <fieldset className="nhsuk-fieldset" key={of} aria-describedby={`${form}-${of}-hint`}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
          <h3 className="nhsuk-fieldset__heading">{heading}</h3>
        </legend>
        <div className="nhsuk-hint" id={`${form}-${of}-hint`}>
          {hint}
        </div>
        {feedbackBoxes(of).map(({ name, field }) => (
          <FormField
            key={name}
            id={`${form}-${name}`}
            name={name}
            field={{ ...field, blank: undefined, rows: 2 }}
            typed={typed}
            error={errorOf(name)}
          />
        ))}
      </fieldset>
    ))}
  </>
);
