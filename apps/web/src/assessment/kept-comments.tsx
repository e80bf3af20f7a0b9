import type { MouseEvent } from 'react';
import { withKept } from './mark-form.js';

export interface KeptComment {
  readonly id: string;
  readonly criterion: string;
  readonly text: string;
}

/** A marker's own comments for a criterion, each with a button that puts it behind what stands in the box of reasons. */
export function KeptComments({
  kept,
  about,
  box,
}: {
  kept: readonly KeptComment[];
  /** The criterion, in words. */
  about: string;
  /** The id of the box of reasons. */
  box: string;
}) {
  if (!kept.length) return null;
  // Without a script the button sends the sheet, and the server puts the comment in.
  const insert = (text: string) => (event: MouseEvent) => {
    const area = document.getElementById(box);
    if (!(area instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    area.value = withKept(area.value, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.focus();
  };
  return (
    <details className="nhsuk-details app-kept">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          Your comments ({kept.length})<span className="nhsuk-u-visually-hidden"> for {about}</span>
        </span>
      </summary>
      <ul className="app-plain-list nhsuk-details__text">
        {kept.map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            <button
              className="nhsuk-button nhsuk-button--secondary"
              type="submit"
              name="insert"
              value={id}
              onClick={insert(text)}
            >
              Insert<span className="nhsuk-u-visually-hidden">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
