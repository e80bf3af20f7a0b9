import { useEffect, useRef, useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { endKeeping } from '../design/kept-words.js';
import { saveBeforeLeaving } from '../projects/answering/kept-answers.js';

/** Saves what was typed first, asks where something cannot be saved, then signs out and wipes what this device kept. */
export function SignOutButton({ person }: { person: string }) {
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const asking = useRef<HTMLDialogElement>(null);
  const [lost, setLost] = useState<readonly string[]>([]);
  const signOut = async () => {
    asking.current?.close();
    endKeeping(person);
    await submit(form.current);
  };
  const leave = async () => {
    const unsaved = await saveBeforeLeaving(person);
    if (!unsaved.length) return signOut();
    setLost(unsaved);
  };
  useEffect(() => {
    if (lost.length) asking.current?.showModal();
  }, [lost]);
  return (
    <>
      <Form
        method="post"
        action="/sign-out"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void leave();
        }}
      >
        <button className="app-link-button" type="submit">
          Sign out
        </button>
      </Form>
      <dialog className="app-dialog" aria-labelledby="sign-out-title" ref={asking}>
        {lost.length ? (
          <>
            <h2 className="nhsuk-heading-m" id="sign-out-title">
              This is not saved
            </h2>
            <p>It will be lost if you sign out:</p>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {lost.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
            <div className="app-actions">
              <button className="nhsuk-button" type="button" onClick={() => asking.current?.close()}>
                Go on writing
              </button>
              <button className="nhsuk-button nhsuk-button--warning" type="button" onClick={() => void signOut()}>
                Sign out and lose it
              </button>
            </div>
          </>
        ) : null}
      </dialog>
    </>
  );
}
