import { useEffect, useRef } from 'react';

interface ProofFileProps {
  readonly id: string;
  readonly error: string | undefined;
  /** What the page answered last: a file is sent once. */
  readonly answer: unknown;
}

/** Where the file of a proof is chosen: the PDF that carries it, or the signed file alone. */
export function ProofFile({ id, error, answer }: ProofFileProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = '';
  }, [answer]);
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
        Choose the file
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        The PDF of the proof, or the file that ends in .json. Up to 1 MB.
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
        accept=".pdf,.json,application/pdf,application/json"
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
