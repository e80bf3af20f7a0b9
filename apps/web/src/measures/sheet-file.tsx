import { useEffect, useRef } from 'react';

interface SheetFileProps {
  readonly id: string;
  /** How much it may hold; said of readings unless said otherwise. */
  readonly hint?: string;
  readonly error: string | undefined;
  /** What the page answered last: a file is sent once, for what was in it is in the box then. */
  readonly answer: unknown;
}

const OF_READINGS = 'Up to 1 MB and 5,000 readings. Its lines come into the box, so that you can change them.';

/** The other way in: a CSV file instead of lines in the box. */
export function SheetFile({ id, hint = OF_READINGS, error, answer }: SheetFileProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = '';
  }, [answer]);
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
        Or choose a CSV file
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      {error ? (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      ) : null}
      <input
        ref={input}
        className="app-file"
        type="file"
        id={id}
        name="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
