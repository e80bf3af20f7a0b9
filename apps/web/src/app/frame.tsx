import { useEffect, useRef } from 'react';
import { Link, NavLink } from 'react-router';
import type { RootData } from './root-data.js';
import { SignOutButton } from './sign-out-button.js';

interface Way {
  readonly to: string;
  readonly label: string;
  /** Whoever holds one of these roles is shown the way. None: everybody. */
  readonly roles?: readonly string[];
}

/** The ways from the head of every page. The API decides what may be done there; this only spares people dead ends. */
const ways: readonly Way[] = [
  {
    to: '/projects',
    label: 'My projects',
    roles: ['clinician', 'mentor', 'sponsor', 'manager', 'trust-reader', 'finance-partner', 'service-owner'],
  },
  { to: '/signing', label: 'To sign', roles: ['mentor', 'sponsor', 'finance-partner', 'service-owner'] },
  { to: '/marking', label: 'Marking', roles: ['assessor'] },
  { to: '/programme', label: 'Programme', roles: ['programme-director', 'moderator'] },
  { to: '/external', label: 'External examining', roles: ['external-examiner'] },
  { to: '/curating', label: 'To review', roles: ['curator'] },
  { to: '/portfolio', label: 'Our projects', roles: ['trust-reader'] },
  { to: '/reference-sets', label: 'Reference figures', roles: ['finance-partner', 'administrator'] },
  { to: '/library', label: 'Library' },
];

/** The ways that are worth showing to this person. */
export const waysFor = (viewer: RootData['viewer'] | undefined): readonly Way[] =>
  ways.filter(({ roles }) => !roles || viewer?.roles.some((role) => roles.includes(role)));

export function Header({ root }: { root: RootData | undefined }) {
  const viewer = root?.viewer;
  const shown = waysFor(viewer);
  return (
    <>
      <header className="app-header">
        <div className="nhsuk-width-container">
          <div className="app-header__bar">
            <Link className="app-header__name" to="/">
              {root?.house.logo ? <img src={root.house.logo} alt="" /> : null}
              {root?.house.name ?? 'Springboard'}
            </Link>
            {viewer ? (
              <div className="app-header__account">
                <Link to="/inbox">Inbox{root.unreadCount ? ` (${root.unreadCount} new)` : ''}</Link>
                <Link to="/account">
                  {viewer.name}
                  {viewer.organisation ? (
                    <span className="app-header__organisation">, {viewer.organisation.name}</span>
                  ) : null}
                </Link>
                <SignOutButton person={viewer.id} />
              </div>
            ) : (
              <div className="app-header__account">
                <Link to="/sign-in">Sign in</Link>
              </div>
            )}
          </div>
          <nav aria-label="Main">
            <ul className="app-header__links">
              {shown.map(({ to, label }) => (
                <li key={to}>
                  <NavLink to={to}>{label}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      {viewer?.organisation?.fictional ? (
        <div className="app-demo">
          <div className="nhsuk-width-container">
            <p>Demonstration: everything here is made up. Enter nothing about a real patient.</p>
          </div>
        </div>
      ) : null}
    </>
  );
}

/** What the last act did, told to everybody: seen, and spoken by a screen reader because it takes the focus. */
export function Said({ children }: { children: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      className="nhsuk-notification-banner nhsuk-notification-banner--success"
      role="alert"
      aria-labelledby="said-title"
      tabIndex={-1}
      ref={box}
    >
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id="said-title">
          Done
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        <p className="nhsuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  );
}

export function Footer() {
  return (
    <footer className="app-footer">
      <div className="nhsuk-width-container">
        <ul>
          <li>
            <Link to="/help">Help</Link>
          </li>
          <li>
            <Link to="/help/glossary">Glossary</Link>
          </li>
          <li>
            <Link to="/help/keyboard">Keyboard</Link>
          </li>
          <li>
            <Link to="/verify">Check a proof</Link>
          </li>
          <li>
            <Link to="/accessibility">Accessibility</Link>
          </li>
          <li>
            <Link to="/privacy">Privacy and cookies</Link>
          </li>
        </ul>
        <p>Counts of events only. Never enter a patient’s name, number or date of birth.</p>
      </div>
    </footer>
  );
}
