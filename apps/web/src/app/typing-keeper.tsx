import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { beginKeeping } from '../design/kept-words.js';
import { useForgettingWhatWasTaken } from '../design/kept-form.js';
import { sendKeptAnswers } from '../projects/answering/kept-answers.js';

/** Around every page: says when the device is offline, sends what it kept when it is back, and forgets what was taken. */
export function TypingKeeper({ person }: { person: string | undefined }) {
  const { pathname } = useLocation();
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  useForgettingWhatWasTaken(person);
  useEffect(() => {
    if (!person) return;
    // Somebody else typed here before: it is theirs, and stays with nobody on a shared computer.
    beginKeeping(person);
    if (isOnline) void sendKeptAnswers(person, pathname);
  }, [person, isOnline, pathname]);
  return (
    <div role="status">
      {isOnline ? null : (
        <div className="app-offline">
          <div className="nhsuk-width-container">
            <p>
              You are offline. {person ? 'What you type is kept on this device.' : 'Come back when you are connected.'}
            </p>
          </div>
        </div>
      )}
    </div>
  );
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
