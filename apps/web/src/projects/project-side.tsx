import { Link } from 'react-router';
import type { TeamRole } from '../gql/graphql.js';
import { teamRoles } from './project-words.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: TeamRole;
}

interface SideProps {
  readonly id: string;
  readonly team: readonly Person[];
  readonly mayManage: boolean;
  /** Whether its result is out, so that everybody on the team can make a proof of their part. */
  readonly mayProve: boolean;
}

/** Beside the task list: who is on it, and everything that is about the project as a whole. */
export const ProjectSide = ({ id, team, mayManage, mayProve }: SideProps) => (
  <>
    <section className="app-side" aria-labelledby="people">
      <h2 className="nhsuk-heading-s" id="people">
        People
      </h2>
      <dl className="app-people">
        {team.map((person) => (
          <div key={person.id}>
            <dt>{teamRoles[person.role]}</dt>
            <dd>{person.name}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={`/projects/${id}/team`}>Team and credits</Link>
      </p>
    </section>
    <section className="app-side" aria-labelledby="whole-project">
      <h2 className="nhsuk-heading-s" id="whole-project">
        The whole project
      </h2>
      <ul className="nhsuk-list app-links">
        <li>
          <Link to={`/projects/${id}/measures`}>Add a reading</Link>
        </li>
        <li>
          <Link to={`/projects/${id}/comments`}>Comments</Link>
        </li>
        <li>
          <Link to={`/projects/${id}/handover`}>Hand over</Link>
        </li>
        <li>
          <Link to={`/projects/${id}/submission`}>Submit for assessment</Link>
        </li>
        <li>
          <Link to={`/projects/${id}/publication`}>Publish in the library</Link>
        </li>
        {mayProve ? (
          <li>
            <Link to={`/projects/${id}/proof`}>Make a proof of your part</Link>
          </li>
        ) : null}
        {mayManage ? (
          <li>
            <Link to={`/projects/${id}/state`}>Pause, stop or complete</Link>
          </li>
        ) : null}
      </ul>
    </section>
  </>
);
