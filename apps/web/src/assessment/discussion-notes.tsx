import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { Prose } from '../design/pieces.js';
import type { DiscussionOfPlanQuery } from '../gql/graphql.js';
import { noteFields, THE_WHOLE } from './agree-forms.js';
import type { MarkingRubric } from './mark-form.js';
import { calledMarker } from './marks-compared.js';

/** What the two markers wrote to each other, in its order and without a time, and a box for the next note. */
export function DiscussionNotes({
  rubric,
  notes,
  isOpen,
  refused,
}: {
  rubric: { readonly criteria: readonly Pick<MarkingRubric['criteria'][number], 'key' | 'title'>[] };
  notes: NonNullable<DiscussionOfPlanQuery['discussion']>['notes'];
  isOpen: boolean;
  refused: Refused | undefined;
}) {
  const titleOf = (criterion: string | null | undefined) =>
    rubric.criteria.find(({ key }) => key === criterion)?.title.toLowerCase() ?? 'the whole';
  if (!notes.length && !isOpen) return null;
  return (
    <section id="notes" aria-labelledby="notes-heading">
      <h2 className="nhsuk-heading-m" id="notes-heading">
        Notes to each other
      </h2>
      {notes.length ? (
        <ol className="app-notes">
          {notes.map((note) => (
            <li key={note.place}>
              <p className="app-record-name">
                {calledMarker(note)}, about {titleOf(note.criterion)}
              </p>
              <Prose>{note.text}</Prose>
            </li>
          ))}
        </ol>
      ) : (
        <p>Nobody has written yet.</p>
      )}
      {isOpen ? (
        <ActForm
          name="note"
          fields={noteFields}
          values={{ criterion: THE_WHOLE }}
          choices={{
            criterion: [
              { value: THE_WHOLE, label: 'The whole' },
              ...rubric.criteria.map(({ key, title }) => ({ value: key, label: `${key}. ${title}` })),
            ],
          }}
          refused={refused}
          button="Send the note"
          look="secondary"
        />
      ) : null}
    </section>
  );
}
