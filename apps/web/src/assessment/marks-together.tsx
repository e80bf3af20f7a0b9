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
          {mark.globalRating ? `; overall ${ratings[mark.globalRating].toLowerCase()}` : ''}
          {mark.flags.length ? `; rules broken: ${flagsSaid(rubric, mark.flags)}` : ''}
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
          cell: ({ key }: { key: string }) => levelOf(mark, key) ?? 'None',
        })),
      ]}
    />
    <Details summary="The reasons of each marker" about={marks.map(({ marker }) => `marker ${marker}`).join(' and ')}>
      {rubric.criteria.map(({ key, title }) => (
        <section key={key}>
          <h4 className="nhsuk-heading-xs">
            {key} {title}
          </h4>
          {marks.map((mark) => {
            const said = mark.levels.find(({ criterion }) => criterion === key)?.comment;
            return said ? (
              <div key={mark.marker}>
                <p className="nhsuk-u-margin-bottom-1">
                  <strong>
                    Marker {mark.marker}, level {levelOf(mark, key)}
                  </strong>
                </p>
                <Prose>{said}</Prose>
              </div>
            ) : null;
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
  const levels = marks.flatMap((mark) => levelOf(mark, of) ?? []);
  const apart = levels.length > 1 ? Math.max(...levels) - Math.min(...levels) : 0;
  return (
    <>
      {title}
      {apart >= FAR_APART ? <strong> ({apart} levels apart)</strong> : null}
    </>
  );
};

const levelOf = ({ levels }: Mark, key: string): number | undefined =>
  levels.find(({ criterion }) => criterion === key)?.level;

const saySum = ({ total, outcome, state }: Mark): string =>
  outcome
    ? [typeof total === 'number' ? sayTotal(total) : '', outcomes[outcome]].filter(Boolean).join(', ')
    : sayKey(markStates[state].word);
