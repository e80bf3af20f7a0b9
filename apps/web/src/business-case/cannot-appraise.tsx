import { Link } from 'react-router';

/** Why no figure can be shown, and where to mend it. */
export const CannotAppraise = ({ message, subject, to }: { message: string; subject: string | null; to: string }) => (
  <div className="nhsuk-inset-text">
    <span className="nhsuk-u-visually-hidden">Information: </span>
    <p>There are no figures yet. {message}</p>
    <p>
      <Link to={to}>{subject ? `Mend “${subject}”` : 'Go to the business case'}</Link>
    </p>
  </div>
);
