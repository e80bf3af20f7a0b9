import { Link } from 'react-router';
import { Page } from '../design/page.js';
import { DataTable } from '../design/pieces.js';

const seen = [
  { what: 'Your project, while you work on it', who: 'Its team: the people its lead has added' },
  { what: 'Your tensions log and your ratings of your leadership', who: 'You, your mentor and your supervisor' },
  { what: 'The list of who can help and who opposes', who: 'The lead, members, mentor, supervisor and sponsor' },
  { what: 'A plan that is being marked', who: 'Its markers, without names' },
  { what: 'Your marks', who: 'You, your mentor and your supervisor, once they are released' },
  { what: 'A proof of your part', who: 'You, and whoever you send it to' },
  { what: 'Your project in your trust’s list', who: 'Trust readers: title, state and result' },
  { what: 'A published record', who: 'Whoever you chose when you proposed it: everybody, or every trust here' },
];

export default function HelpPage() {
  return (
    <Page title="Help">
      <p className="nhsuk-lede-text">
        Springboard takes an improvement from a problem to a shared result, and keeps it going when the doctor who began
        it moves on.
      </p>
      <h2 className="nhsuk-heading-m">How to begin</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        <li>
          <Link to="/library">Look in the library</Link> for somebody who had your problem. Adopting their work is
          quicker than starting afresh.
        </li>
        <li>
          <Link to="/projects/start">Start a project</Link>: say what is wrong in a sentence. Every answer can be
          changed later.
        </li>
        <li>Add your mentor, your sponsor and the people who work with you.</li>
        <li>Do the next useful thing. Your project always names it.</li>
      </ol>
      <p>
        Stages can be filled in any order. At the end of each is a gate: it says what is there, what is missing and who
        signs. A stage guides you; only a gate judges.
      </p>
      <h2 className="nhsuk-heading-m">If your post ends</h2>
      <p>
        Hand the project over to somebody who stays. Your name and your part stay with it, and you can go on reading
        your own work from wherever you work next.
      </p>
      <DataTable
        caption="Who sees what"
        rows={seen}
        keyOf={({ what }) => what}
        columns={[
          { head: 'What', cell: ({ what }) => what },
          { head: 'Who sees it', cell: ({ who }) => who },
        ]}
      />
      <h2 className="nhsuk-heading-m">What never to write</h2>
      <p>
        A patient’s name, number, date of birth or anything else somebody could be recognised by. Write counts of
        events. Springboard looks for NHS numbers and dates of birth in what you write, but it does not find everything.
      </p>
      <h2 className="nhsuk-heading-m">Where to get help</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>About your project: your mentor or your supervisor.</li>
        <li>About marking, rounds and deadlines: your programme’s director.</li>
        <li>
          About signing in, roles, or anything that does not work: your organisation’s administrator. Quote the
          reference if the page gave you one.
        </li>
      </ul>
      <h2 className="nhsuk-heading-m">More help</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <Link to="/help/glossary">Glossary</Link>: what the words mean
        </li>
        <li>
          <Link to="/help/keyboard">Keyboard</Link>: quicker ways for those who want them
        </li>
        <li>
          <Link to="/accessibility">Accessibility statement</Link>
        </li>
        <li>
          <Link to="/privacy">Privacy and cookies</Link>
        </li>
      </ul>
    </Page>
  );
}
