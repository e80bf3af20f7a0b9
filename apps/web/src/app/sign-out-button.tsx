import { Form, useSubmit } from 'react-router';
import { endKeeping } from '../design/kept-words.js';
import { saveBeforeLeaving } from '../projects/answering/kept-answers.js';

/** Saves what was typed first, asks where something cannot be saved, then signs out and wipes what this device kept. */
export function SignOutButton({ person }: { person: string }) {
  const submit = useSubmit();
  const leave = async (form: HTMLFormElement) => {
    const lost = await saveBeforeLeaving(person);
    const asks = `This is not saved, and will be lost if you sign out:\n\n${lost.join('\n')}\n\nSign out all the same?`;
    if (lost.length && !window.confirm(asks)) return;
    endKeeping(person);
    await submit(form);
  };
  return (
    <Form
      method="post"
      action="/sign-out"
      onSubmit={(event) => {
        event.preventDefault();
        void leave(event.currentTarget);
      }}
    >
      <button className="app-link-button" type="submit">
        Sign out
      </button>
    </Form>
  );
}
