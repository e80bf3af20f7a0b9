import { type RefObject, useEffect, useState } from 'react';
import { count } from '../../design/words.js';
import { ANSWER_ID } from './answer-control.js';

export interface WordCountProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly fewest: number;
  readonly most: number;
}

/** How many words there may be, and how many there are. Counted only to be shown: the gate's own count decides. */
export function WordCount({ form, fewest, most }: WordCountProps) {
  const [words, setWords] = useState<number>();
  useEffect(() => {
    const box = document.getElementById(ANSWER_ID);
    if (!(box instanceof HTMLTextAreaElement)) return;
    const recount = () => setWords(box.value.split(/\s+/).filter(Boolean).length);
    const soon = () => setTimeout(recount);
    recount();
    box.addEventListener('input', recount);
    const owner = form.current;
    owner?.addEventListener('reset', soon);
    return () => {
      box.removeEventListener('input', recount);
      owner?.removeEventListener('reset', soon);
    };
  }, [form]);
  const limit = fewest > 1 ? `${fewest} to ${most} words` : `Up to ${most} words`;
  const over = words === undefined ? 0 : words - most;
  const lacking = words === undefined || words === 0 ? 0 : fewest - words;
  return (
    <p className={`app-word-count${over > 0 ? ' app-word-count--over' : ''}`}>
      {limit}.{words === undefined ? null : ` You have ${count(words, 'word')}`}
      {over > 0 ? `: ${over} too many. It is saved all the same.` : null}
      {lacking > 0 ? `: ${lacking} more to go` : null}
      {words !== undefined && over <= 0 ? '.' : null}
    </p>
  );
}
