import type { Route } from './+types/rationale-notes.page';
import { ActForm } from '../../design/act-form.js';
import { acts, found } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { Details, Empty, Prose } from '../../design/pieces.js';
import { graphql } from '../../gql/index.js';
import type { NoteKind } from '../../gql/graphql.js';
import { addNote, retireNote } from './note-acts.js';
import { newNote } from './note-fields.js';
import { shorten } from './shorten.js';
import { thingFields } from './thing-fields.js';
import { noteWords } from './thread-words.js';

const RationaleNotesPage = graphql(`
  query RationaleNotesPage($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      rationaleNotes {
        id
        version
        kind
        text
        detail
        link
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const project = found((await context.graphql(RationaleNotesPage, { id: params.projectId })).project);
  return { ...project, mayEdit: project.viewerMay.includes('project:edit') };
}

export const action = acts({ add: addNote, retire: retireNote });

export default function RationaleNotesPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, mayEdit, rationaleNotes } = loaderData;
  return (
    <Page
      title="Evidence, what you ruled out, and what is core"
      caption={title}
      back={{ to: `/projects/${id}/stages/rationale`, label: 'Back to the rationale' }}
      seenBy="Only the project’s team can see this, until you publish the project."
      refused={actionData}
    >
      {rationaleNotes.length ? null : (
        <Empty
          example={
            <ul>
              <li>Evidence: a national guideline asks for the first dose within 60 minutes.</li>
              <li>Ruled out: an alert on the screen. There are 14 a shift already, and nobody reads them.</li>
              <li>Core: the sealed bag stands in the bay.</li>
              <li>Adaptable: who restocks it.</li>
            </ul>
          }
        >
          <p>
            Keep 4 kinds of notes here: what is known elsewhere, what you ruled out and why, what others must copy
            exactly, and what they may change. You need at least 2 pieces of evidence.
          </p>
        </Empty>
      )}
      {(Object.keys(noteWords) as NoteKind[]).map((kind) => {
        const notes = rationaleNotes.filter((note) => note.kind === kind);
        return notes.length ? (
          <section key={kind}>
            <h2 className="nhsuk-heading-m">{noteWords[kind].word}</h2>
            <p className="app-quiet">{noteWords[kind].hint}</p>
            <ul className="nhsuk-list app-things">
              {notes.map((note) => (
                <li className="app-thing" key={note.id}>
                  <p className="app-thing__text">{note.text}</p>
                  {note.detail ? <Prose>{note.detail}</Prose> : null}
                  {note.link ? (
                    <p>
                      <a href={note.link} rel="noreferrer">
                        {note.link}
                      </a>
                    </p>
                  ) : null}
                  {mayEdit ? (
                    <Details
                      summary={`Retire “${shorten(note.text)}”`}
                      isOpen={actionData?.form === `retire.${note.id}`}
                    >
                      <p>It leaves this page and stays in the project’s story.</p>
                      <ActForm
                        name="retire"
                        part={note.id}
                        fields={thingFields}
                        values={note}
                        button="Retire this note"
                        look="secondary"
                        about={note.text}
                        refused={actionData}
                      />
                    </Details>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null;
      })}
      {mayEdit ? (
        <>
          <h2 className="nhsuk-heading-m">Add a note</h2>
          <ActForm name="add" fields={newNote} button="Add note" refused={actionData} />
        </>
      ) : (
        <p className="app-quiet">The project’s lead and team members can add notes.</p>
      )}
    </Page>
  );
}
