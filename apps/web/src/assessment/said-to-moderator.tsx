import { list } from '../design/words.js';

/** What a marker said to the moderator alone, below their total. */
export const SaidToModerator = ({ unsure, note }: { unsure: readonly string[]; note: string }) => (
  <>
    {unsure.length ? <span className="app-quiet">. Unsure of {list(unsure)}: please look</span> : null}
    {note ? <blockquote className="app-note">{note}</blockquote> : null}
  </>
);
