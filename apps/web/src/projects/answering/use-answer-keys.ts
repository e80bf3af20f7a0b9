import { type RefObject, useEffect, useRef } from 'react';

export interface AnswerKeys {
  readonly save: () => void;
  readonly saveAndContinue: () => void;
}

/** Ctrl+S (or Cmd+S) saves the draft, Ctrl+Enter saves and goes on, from anywhere in the form. */
export function useAnswerKeys(form: RefObject<HTMLFormElement | null>, keys: AnswerKeys): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() === 's') {
        event.preventDefault();
        newest.current.save();
      } else if (event.key === 'Enter' && form.current?.contains(document.activeElement)) {
        event.preventDefault();
        newest.current.saveAndContinue();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [form]);
}
