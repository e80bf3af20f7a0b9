import { useEffect, useRef, useState } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { plainDecimal } from '../design/percent.js';
import { Slider } from '../design/slider.js';
import { type Asked, type Assumption, boxOf } from './assumptions.js';

const QUIET_MS = 500;

/** Every figure in a box of its own. It is asked anew half a second after the last change, or when it is sent. */
export function AssumptionsForm({ asked, at }: { asked: Asked; at: string }) {
  const submit = useSubmit();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const { assumptions, typedHorizon, yearBounds, horizonError, onlyCash } = asked;
  return (
    <Form
      method="get"
      action={at}
      id="what-if"
      className="app-what-if__form"
      noValidate
      replace
      preventScrollReset
      onInput={({ currentTarget }) => {
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => {
          void submit(currentTarget, { replace: true, preventScrollReset: true });
        }, QUIET_MS);
      }}
      onSubmit={() => clearTimeout(waiting.current)}
    >
      {(['costs', 'benefits'] as const).map((side) => (
        <fieldset className="nhsuk-fieldset" key={side}>
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            {side === 'costs' ? 'Costs' : 'Benefits'}, in per cent of each figure
          </legend>
          {assumptions
            .filter((one) => one.side === side)
            .map(({ id, label, says, typed, error, bounds }: Assumption) => (
              <Box key={id} name={boxOf(id)} hint={says} unit="%" {...{ label, typed, error, bounds }} />
            ))}
        </fieldset>
      ))}
      <Box
        name="years"
        label="Years looked at after the first"
        hint="What comes later is left out."
        typed={typedHorizon}
        error={horizonError}
        bounds={yearBounds}
        unit="years"
      />
      <div className="nhsuk-form-group">
        <div className="nhsuk-checkboxes">
          <div className="nhsuk-checkboxes__item">
            <input
              className="nhsuk-checkboxes__input"
              id="cash"
              name="cash"
              type="checkbox"
              value="only"
              defaultChecked={onlyCash}
            />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor="cash">
              Count only what releases cash
            </label>
          </div>
        </div>
      </div>
      <button className="nhsuk-button nhsuk-button--secondary" type="submit">
        Recalculate
      </button>
      <p>
        <Link to={at} reloadDocument>
          Back to the case as saved
        </Link>
      </p>
    </Form>
  );
}

interface BoxProps extends Pick<Assumption, 'label' | 'typed' | 'error' | 'bounds'> {
  readonly name: string;
  readonly hint: string;
  readonly unit: string;
}

/** A box for a number, and with JavaScript a slider beside it: whichever is moved takes the other with it. */
function Box({ name, label, hint, typed, error, bounds, unit }: BoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(() => readNumber(typed));
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      <div className="nhsuk-hint" id={`${name}-hint`}>
        {hint}
      </div>
      {error ? (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      ) : null}
      <div className="app-slid">
        <div className="nhsuk-input-wrapper">
          <input
            ref={input}
            className={`nhsuk-input nhsuk-input--width-5${error ? ' nhsuk-input--error' : ''}`}
            id={name}
            name={name}
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={`${name}-hint${error ? ` ${name}-error` : ''}`}
            aria-invalid={error ? true : undefined}
            defaultValue={typed}
            onInput={({ currentTarget }) => setAt((last) => readNumber(currentTarget.value) ?? last)}
          />
          <div className="nhsuk-input__suffix" aria-hidden="true">
            {unit}
          </div>
        </div>
        <Slider
          label={label}
          bounds={bounds}
          at={at}
          unit={unit}
          onMove={(to) => {
            setAt(to);
            if (input.current) input.current.value = String(to);
          }}
        />
      </div>
    </div>
  );
}

const readNumber = (text: string): number | undefined => {
  const plain = plainDecimal(text);
  return plain === undefined ? undefined : Number(plain);
};
