import { useEffect, useRef, useState } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { RootData } from '../app/root-data.js';
import { fillIn, firstValuesOf, spelled, valuesOf } from './form-boxes.js';
import { forget, keep, kept, type KeptPlace } from './kept-words.js';
import { sayClock } from './words.js';

const QUIET_MS = 500;

/** What was sent and is not known to be taken yet. */
const sentFromHere: KeptPlace[] = [];

/** The words kept there are forgotten once the next page says that something was taken. */
export const forgetOnceTaken = (place: KeptPlace): void => void sentFromHere.push(place);

/** Stands once around every page: when the page that comes back says that a form was taken, its words are not kept longer. */
export function useForgettingWhatWasTaken(): void {
  const { requestKey, said } = useRouteLoaderData<RootData>('root') ?? {};
  const { key } = useLocation();
  const seen = useRef(requestKey);
  useEffect(() => {
    const places = sentFromHere.splice(0);
    if (seen.current !== requestKey && said) places.forEach(forget);
    seen.current = requestKey;
  }, [key, requestKey, said]);
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
  const wasSent = useRef(false);
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
    const sent = () => {
      keepNow();
      wasSent.current = true;
      forgetOnceTaken(place);
    };
    form.addEventListener('input', typed);
    form.addEventListener('submit', sent);
    window.addEventListener('pagehide', left);
    return () => {
      left();
      form.removeEventListener('input', typed);
      form.removeEventListener('submit', sent);
      window.removeEventListener('pagehide', left);
    };
    // Whether it was refused matters when the form appears; a later refusal leaves its words in their boxes.
  }, [person, pathname, name]);

  const { requestKey, said } = root ?? {};
  useEffect(() => {
    const form = formOf();
    // The form was sent, and the page that came back says that it was taken: it begins anew.
    if (!wasSent.current || !said || !form || !person) return;
    wasSent.current = false;
    forget({ person, path: pathname, form: name });
    form.reset();
    setSince(undefined);
  }, [requestKey, said, person, pathname, name]);

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
