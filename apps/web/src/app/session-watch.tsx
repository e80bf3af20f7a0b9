import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { sayClock } from '../design/words.js';

/** How long before its end somebody is told that their session will end. WCAG 2.2.1 asks for 20 seconds at least. */
const WARN_MS = 5 * 60_000;
/** A timer cannot wait longer than this in a browser. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * Tells in good time that the session will end, and lets it go on. What was typed is kept either way. The times are the
 * server's; `now` is the server's too, so that a wrong clock on this computer does no harm.
 */
export function SessionWatch({ idleEndsAt, endsAt, now }: { idleEndsAt: string; endsAt: string; now: string }) {
  const [stage, setStage] = useState<'fine' | 'ending' | 'ended'>('fine');
  const stay = useFetcher();
  const isLast = endsAt <= idleEndsAt;
  const end = isLast ? endsAt : idleEndsAt;
  useEffect(() => {
    setStage('fine');
    const left = Date.parse(end) - Date.parse(now);
    const warn = setTimeout(() => setStage('ending'), Math.min(Math.max(0, left - WARN_MS), LONGEST_WAIT_MS));
    const over = setTimeout(() => setStage('ended'), Math.min(left, LONGEST_WAIT_MS));
    return () => {
      clearTimeout(warn);
      clearTimeout(over);
    };
  }, [end, now]);
  if (stage === 'fine') return null;
  if (stage === 'ended')
    return (
      <Notice title="Your session has ended">
        <p>
          What you typed is still here.{' '}
          <a href="/sign-in?next=%2Fsigned-in" target="_blank" rel="noreferrer">
            Sign in (opens in a new tab)
          </a>{' '}
          and come back.
        </p>
      </Notice>
    );
  return (
    <Notice title="Your session will end soon">
      <p>
        {isLast
          ? `You have been signed in for long. You will be signed out at ${sayClock(end)}; save what you are writing.`
          : `You will be signed out at ${sayClock(end)} unless you go on. What you typed is kept.`}
      </p>
      {isLast ? null : (
        <stay.Form method="post" action="/account/stay">
          <button className="nhsuk-button" type="submit">
            Stay signed in
          </button>
        </stay.Form>
      )}
    </Notice>
  );
}

/** Takes the focus once, when it appears: it is spoken, and the button is one key away. */
function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [title]);
  return (
    <div className="app-notice" role="alertdialog" aria-labelledby="session-title" tabIndex={-1} ref={box}>
      <h2 className="nhsuk-heading-s" id="session-title">
        {title}
      </h2>
      {children}
    </div>
  );
}
