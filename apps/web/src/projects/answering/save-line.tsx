import type { Keeping } from '../../design/kept-words.js';
import { sayClock } from '../../design/words.js';
import type { SaveState } from './autosave.js';

const whereTo: Readonly<Record<Keeping, string>> = {
  kept: 'Kept on this device.',
  'names-a-patient': 'It may name a patient, so it is not kept on this device either: it is only on this screen.',
  'no-room': 'This browser keeps nothing, so it is only on this screen.',
};

/** How the save stands, in one line that is spoken when it changes. */
export function SaveLine({ state }: { state: SaveState }) {
  const isTrouble = !['still', 'saving', 'saved'].includes(state.kind);
  return (
    <div
      className={`app-save-line${isTrouble ? ' app-save-line--trouble' : ''}`}
      role="status"
      id="save-line"
      tabIndex={-1}
    >
      <Words state={state} />
    </div>
  );
}

function Words({ state }: { state: SaveState }) {
  switch (state.kind) {
    case 'still':
      return null;
    case 'saving':
      return <p>Saving</p>;
    case 'saved':
      return (
        <>
          <p>Saved {sayClock(state.at)}</p>
          {state.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </>
      );
    case 'offline':
      return <p>Not saved: you are offline. {whereTo[state.keeping]}</p>;
    case 'unreachable':
      return <p>Not saved: Springboard cannot be reached. Trying again. {whereTo[state.keeping]}</p>;
    case 'refused':
      return (
        <p>
          Not saved: {state.message}{' '}
          {state.keeping === 'names-a-patient' ? 'It is not kept on this device either.' : null}
        </p>
      );
    case 'signed-out':
      return (
        <p>
          Not saved: your session has ended. {whereTo[state.keeping]}{' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            Sign in again (opens in a new tab)
          </a>
          , then go on here.
        </p>
      );
    case 'changed':
      return (
        <p>
          Not saved: {state.byName} changed this{state.at ? ` at ${sayClock(state.at)}` : ''}. Nothing is lost.{' '}
          <button className="app-link-button" type="submit" name="leads" value="here">
            See both
          </button>
        </p>
      );
  }
}
