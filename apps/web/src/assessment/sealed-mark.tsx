import { Link } from 'react-router';
import { Details, Prose, SummaryList } from '../design/pieces.js';
import type { GlobalRating, MarkOutcome } from '../gql/graphql.js';
import { feedbackRows } from './feedback-shown.js';
import type { FeedbackGiven } from './feedback-form.js';
import type { LevelGiven, MarkingRubric } from './mark-form.js';
import { outcomes, ratings, sayTotal } from './words.js';

interface Given extends FeedbackGiven {
  readonly levels: readonly LevelGiven[];
  readonly flags: readonly string[];
  readonly unsure: readonly string[];
  readonly note: string;
  readonly globalRating?: GlobalRating | null;
  readonly total?: number | null;
  readonly outcome?: MarkOutcome | null;
}

/** A mark that was submitted, and those of the others once all are in: by number, never by name. */
export function SealedMark({
  rubric,
  mark,
  others,
}: {
  rubric: MarkingRubric;
  mark: Given;
  others: readonly {
    readonly marker: number;
    readonly total?: number | null;
    readonly levels: readonly LevelGiven[];
  }[];
}) {
  return (
    <>
      <h3 className="nhsuk-heading-s">Your mark</h3>
      <SummaryList
        rows={[
          { key: 'Total', value: sayTotal(mark.total) },
          { key: 'Outcome', value: mark.outcome ? outcomes[mark.outcome] : 'Not known yet' },
          { key: 'Overall rating', value: mark.globalRating ? ratings[mark.globalRating] : 'Not given' },
          { key: 'Rules broken', value: mark.flags.length ? flagsSaid(rubric, mark.flags) : 'None' },
          ...feedbackRows(mark),
          ...saidToModerator(rubric, mark),
        ]}
      />
      <Levels rubric={rubric} levels={mark.levels} />
      {others.length ? (
        <>
          <p>
            <Link to="agree">Read the marks side by side</Link>
          </p>
          {others.map(({ marker, total, levels }) => (
            <section key={marker} aria-labelledby={`marker-${marker}`}>
              <h3 className="nhsuk-heading-s" id={`marker-${marker}`}>
                Marker {marker}
              </h3>
              <p>Total: {sayTotal(total)}</p>
              <Details summary={`Levels and reasons of marker ${marker}`}>
                <Levels rubric={rubric} levels={levels} />
              </Details>
            </section>
          ))}
        </>
      ) : (
        <p className="app-quiet">You can read the other mark here once you discuss it, or the plan has its result.</p>
      )}
    </>
  );
}

export const flagsSaid = ({ flags }: Pick<MarkingRubric, 'flags'>, broken: readonly string[]): string =>
  broken.map((key) => flags.find((flag) => flag.key === key)?.asks ?? key).join('; ');

/** What is said to the moderator alone, where something is. */
export const saidToModerator = (
  { criteria }: MarkingRubric,
  { unsure, note }: Pick<Given, 'unsure' | 'note'>,
): { key: string; value: React.ReactNode }[] => {
  const titles = criteria.filter(({ key }) => unsure.includes(key)).map(({ title }) => title);
  return [
    ...(titles.length ? [{ key: 'Moderator asked to look at', value: titles.join('; ') }] : []),
    ...(note ? [{ key: 'Note to the moderator', value: <Prose>{note}</Prose> }] : []),
  ];
};

export const Levels = ({
  rubric,
  levels,
  changeAt,
}: {
  rubric: MarkingRubric;
  levels: readonly LevelGiven[];
  /** Where a level is changed, while it can be. */
  changeAt?: (criterion: string) => string;
}) => (
  <SummaryList
    rows={rubric.criteria.map(({ key, title }) => {
      const given = levels.find(({ criterion }) => criterion === key);
      return {
        key: title,
        change: changeAt ? { to: changeAt(key) } : undefined,
        value: given ? (
          <>
            <strong>
              {given.level}: {rubric.levels.find(({ level }) => level === given.level)?.name}
            </strong>
            {given.comment ? <Prose>{given.comment}</Prose> : null}
          </>
        ) : (
          'No level set'
        ),
      };
    })}
  />
);
