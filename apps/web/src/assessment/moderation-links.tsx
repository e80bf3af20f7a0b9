import { Link } from 'react-router';

/** From a round to what comes after its marks. */
export const ModerationLinks = ({ roundId }: { roundId: string }) => (
  <ul className="nhsuk-list">
    <li>
      <Link to={`/programme/rounds/${roundId}/moderation`}>Moderation: a sample is looked at again</Link>
    </li>
    <li>
      <Link to={`/programme/rounds/${roundId}/board`}>The board: results are confirmed</Link>
    </li>
  </ul>
);
