import { Prose, Tag } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { Choice } from '../design/form.js';
import type { LedgerEntryHere } from './stakeholder-data.js';
import { feelingWords } from './stakeholder-words.js';

export interface LedgerEntriesProps<Entry extends LedgerEntryHere> {
  readonly entries: readonly Entry[];
  readonly questions: readonly Choice[];
  /** What stands above an entry where those of several people are together. */
  readonly heading?: (entry: Entry) => React.ReactNode;
  /** The form for an entry that nothing has come of yet. */
  readonly answering: (entry: Entry) => React.ReactNode;
}

/** Two sides of every talk: what was said, and what was changed because of it. */
export const LedgerEntries = <Entry extends LedgerEntryHere>({
  entries,
  questions,
  heading,
  answering,
}: LedgerEntriesProps<Entry>) => (
  <ul className="nhsuk-list app-things">
    {entries.map((entry) => {
      const { id, onDay, channel, said, feeling, changed, notChangedWhy, questionKey } = entry;
      const question = questions.find(({ value }) => value === questionKey)?.label;
      return (
        <li className="app-thing" id={`entry-${id}`} key={id}>
          {heading?.(entry)}
          <p className="app-quiet">
            {sayDay(onDay)}. How it was said: {channel}. How they felt: {feelingWords[feeling].label.toLowerCase()}.
          </p>
          <Prose>{`They said: ${said}`}</Prose>
          {changed ? <Prose>{`Changed because of it: ${changed}`}</Prose> : null}
          {notChangedWhy ? <Prose>{`Nothing was changed, because: ${notChangedWhy}`}</Prose> : null}
          {question ? <p className="app-quiet">Answer that changed: {question}</p> : null}
          {changed || notChangedWhy ? null : (
            <>
              <p>
                <Tag colour="yellow">Nothing has come of it yet</Tag>
              </p>
              {answering(entry)}
            </>
          )}
        </li>
      );
    })}
  </ul>
);
