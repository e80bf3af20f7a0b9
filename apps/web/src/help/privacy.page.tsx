import { Page } from '../design/page.js';
import { DataTable } from '../design/pieces.js';

const cookies = [
  {
    name: 'Session',
    why: 'Knows that it is you while you are signed in. It opens nothing else, and no script can read it.',
    until: 'You sign out, the session ends, or you close the browser',
  },
  {
    name: 'Message',
    why: 'Carries one sentence to the next page, such as “Saved”.',
    until: 'The next page has shown it',
  },
  {
    name: 'Signing in',
    why: 'Makes sure that whoever comes back from your work account is whoever went there.',
    until: 'You are signed in',
  },
];

export default function PrivacyPage() {
  return (
    <Page title="Privacy and cookies">
      <h2 className="nhsuk-heading-m">Nothing about patients</h2>
      <p>
        Springboard holds counts of events, never records of patients. Do not enter a name, a number, a date of birth or
        anything else by which a patient could be recognised. What looks like an NHS number or a date of birth is
        refused or pointed out. In published records small numbers are hidden.
      </p>
      <h2 className="nhsuk-heading-m">What is kept about you</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>your name, your work e-mail address and your roles, with their dates</li>
        <li>what you write, sign, mark and decide here, with when you did it</li>
        <li>a list of what was done in your organisation, which its administrators can read</li>
      </ul>
      <p>
        Your organisation decides what its people use Springboard for. Ask its administrator what is kept about you, to
        correct it, or how long it is kept.
      </p>
      <p>
        Your name stands in a published record only if you agreed. Marks, grades and your log of tensions are never
        published.
      </p>
      <h2 className="nhsuk-heading-m">Cookies</h2>
      <p>We use 3 cookies. All are needed for the service to work, so you are not asked about them.</p>
      <DataTable
        caption="Cookies"
        showsCaption={false}
        rows={cookies}
        keyOf={({ name }) => name}
        columns={[
          { head: 'Cookie', cell: ({ name }) => name },
          { head: 'What it is for', cell: ({ why }) => why },
          { head: 'Kept until', cell: ({ until }) => until },
        ]}
      />
      <p>
        No cookie is used to count visits, to advertise or to follow you. No other company’s script runs on these pages.
      </p>
      <h2 className="nhsuk-heading-m">What is kept on your device</h2>
      <p>
        While you write, your browser may keep a copy of what is not saved yet, so that a lost connection costs you
        nothing. It is wiped when it is saved, when you sign out and, unless you say that the device is your own, when
        you close the tab. On your own device it is kept for 14 days at most. Text that looks as if it names a patient
        is not kept. A choice such as turning the marking keys off stays in your browser too.
      </p>
    </Page>
  );
}
