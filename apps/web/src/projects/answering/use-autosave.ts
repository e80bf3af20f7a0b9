import { type RefObject, useEffect, useRef, useState } from 'react';
import { fillIn, firstValuesOf, spelled, valuesOf } from '../../design/form-boxes.js';
import { forget, kept, type KeptPlace } from '../../design/kept-words.js';
import { Autosave, type SaveState } from './autosave.js';

export interface AutosaveHook {
  readonly state: SaveState;
  /** When what was brought back was typed; undefined when nothing was. */
  readonly keptAt: string | undefined;
  readonly discard: () => void;
  /** Saves now. @returns what the form is based on then; undefined when the server did not answer */
  readonly saveNow: () => Promise<number | undefined>;
}

/** Saves the form's answer as it is typed, and brings back what this device kept of it. */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  place: KeptPlace | undefined,
  base: number,
  isRefused: boolean,
): AutosaveHook {
  const [state, setState] = useState<SaveState>({ kind: 'still' });
  const [keptAt, setKeptAt] = useState<string>();
  const [round, setRound] = useState(0);
  const saving = useRef<Autosave>(undefined);
  const { person, path } = place ?? {};

  useEffect(() => {
    const here = form.current;
    if (!here || !person || !path) return;
    const own: KeptPlace = { person, path, form: 'answer' };
    const stored = firstValuesOf(here);
    const words = isRefused ? undefined : kept(own);
    let from = { values: stored, base };
    if (words && spelled(words.values) === spelled(stored)) forget(own);
    else if (words) {
      fillIn(here, words.values);
      setKeptAt(words.at);
      const { attempt, base: keptBase = base } = words.answer ?? {};
      // What was sent last did arrive: only what was typed after it is new.
      const hasArrived = attempt?.values === spelled(stored);
      from = { values: stored, base: hasArrived ? base : keptBase };
    }
    const autosave = new Autosave({
      place: own,
      title: document.title,
      read: () => valuesOf(here),
      stored: from,
      attempt: words?.answer?.attempt,
      tell: setState,
    });
    saving.current = autosave;
    if (words || isRefused) autosave.typed();
    const typed = () => autosave.typed();
    const left = () => autosave.left();
    const hidden = () => {
      if (document.visibilityState === 'hidden') autosave.left(true);
    };
    const leaving = () => autosave.left(true);
    here.addEventListener('input', typed);
    here.addEventListener('focusout', left);
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leaving);
    // Back on the air, or back from signing in elsewhere.
    window.addEventListener('online', left);
    window.addEventListener('focus', left);
    return () => {
      autosave.left(true);
      autosave.stop();
      here.removeEventListener('input', typed);
      here.removeEventListener('focusout', left);
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('online', left);
      window.removeEventListener('focus', left);
    };
  }, [form, person, path, base, isRefused, round]);

  return {
    state,
    keptAt,
    discard: () => {
      form.current?.reset();
      if (person && path) forget({ person, path, form: 'answer' });
      setKeptAt(undefined);
      setState({ kind: 'still' });
      setRound(round + 1);
    },
    saveNow: async () => {
      const autosave = saving.current;
      if (!autosave) return base;
      const { kind } = await autosave.saveNow();
      return ['offline', 'unreachable', 'signed-out'].includes(kind) ? undefined : autosave.base;
    },
  };
}
