import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { RootData } from '../app/root-data.js';
import { fillIn, firstValuesOf, spelled, valuesOf } from './form-boxes.js';
import { forget, keep, kept } from './kept-words.js';
import { sayClock } from './words.js';

const QUIET_MS = 500;

/** Stands once around every page: what the server says it has taken is not kept on the device any longer. */
export function useForgettingWhatWasTaken(person: string | undefined): void {
  const { requestKey, said } = useRouteLoaderData<RootData>('root') ?? {};
  // Before the forms of the page look for words of theirs.
  useLayoutEffect(() => {
    const { path, forms } = said?.taken ?? {};
    if (person && path) forms?.forEach((form) => forget({ person, path, form }));
  }, [person, requestKey, said]);
}

export interface KeptFormProps {
  /** The form's name on its page. */
  readonly form: string;
  /** Whether the form shows what was just sent and refused: newer than anything that is kept. */
  readonly isRefused: boolean;
}

/**
 * Inside a form: keeps what is typed on the device until the form was taken, and brings it back when the page is opened
 * again. Without JavaScript it is nothing.
 */
export function KeptForm({ form: name, isRefused }: KeptFormProps) {
  const mark = useRef<HTMLSpanElement>(null);
  const root = useRouteLoaderData<RootData>('root');
  const person = root?.viewer?.id;
  const { pathname } = useLocation();
  const [since, setSince] = useState<string>();
  const formOf = () => mark.current?.closest('form') ?? null;

  useEffect(() => {
    const form = formOf();
    if (!form || !person) return;
    const place = { person, path: pathname, form: name };
    const words = isRefused ? undefined : kept(place);
    if (words && spelled(words.values) !== spelled(valuesOf(form))) {
      fillIn(form, words.values);
      setSince(words.at);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keepNow = () => {
      clearTimeout(timer);
      timer = undefined;
      const values = valuesOf(form);
      if (spelled(values) === spelled(firstValuesOf(form))) forget(place);
      else keep(place, { at: new Date().toISOString(), title: document.title, values });
    };
    const typed = () => {
      clearTimeout(timer);
      timer = setTimeout(keepNow, QUIET_MS);
    };
    const left = () => {
      if (timer !== undefined) keepNow();
    };
    form.addEventListener('input', typed);
    form.addEventListener('submit', keepNow);
    window.addEventListener('pagehide', left);
    return () => {
      left();
      form.removeEventListener('input', typed);
      form.removeEventListener('submit', keepNow);
      window.removeEventListener('pagehide', left);
    };
    // Whether it was refused matters when the form appears; a later refusal leaves its words in their boxes.
  }, [person, pathname, name]);

  const { requestKey, said } = root ?? {};
  useEffect(() => {
    // The page that came back says that this form was taken: it begins anew.
    if (said?.taken?.path !== pathname || !said.taken.forms.includes(name)) return;
    formOf()?.reset();
    setSince(undefined);
  }, [requestKey, said, pathname, name]);

  const discard = () => {
    formOf()?.reset();
    if (person) forget({ person, path: pathname, form: name });
    setSince(undefined);
  };
  return (
    <>
      <span hidden ref={mark} />
      {since ? (
        <div className="app-kept" role="status">
          <p>
            We kept what you typed at {sayClock(since)}.{' '}
            <button className="app-link-button" type="button" onClick={discard}>
              Discard it
            </button>
          </p>
        </div>
      ) : null}
    </>
  );
}
