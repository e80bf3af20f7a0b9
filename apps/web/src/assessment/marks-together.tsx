import { DataTable, Details, Prose } from '../design/pieces.js';
import { sayKey } from '../design/words.js';
import type { PlanToModerateQuery } from '../gql/graphql.js';
import { feedbackKinds } from './feedback-form.js';
import { FeedbackList } from './feedback-shown.js';
import type { MarkingRubric } from './mark-form.js';
import { flagsSaid } from './sealed-mark.js';
import { markStates, outcomes, ratings, sayTotal } from './words.js';

type Mark = NonNullable<PlanToModerateQuery['moderatedPlan']>['marks'][number];

/** From here on two levels of one criterion are far apart. */
const FAR_APART = 2;

/** The marks that count beside one another, level by level with their reasons; and below, those that were put aside. */
export function MarksTogether({ rubric, marks }: { rubric: MarkingRubric; marks: readonly Mark[] }) {
  const counting = marks.filter(({ state }) => state === 'LOCKED');
  const aside = marks.filter(({ state }) => state === 'VOID');
  const awaited = marks.filter(({ state }) => !['LOCKED', 'VOID', 'DECLINED'].includes(state));
  return (
    <>
      {awaited.length ? (
        <p>
          Marks are awaited of {awaited.map(({ marker, markerName }) => `marker ${marker}, ${markerName}`).join('; ')}.
          What they say is shown once all are in.
        </p>
      ) : null}
      {counting.length ? <Together rubric={rubric} marks={counting} /> : null}
      {aside.length ? (
        <Details summary={`Marks that were put aside (${aside.length})`}>
          <p>They count no more. Each is kept as it was sealed.</p>
          <Together rubric={rubric} marks={aside} />
        </Details>
      ) : null}
    </>
  );
}

const Together = ({ rubric, marks }: { rubric: MarkingRubric; marks: readonly Mark[] }) => (
  <>
    <ul className="app-plain-list nhsuk-u-margin-bottom-4">
      {marks.map((mark) => (
        <li key={mark.marker}>
          <strong>
            Marker {mark.marker}, {mark.markerName}:
          </strong>{' '}
          {saySum(mark)}
          {mark.revision ? ` (first marked ${saySum({ ...mark, revision: null })})` : ''}
          {mark.globalRating ? `; overall ${ratings[mark.globalRating].toLowerCase()}` : ''}
          {sayFlags(rubric, mark)}
        </li>
      ))}
    </ul>
    <DataTable
      caption="Levels of each marker"
      showsCaption={false}
      rows={rubric.criteria}
      keyOf={({ key }) => key}
      columns={[
        { head: 'Criterion', cell: ({ key, title }) => <Criterion title={`${key} ${title}`} marks={marks} of={key} /> },
        ...marks.map((mark) => ({
          head: `Marker ${mark.marker}`,
          isNumber: true,
          cell: ({ key }: { key: string }) => sayLevel(mark, key),
        })),
      ]}
    />
    <Details summary="The reasons of each marker" about={marks.map(({ marker }) => `marker ${marker}`).join(' and ')}>
      {rubric.criteria.map(({ key, title }) => (
        <section key={key}>
          <h4 className="nhsuk-heading-xs">
            {key} {title}
          </h4>
          {marks.flatMap((mark) => {
            const [now, first] = [setIn(inForce(mark).levels, key), setIn(mark.levels, key)];
            const isRevised = first && (first.level !== now?.level || first.comment !== now.comment);
            return [
              <Reasons key={`${mark.marker} now`} of={`Marker ${mark.marker}`} set={now} />,
              ...(isRevised
                ? [
                    <Reasons
                      key={`${mark.marker} first`}
                      of={`Marker ${mark.marker}, before it was revised`}
                      set={first}
                    />,
                  ]
                : []),
            ];
          })}
        </section>
      ))}
    </Details>
    <ToldToTrainee marks={marks.filter(({ strengths, nextSteps }) => strengths.length + nextSteps.length > 0)} />
  </>
);

const ToldToTrainee = ({ marks }: { marks: readonly Mark[] }) =>
  marks.length ? (
    <Details summary="What each marker tells the trainee">
      {marks.map((mark) => (
        <section key={mark.marker}>
          <h4 className="nhsuk-heading-xs">Marker {mark.marker}</h4>
          {feedbackKinds.map(({ of, heading }) => (
            <div key={of}>
              <p className="nhsuk-u-margin-bottom-1">
                <strong>{heading}</strong>
              </p>
              <FeedbackList said={mark[of]} />
            </div>
          ))}
        </section>
      ))}
    </Details>
  ) : null;

const Criterion = ({ title, marks, of }: { title: string; marks: readonly Mark[]; of: string }) => {
  const levels = marks.flatMap((mark) => setIn(inForce(mark).levels, of)?.level ?? []);
  const apart = levels.length > 1 ? Math.max(...levels) - Math.min(...levels) : 0;
  return (
    <>
      {title}
      {apart >= FAR_APART ? <strong> ({apart} levels apart)</strong> : null}
    </>
  );
};

/** What counts of a mark: where it was revised, what it was revised to. */
const inForce = (mark: Mark): Pick<Mark, 'levels' | 'flags' | 'total' | 'outcome'> => mark.revision ?? mark;

const setIn = (levels: Mark['levels'], key: string): Mark['levels'][number] | undefined =>
  levels.find(({ criterion }) => criterion === key);

function sayLevel(mark: Mark, key: string): string {
  const [now, first] = [setIn(inForce(mark).levels, key)?.level, setIn(mark.levels, key)?.level];
  return now === first ? String(now ?? 'None') : `${now} (first ${first})`;
}

function sayFlags(rubric: MarkingRubric, mark: Mark): string {
  const [now, first] = [inForce(mark).flags, mark.flags].map((flags) =>
    flags.length ? flagsSaid(rubric, flags) : 'none',
  );
  if (now === first) return mark.flags.length ? `; rules broken: ${now}` : '';
  return `; rules broken: ${now} (first ${first})`;
}

const Reasons = ({ of, set }: { of: string; set: Mark['levels'][number] | undefined }) =>
  set?.comment ? (
    <>
      <p className="nhsuk-u-margin-bottom-1">
        <strong>
          {of}, level {set.level}
        </strong>
      </p>
      <Prose>{set.comment}</Prose>
    </>
  ) : null;

function saySum(mark: Mark): string {
  const { total, outcome } = inForce(mark);
  return outcome
    ? [typeof total === 'number' ? sayTotal(total) : '', outcomes[outcome]].filter(Boolean).join(', ')
    : sayKey(markStates[mark.state].word);
}
