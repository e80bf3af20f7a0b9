import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';

const QUIET = 500;

/** The aim as a sentence while it is written: the server says it, once nothing was typed for half a second. */
export function LiveSentence({
  projectId,
  formId,
  saved,
}: {
  projectId: string;
  formId: string;
  saved: string | null;
}) {
  const fetcher = useFetcher<{ sentence: string | null }>();
  const ask = useRef(fetcher.load);
  useEffect(() => {
    ask.current = fetcher.load;
  });
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const typed = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const parts = new URLSearchParams();
        for (const [name, value] of new FormData(form)) if (typeof value === 'string') parts.append(name, value);
        for (const own of ['form', 'idempotencyKey', 'version']) parts.delete(own);
        void ask.current(`/projects/${projectId}/aim/sentence?${parts}`);
      }, QUIET);
    };
    form.addEventListener('input', typed);
    return () => {
      clearTimeout(waiting);
      form.removeEventListener('input', typed);
    };
  }, [formId, projectId]);
  const typedSentence = fetcher.data?.sentence;
  return (
    <div className="app-sentence">
      <h2 className="nhsuk-heading-s">Your aim in a sentence</h2>
      <p role="status">{typedSentence ?? saved ?? 'Fill in the parts below, and it is put together here.'}</p>
      {typedSentence && typedSentence !== saved ? <p className="app-quiet">Not saved yet.</p> : null}
    </div>
  );
}
