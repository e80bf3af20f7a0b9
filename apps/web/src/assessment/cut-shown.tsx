import { Link } from 'react-router';

/** The cut of a scheme, for its director with the way to where it is set. */
export const CutShown = ({ id, cut, isDirector }: { id: string; cut: number; isDirector: boolean }) =>
  isDirector ? (
    <Link to={`/programme/schemes/${id}/standard`}>
      {cut}%<span className="nhsuk-u-visually-hidden">: where the cut stands</span>
    </Link>
  ) : (
    <>{cut}%</>
  );
