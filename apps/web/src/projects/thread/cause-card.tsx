import { Link } from 'react-router';
import { ActForm } from '../../design/act-form.js';
import type { Refused } from '../../design/acts.js';
import { Details, Tag } from '../../design/pieces.js';
import { count, sayKey } from '../../design/words.js';
import { causeWeight } from './cause-fields.js';
import type { CauseHere } from './causes-data.js';
import { shorten } from './shorten.js';
import { thingFields } from './thing-fields.js';
import { evidenceColours, evidenceWords } from './thread-words.js';

export interface CauseCardProps {
  readonly cause: CauseHere;
  readonly projectId: string;
  readonly mayEdit: boolean;
  /** The drivers that answer a cause. */
  readonly answers: (causeId: string) => readonly { readonly id: string; readonly text: string }[];
  readonly refused: Refused | undefined;
}

/** One cause: how it is known, what answers it, and ways to change that. */
export function CauseCard({ cause, projectId, mayEdit, answers, refused }: CauseCardProps) {
  const { id, text, evidenceLevel, timesCounted, tool } = cause;
  const drivers = answers(id);
  const isOpen = refused?.form === `weigh.${id}` || refused?.form === `retire.${id}`;
  return (
    <li className="app-thing">
      <p className="app-thing__text">{text}</p>
      <p>
        <Tag colour={evidenceColours[evidenceLevel]}>{evidenceWords[evidenceLevel].word}</Tag>
        {typeof timesCounted === 'number' ? ` ${count(timesCounted, 'time')}` : null}
        {tool ? <span className="app-quiet"> Found by: {sayKey(tool)}</span> : null}
      </p>
      {drivers.length ? (
        <p className="app-quiet">Answered by: {drivers.map((driver) => driver.text).join('; ')}</p>
      ) : (
        <p className="app-quiet">
          No driver answers it yet.{' '}
          {mayEdit ? (
            <Link to={`/projects/${projectId}/drivers?cause=${id}#add-driver`}>
              Add a driver<span className="nhsuk-u-visually-hidden"> for “{text}”</span>
            </Link>
          ) : null}
        </p>
      )}
      {mayEdit ? (
        <Details summary={`Change how you know “${shorten(text)}”, or retire it`} isOpen={isOpen}>
          <ActForm
            name="weigh"
            part={id}
            fields={causeWeight}
            values={cause}
            button="Save how you know it"
            look="secondary"
            about={text}
            refused={refused}
          />
          <ActForm
            name="retire"
            part={id}
            fields={thingFields}
            values={cause}
            button="Retire this cause"
            look="secondary"
            about={text}
            refused={refused}
          />
        </Details>
      ) : null}
    </li>
  );
}
