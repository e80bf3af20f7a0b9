import { Prose } from '../design/pieces.js';
import { feedbackKinds, type FeedbackGiven } from './feedback-form.js';

/** What each marker says of the whole, one kind after the other; nothing where nobody said any. */
export const FeedbackOfMarkers = ({
  feedback,
}: {
  readonly feedback: readonly (FeedbackGiven & { readonly marker: number })[];
}) =>
  feedback.length ? (
    <>
      {feedbackKinds.map(({ of, heading }) => (
        <section key={of} aria-labelledby={of}>
          <h2 className="nhsuk-heading-m" id={of}>
            {heading}
          </h2>
          {feedback.map(({ marker, ...said }) => (
            <div key={marker}>
              <h3 className="nhsuk-heading-xs">Marker {marker}</h3>
              <FeedbackList said={said[of]} />
            </div>
          ))}
        </section>
      ))}
    </>
  ) : null;

export const FeedbackList = ({ said }: { readonly said: readonly string[] }) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {said.map((text) => (
      <li key={text}>
        <Prose>{text}</Prose>
      </li>
    ))}
  </ul>
);

/** The same as rows of a summary: what is said of each kind, or that nothing is yet. */
export const feedbackRows = (
  given: FeedbackGiven,
): { readonly of: string; readonly key: string; readonly value: React.ReactNode }[] =>
  feedbackKinds.map(({ of, heading }) => {
    const said = given[of].filter((text) => text.trim());
    return { of, key: heading, value: said.length ? <FeedbackList said={said} /> : 'Not given' };
  });
