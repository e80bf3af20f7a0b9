import { useEffect, useRef, useState } from 'react';
import { useFetcher, useLocation, useNavigate } from 'react-router';
import { KeyLists } from '../help/keys.js';
import type { loader as placesLoader } from '../help/places.js';
import { waysFor } from './frame.js';
import type { RootData } from './root-data.js';

interface Place {
  readonly to: string;
  readonly label: string;
  readonly kind: string;
}

const help: readonly Place[] = [
  { to: '/help', label: 'Help', kind: 'Help' },
  { to: '/help/glossary', label: 'Glossary', kind: 'Help' },
  { to: '/help/keyboard', label: 'Keyboard', kind: 'Help' },
  { to: '/accessibility', label: 'Accessibility', kind: 'Help' },
  { to: '/privacy', label: 'Privacy and cookies', kind: 'Help' },
];
const SEARCH_BOX = 'library-search';

/** Where this person can go from anywhere: what the head and the foot of the page link to as well. */
const placesOf = (viewer: RootData['viewer']): readonly Place[] => [
  ...waysFor(viewer).map((way) => ({ ...way, kind: 'Page' })),
  ...(viewer
    ? [
        { to: '/inbox', label: 'Inbox', kind: 'Page' },
        { to: '/account', label: 'Your account', kind: 'Page' },
      ]
    : [{ to: '/sign-in', label: 'Sign in', kind: 'Page' }]),
  ...help,
];

/** The keys that work on every page, with what they open. Nothing here is the only way to anything. */
export function CommandMenu({ viewer }: { viewer: RootData['viewer'] }) {
  const menu = useRef<HTMLDialogElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  // What they hold is not sent with every page: only a script opens them.
  const [opened, setOpened] = useState<'menu' | 'keys'>();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isBoundForSearch = useRef(false);
  // Once the page with the search box is there, and not when it was merely asked for.
  useEffect(() => {
    if (isBoundForSearch.current) document.getElementById(SEARCH_BOX)?.focus();
    isBoundForSearch.current = false;
  }, [pathname]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        keys.current?.close();
        setOpened('menu');
        return;
      }
      if (event.ctrlKey || event.metaKey || isWriting(event.target) || document.querySelector('dialog[open]')) return;
      if (event.key === '?') {
        event.preventDefault();
        setOpened('keys');
      }
      if (event.key === '/') {
        event.preventDefault();
        const box = document.getElementById(SEARCH_BOX);
        if (box) {
          box.focus();
          return;
        }
        isBoundForSearch.current = true;
        void navigate('/library');
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [navigate]);
  useEffect(() => {
    const dialog = opened && { menu, keys }[opened].current;
    if (dialog && !dialog.open) dialog.showModal();
  }, [opened]);
  const closed = (which: typeof opened) => () => setOpened((now) => (now === which ? undefined : now));
  const go = (to: string) => {
    menu.current?.close();
    void navigate(to);
  };
  return (
    <>
      <dialog className="app-dialog" aria-labelledby="menu-title" ref={menu} onClose={closed('menu')}>
        {opened === 'menu' ? <Places viewer={viewer} go={go} close={() => menu.current?.close()} /> : null}
      </dialog>
      <dialog className="app-dialog" aria-labelledby="keys-title" ref={keys} onClose={closed('keys')}>
        {opened === 'keys' ? (
          <>
            <h2 className="nhsuk-heading-m" id="keys-title">
              Keys
            </h2>
            <KeyLists heading="h3" />
            <button
              className="nhsuk-button nhsuk-button--secondary"
              type="button"
              onClick={() => keys.current?.close()}
            >
              Close
            </button>
          </>
        ) : null}
      </dialog>
    </>
  );
}

/** A box to type in, and the list it narrows. The focus stays in the box; the arrow keys move the choice. */
function Places({ viewer, go, close }: { viewer: RootData['viewer']; go: (to: string) => void; close: () => void }) {
  const projects = useFetcher<typeof placesLoader>();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { load } = projects;
  useEffect(() => {
    if (viewer?.organisation) void load('/places');
  }, [viewer, load]);
  const own = (projects.data?.projects ?? []).map(({ id, title }) => ({
    to: `/projects/${id}`,
    label: title,
    kind: 'Project',
  }));
  const wanted = typed.toLowerCase().split(/\s+/);
  const shown = [...placesOf(viewer), ...own].filter(({ label }) =>
    wanted.every((word) => label.toLowerCase().includes(word)),
  );
  const at = Math.min(chosen, shown.length - 1);
  useEffect(() => {
    document.getElementById(`place-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const moved = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = shown[at];
    if (step && shown.length) setChosen((at + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && place) go(place.to);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <h2 className="nhsuk-heading-m" id="menu-title">
        Go to
      </h2>
      <label className="nhsuk-label" htmlFor="menu-box">
        Type part of a page’s or a project’s name
      </label>
      <input
        className="nhsuk-input"
        id="menu-box"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="menu-places"
        aria-autocomplete="list"
        aria-activedescendant={shown.length ? `place-${at}` : undefined}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={moved}
      />
      <ul className="app-menu__places" id="menu-places" role="listbox" aria-label="Places" tabIndex={-1}>
        {shown.map(({ to, label, kind }, index) => (
          // The box takes the keys for the whole list, as for any combobox.
          <li
            className="app-menu__place"
            id={`place-${index}`}
            key={to}
            role="option"
            aria-selected={index === at}
            onClick={() => go(to)}
          >
            {label} <span className="app-quiet">{kind}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="app-quiet">
        {shown.length ? '' : 'No page and no project of yours is called that.'}
      </p>
      <button className="nhsuk-button nhsuk-button--secondary" type="button" onClick={close}>
        Close
      </button>
    </>
  );
}

/** Whether a key belongs to what somebody is typing or choosing. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'));
