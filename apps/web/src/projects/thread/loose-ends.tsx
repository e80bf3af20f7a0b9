import { Link } from 'react-router';
import { count } from '../../design/words.js';

export interface LooseEnd {
  readonly key: string;
  readonly subject: string;
  readonly fix: string;
  /** Where it is mended. */
  readonly to: string;
}

/** What hangs loose in the thread, each with the way to mend it. */
export const LooseEnds = ({ ends, mayEdit }: { ends: readonly LooseEnd[]; mayEdit: boolean }) =>
  ends.length ? (
    <>
      <h2 className="nhsuk-heading-m">{count(ends.length, 'loose end')}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {ends.map(({ key, subject, fix, to }) => (
          <li key={key}>
            “{subject}”:{' '}
            {mayEdit ? (
              <Link to={to}>
                {fix}
                <span className="nhsuk-u-visually-hidden"> About “{subject}”</span>
              </Link>
            ) : (
              fix
            )}
          </li>
        ))}
      </ul>
    </>
  ) : null;
