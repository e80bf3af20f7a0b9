import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import type { Refused } from '../design/acts.js';
import type { SavedQuietly } from './mark-act.js';

/** How long nothing is typed before the sheet is saved. */
const QUIET_MS = 2000;

export interface Autosave {
  /** The version that the next save has to send. */
  readonly version: number;
  /** What the line beside the buttons says; empty until something happened. */
  readonly said: string;
}

/**
 * Saves a form while it is filled in: after a pause, and when the page is left. It never interrupts: what cannot be
 * saved yet is said in one line. A save by hand waits for one that is under way, whose version it needs.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, loaded: number): Autosave {
  const fetcher = useFetcher<SavedQuietly | Refused>();
  const [isDirty, setIsDirty] = useState(false);
  const waits = useRef<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isUnderWay = useRef(false);
  const isWanted = useRef(false);
  const answer = fetcher.data;
  const version = Math.max(loaded, answer && 'version' in answer ? answer.version : 0);
  const isBusy = fetcher.state !== 'idle';
  const { submit } = fetcher;

  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (!form.current) return;
    // A second save would leave the first one's answer unheard, and go with a version that is no more.
    if (isUnderWay.current) {
      isWanted.current = true;
      return;
    }
    isUnderWay.current = true;
    const body = new FormData(form.current);
    body.set('form', 'quietly');
    body.delete('idempotencyKey');
    setIsDirty(false);
    void submit(body, { method: 'post' });
  }, [form, submit]);

  useEffect(() => {
    const sheet = form.current;
    if (!sheet) return undefined;
    const onInput = () => {
      setIsDirty(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, QUIET_MS);
    };
    const onSubmit = (event: SubmitEvent) => {
      clearTimeout(timer.current);
      if (!isBusy) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      waits.current = event.submitter;
    };
    sheet.addEventListener('input', onInput);
    // Before React hears of it.
    sheet.addEventListener('submit', onSubmit, { capture: true });
    return () => {
      sheet.removeEventListener('input', onInput);
      sheet.removeEventListener('submit', onSubmit, { capture: true });
    };
  }, [form, isBusy, save]);

  useEffect(() => {
    isUnderWay.current = isBusy;
    if (isBusy) return;
    const isSaveWanted = isWanted.current;
    isWanted.current = false;
    if (!waits.current) {
      if (isSaveWanted) save();
      return;
    }
    const submitter = waits.current;
    waits.current = null;
    form.current?.requestSubmit(submitter);
  }, [form, isBusy, save]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return { version, said: sayState(isBusy, isDirty, answer) };
}

function sayState(isBusy: boolean, isDirty: boolean, answer: SavedQuietly | Refused | undefined): string {
  if (isBusy) return 'Saving';
  if (!answer) return '';
  if ('errors' in answer) return `Not saved yet: ${answer.errors[0]?.message ?? 'press Save to see why'}`;
  return isDirty ? 'Not saved yet' : 'Draft saved';
}
