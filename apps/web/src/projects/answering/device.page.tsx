import { useEffect, useState } from 'react';
import { Link, useRouteLoaderData } from 'react-router';
import type { RootData } from '../../app/root-data.js';
import { allKept, forget, isOwnDevice, sayOwnDevice } from '../../design/kept-words.js';
import { Page } from '../../design/page.js';
import { Empty } from '../../design/pieces.js';
import { sayInstant } from '../../design/words.js';

interface Shown {
  readonly isOwn: boolean;
  readonly kept: ReturnType<typeof allKept>;
}

/** What this browser keeps of somebody's typing, and for how long. All of it is the browser's: the server is not asked. */
export default function DevicePage() {
  const person = useRouteLoaderData<RootData>('root')?.viewer?.id;
  const [shown, setShown] = useState<Shown>();
  const [told, setTold] = useState('');
  const look = () => {
    if (person) setShown({ isOwn: isOwnDevice(person), kept: allKept(person) });
  };
  useEffect(look, [person]);
  const choose = (isOwn: boolean) => {
    if (!person) return;
    setTold(
      sayOwnDevice(person, isOwn)
        ? isOwn
          ? 'From now on this device keeps what you typed for 14 days.'
          : 'From now on what you typed goes when you close the tab.'
        : 'This browser does not let us remember that.',
    );
    look();
  };
  return (
    <Page
      title="What this device keeps"
      back={{ to: '/account', label: 'Back to your account' }}
      seenBy="Only you can see this, and only in this browser."
    >
      <p>
        While you type, your browser keeps a copy until it is saved, so that a lost connection costs you nothing. It is
        wiped when you sign out. Text that looks as if it names a patient is never kept.
      </p>
      {person ? null : <p>Sign in to see what is kept for you.</p>}
      {person && !shown ? (
        <p>
          This needs JavaScript. Without it nothing is kept on the device: what you send is saved, and nothing else.
        </p>
      ) : null}
      {shown ? (
        <>
          <fieldset className="nhsuk-fieldset">
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Whose device is this?</legend>
            <div className="nhsuk-radios">
              <Whose
                id="shared"
                label="Shared, or I am not sure"
                hint="What you typed goes when you close the tab or sign out."
                isChosen={!shown.isOwn}
                choose={() => choose(false)}
              />
              <Whose
                id="own"
                label="This is my own device"
                hint="What you typed and did not send stays for 14 days, or until you sign out."
                isChosen={shown.isOwn}
                choose={() => choose(true)}
              />
            </div>
          </fieldset>
          <div role="status" className="app-save-line">
            {told ? <p>{told}</p> : null}
          </div>
          <h2 className="nhsuk-heading-m">Kept and not saved yet</h2>
          {shown.kept.length ? (
            <ul className="nhsuk-list">
              {shown.kept.map(({ place, words }) => (
                <li key={`${place.path} ${place.form}`}>
                  <Link to={place.path}>{words.title.replace(/ - Springboard$/, '')}</Link>, typed on{' '}
                  {sayInstant(words.at)}{' '}
                  <button
                    className="app-link-button"
                    type="button"
                    onClick={() => {
                      forget(place);
                      look();
                    }}
                  >
                    Wipe it<span className="nhsuk-u-visually-hidden">: {words.title}</span>
                  </button>
                </li>
              ))}
            </ul>
          ) : (
            <Empty>
              <p>Nothing: everything you typed on this device is saved.</p>
            </Empty>
          )}
        </>
      ) : null}
    </Page>
  );
}

function Whose({
  id,
  label,
  hint,
  isChosen,
  choose,
}: {
  id: string;
  label: string;
  hint: string;
  isChosen: boolean;
  choose: () => void;
}) {
  return (
    <div className="nhsuk-radios__item">
      <input
        className="nhsuk-radios__input"
        id={id}
        name="whose"
        type="radio"
        checked={isChosen}
        onChange={choose}
        aria-describedby={`${id}-hint`}
      />
      <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
        {label}
      </label>
      <div className="nhsuk-hint nhsuk-radios__hint" id={`${id}-hint`}>
        {hint}
      </div>
    </div>
  );
}
