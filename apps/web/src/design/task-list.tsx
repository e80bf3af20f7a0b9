import { Link } from 'react-router';
import { Tag, type TagColour } from './pieces.js';

export interface Task {
  readonly title: string;
  readonly to: string;
  readonly hint?: string | undefined;
  readonly status: string;
  /** Of the status’s tag. None: plain text, as for what is completed. */
  readonly colour?: TagColour | undefined;
}

/** Things that can be done in any order, each with how it stands. */
export const TaskList = ({ tasks }: { tasks: readonly Task[] }) => (
  <ul className="nhsuk-task-list">
    {tasks.map(({ title, to, hint, status, colour }) => {
      const id = `task-${to.replaceAll(/[^\w]+/g, '-')}`;
      return (
        <li className="nhsuk-task-list__item nhsuk-task-list__item--with-link" key={to}>
          <div className="nhsuk-task-list__name-and-hint">
            <Link className="nhsuk-link nhsuk-task-list__link" to={to} aria-describedby={`${id}-status`}>
              {title}
            </Link>
            {hint ? <div className="nhsuk-task-list__hint">{hint}</div> : null}
          </div>
          <div className="nhsuk-task-list__status" id={`${id}-status`}>
            {colour ? <Tag colour={colour}>{status}</Tag> : status}
          </div>
        </li>
      );
    })}
  </ul>
);
