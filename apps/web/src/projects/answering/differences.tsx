import { diffWords, type Stretch } from './word-diff.js';

export interface DifferencesProps {
  readonly mine: string;
  readonly theirs: string;
  readonly mineIs: string;
  readonly theirsIs: string;
}

/** Two texts beside one another. What only one of them has is underlined or struck through there, and said to be so. */
export function Differences({ mine, theirs, mineIs, theirsIs }: DifferencesProps) {
  const stretches = diffWords(mine, theirs);
  return (
    <div className="app-two-texts">
      <Side title={mineIs} stretches={stretches} side="mine" />
      <Side title={theirsIs} stretches={stretches} side="theirs" />
    </div>
  );
}

function Side({ title, stretches, side }: { title: string; stretches: readonly Stretch[]; side: 'mine' | 'theirs' }) {
  const shown = stretches.filter(({ kind }) => kind === 'same' || kind === side);
  return (
    <section className="app-card">
      <h2 className="nhsuk-heading-s">{title}</h2>
      {shown.length ? (
        <p className="app-prose">
          {shown.map(({ kind, text }, index) =>
            kind === 'same' || !text.trim() ? (
              text
            ) : (
              <mark className="app-only-here" key={index}>
                <span className="nhsuk-u-visually-hidden">[only here: </span>
                {text}
                <span className="nhsuk-u-visually-hidden">]</span>
              </mark>
            ),
          )}
        </p>
      ) : (
        <p className="app-quiet">Nothing is written here.</p>
      )}
    </section>
  );
}
