import { Form, isRouteErrorResponse, Link, useLocation } from 'react-router';
import { Page } from '../design/page.js';

/** What a page says when it cannot be shown. Every one says what happened and what to do next. */
export function Problem({ error }: { error: unknown }) {
  const { pathname, search } = useLocation();
  const told = isRouteErrorResponse(error) ? (error.data as Told | null) : null;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (told && typeof told === 'object' && told.kind === 'signed-out')
    return <SessionEnded sent={told.sent ?? []} here={`${pathname}${search}`} />;
  if (status === 404)
    return (
      <Page title="We cannot find this page">
        <p>
          The address may be mistyped, or what was here is only for its team. If you followed a link, ask whoever sent
          it to add you.
        </p>
        <p>
          Go to <Link to="/projects">my projects</Link> or <Link to="/library">the library</Link>.
        </p>
      </Page>
    );
  if (status === 403)
    return (
      <Page title="You cannot see this page">
        <p>{told?.message ?? 'It is for somebody else.'}</p>
        <p>
          If you should, ask the project’s lead to add you to the team, or an administrator of your organisation to give
          you the role. You may also be acting for another organisation:{' '}
          <Link to="/choose-role">choose where you act</Link>.
        </p>
      </Page>
    );
  if (status >= 400 && status < 500)
    return (
      <Page title="We could not read what was sent">
        <p>{told?.message ?? 'Go back, and try again.'}</p>
      </Page>
    );
  return (
    <Page title="Something went wrong on our side">
      <p>{told?.message ?? 'Nothing was changed. Try again in a minute.'}</p>
      <p>
        Go back in your browser: what you typed is still there. If it happens again, tell us and quote the reference.
      </p>
    </Page>
  );
}

interface Told {
  readonly kind?: string;
  readonly message?: string;
  readonly sent?: readonly (readonly [string, string])[];
}

/** A form reached us after its session had ended: its words are kept in this page, and can be sent again. */
function SessionEnded({ sent, here }: { sent: readonly (readonly [string, string])[]; here: string }) {
  return (
    <Page title="Your session has ended">
      <p>What you typed was not saved yet. It is kept on this page, so do not close it.</p>
      <ol className="nhsuk-list nhsuk-list--number">
        <li>
          <a href={`/sign-in?next=${encodeURIComponent('/signed-in')}`} target="_blank" rel="noreferrer">
            Sign in (opens in a new tab)
          </a>
        </li>
        <li>Come back here and send it again.</li>
      </ol>
      <Form method="post" action={here} reloadDocument>
        {sent.map(([name, value], index) => (
          <input type="hidden" name={name} value={value} key={`${index} ${name}`} />
        ))}
        <button className="nhsuk-button" type="submit">
          Send it again
        </button>
      </Form>
    </Page>
  );
}
