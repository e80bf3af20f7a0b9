import { Form } from 'react-router';
import { KeptForm } from '../../design/kept-form.js';
import { Page } from '../../design/page.js';
import { sayClock, sayDay } from '../../design/words.js';
import { ANSWER_ID } from './answer-control.js';
import { type Asked, sayAnswer } from './answer-fields.js';
import type { Standing } from './answers.js';
import { Differences } from './differences.js';

export interface ConflictProps {
  readonly ask: string;
  readonly caption: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly asked: Asked;
  readonly mine: string;
  readonly theirs: Standing;
  /** The two texts are being made one. */
  readonly isMerging: boolean;
  readonly isOneself: boolean;
}

/** Two people changed one answer. Nothing is overwritten: both texts stand here until somebody chooses. */
export function Conflict({ ask, caption, back, asked, mine, theirs, isMerging, isOneself }: ConflictProps) {
  const who = isOneself ? 'You' : theirs.byName;
  const when = theirs.at ? ` at ${sayClock(theirs.at)} on ${sayDay(theirs.at)}` : '';
  const isText = asked.type === 'text' || asked.type === 'rich-text';
  const say = (value: string) => sayAnswer(asked, value, sayDay);
  const mineIs = isOneself ? 'Yours, typed here' : 'Yours';
  const theirsIs = isOneself ? 'Yours, saved elsewhere' : `Saved by ${theirs.byName}`;
  const hidden = (
    <>
      <input type="hidden" name="mine" value={mine} />
      <input type="hidden" name="base" value={theirs.base} />
    </>
  );
  return (
    <Page title={isMerging ? 'Edit both into one' : `${who} changed this${when}`} caption={caption} back={back}>
      <p className="nhsuk-lede-text">{ask}</p>
      <p>
        {isMerging
          ? `Begin with yours, and take over what you want from the other. ${who} changed this${when}.`
          : `${isOneself ? 'You changed it in another window or on another device' : 'It was changed'} while you were writing here. Nothing is overwritten. Words that stand in one of the two only are bold and underlined.`}
      </p>
      <Differences mine={say(mine)} theirs={say(theirs.value)} mineIs={mineIs} theirsIs={theirsIs} />
      {isMerging ? (
        <Form method="post" noValidate id="merge">
          <KeptForm form="merge" isRefused={false} />
          <input type="hidden" name="form" value="merge" />
          {hidden}
          <div className="nhsuk-form-group">
            <label className="nhsuk-label nhsuk-label--m" htmlFor={ANSWER_ID}>
              One text from both
            </label>
            <textarea className="nhsuk-textarea" id={ANSWER_ID} name="answer" rows={12} defaultValue={mine} />
          </div>
          <button className="nhsuk-button" type="submit">
            Save this one text
          </button>
        </Form>
      ) : (
        <div className="app-buttons">
          <OneButton name="mine" label="Keep mine">
            {hidden}
          </OneButton>
          <OneButton name="theirs" label="Use theirs">
            {hidden}
          </OneButton>
          {isText ? (
            <OneButton name="both" label="Edit both into one">
              {hidden}
            </OneButton>
          ) : null}
        </div>
      )}
      <p className="app-quiet">Whatever you choose, every saved version stays in the list of versions.</p>
    </Page>
  );
}

const OneButton = ({ name, label, children }: { name: string; label: string; children: React.ReactNode }) => (
  <Form method="post" id={name}>
    <input type="hidden" name="form" value={name} />
    {children}
    <button className="nhsuk-button nhsuk-button--secondary" type="submit">
      {label}
    </button>
  </Form>
);
