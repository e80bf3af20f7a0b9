import { Link } from 'react-router';
import { Empty } from '../../design/pieces.js';

/** What a driver diagram is, for whoever has none. */
export const NoDrivers = ({ hasAim, projectId }: { hasAim: boolean; projectId: string }) => (
  <div className="app-measure">
    <Empty
      example={
        <>
          <p>Aim: first antibiotic within 60 minutes, from 46% to 80%</p>
          <ul>
            <li>
              Driver: antibiotics are within reach of the bay (answers “the cupboard has 1 key”)
              <ul>
                <li>Change idea: a grab bag with the first dose in each bay</li>
              </ul>
            </li>
          </ul>
        </>
      }
    >
      <p>
        Your driver diagram will be drawn here: the aim, what must be different for it to be met, and what you will try.
        It shows at a glance which changes lead to the aim and which do not.
      </p>
      {hasAim ? null : (
        <p>
          You can begin before <Link to={`/projects/${projectId}/aim`}>setting the aim</Link>.
        </p>
      )}
    </Empty>
  </div>
);
