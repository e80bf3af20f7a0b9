import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Refused } from './acts.js';

export interface PageProps {
  readonly title: string;
  /** What the title belongs to, above it: a project’s title, mostly. */
  readonly caption?: string | undefined;
  readonly back?: { readonly to: string; readonly label: string } | undefined;
  /** Who can see what stands here, in one line. */
  readonly seenBy?: string | undefined;
  /** What the page’s action answered: shown above everything, with links to the fields. */
  readonly refused?: Refused | undefined;
  readonly wide?: boolean;
  /** The id of the one box that the heading asks for: the heading is its label. */
  readonly labels?: string | undefined;
  readonly children: React.ReactNode;
}

/** The id of the heading’s words: names a set of boxes that the page asks to fill. */
export const PAGE_TITLE = 'page-title';

/** The frame of every page: its name in the browser, the way back, what is wrong, its heading, who can see it. */
export function Page({ title, caption, back, seenBy, refused, wide = false, labels, children }: PageProps) {
  return (
    <>
      <title>{`${refused ? 'Error: ' : ''}${title}${caption ? ` - ${caption}` : ''} - Springboard`}</title>
      {back ? (
        <Link className="nhsuk-back-link" to={back.to}>
          {back.label}
        </Link>
      ) : null}
      <main className="nhsuk-main-wrapper app-main" id="maincontent" tabIndex={-1}>
        <div className={wide ? undefined : 'app-measure'}>
          {refused ? <ErrorSummary refused={refused} /> : null}
          <h1 className="nhsuk-heading-l">
            {caption ? <span className="nhsuk-caption-l">{caption}</span> : null}
            {labels ? (
              <label className="app-title-label" id={PAGE_TITLE} htmlFor={labels}>
                {title}
              </label>
            ) : (
              <span id={PAGE_TITLE}>{title}</span>
            )}
          </h1>
          {seenBy ? <p className="app-seen-by">{seenBy}</p> : null}
        </div>
        {wide ? children : <div className="app-measure">{children}</div>}
      </main>
    </>
  );
}

/** What is wrong, in one place, with a link to each field. Takes the focus, so that nobody has to look for it. */
function ErrorSummary({ refused }: { refused: Refused }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refused]);
  return (
    <div className="nhsuk-error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} ref={box}>
      <h2 className="nhsuk-error-summary__title" id="error-summary-title">
        There is a problem
      </h2>
      <div className="nhsuk-error-summary__body">
        <ul className="nhsuk-list nhsuk-error-summary__list">
          {refused.errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a href={`#${refused.form}${field ? `-${field}` : ''}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
