import type { Route } from './+types/calibration.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { hidden } from '../design/form.js';
import { Page } from '../design/page.js';
import { ButtonLink, Details, Empty, Tag } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { Attempt } from './calibration-attempt.js';
import { BeginCalibration, MyCalibration } from './calibration.queries.js';
import { calibrationStates } from './marker-words.js';

const fields = { rubricKey: hidden(), rubricVersion: hidden() };

export const loader = async ({ context }: Route.LoaderArgs) => (await context.graphql(MyCalibration)).ownCalibration;

export const action = acts({
  begin: act({
    fields,
    does: async (input, { graphql: ask }) => (await ask(BeginCalibration, { input })).beginCalibration,
    then: ({ calibration }) => (calibration ? `/marking/calibration/${calibration.id}` : '/marking/calibration'),
    said: 'Your first exemplar is open.',
  }),
});

type Calibration = Route.ComponentProps['loaderData']['calibrations'][number];
type Rubric = Route.ComponentProps['loaderData']['rubrics'][number];

export default function CalibrationPage({
  loaderData: { rubrics, calibrations },
  actionData: refused,
}: Route.ComponentProps) {
  return (
    <Page
      title="Calibration"
      back={{ to: '/marking', label: 'Back to your queue' }}
      seenBy="Only you can see your levels. The programme’s director sees whether you pass, and until when it counts."
      refused={refused}
    >
      <p>
        You mark exemplars whose levels are agreed, so that a level means the same whoever gives it. An exemplar agrees
        when each criterion is within 1 level and the total within 8 points. You pass with 2 that agree; 1 may fail to.
        It counts for 12 months.
      </p>
      {rubrics.length ? null : (
        <Empty>
          <p>There are no exemplars yet. The programme’s director makes them from plans whose results are out.</p>
        </Empty>
      )}
      {rubrics.map((rubric) => {
        const own = calibrations.filter(
          ({ rubricKey, rubricVersion }) => rubricKey === rubric.rubricKey && rubricVersion === rubric.rubricVersion,
        );
        return (
          <section key={`${rubric.rubricKey} ${rubric.rubricVersion}`}>
            <h2 className="nhsuk-heading-m">{rubric.title}</h2>
            {rubric.isAsked ? <p>A scheme of the programme asks for it.</p> : null}
            <Standing rubric={rubric} latest={own[0]} refused={refused} />
            {own.map((calibration, index) => (
              <Attempts key={calibration.id} calibration={calibration} isLatest={index === 0} />
            ))}
          </section>
        );
      })}
    </Page>
  );
}

function Standing({
  rubric: { rubricKey, rubricVersion, isReady },
  latest,
  refused,
}: {
  rubric: Rubric;
  latest: Calibration | undefined;
  refused: Route.ComponentProps['actionData'];
}) {
  if (latest?.state === 'UNDER_WAY')
    return (
      <ButtonLink to={`/marking/calibration/${latest.id}`}>
        {latest.attempts.length ? 'Mark the next exemplar' : 'Mark the first exemplar'}
      </ButtonLink>
    );
  if (latest?.state === 'FAILED')
    return (
      <p>
        Your last calibration was not passed. Read the reasons below; the programme’s director can open another for you.
      </p>
    );
  const isPassed = latest?.state === 'PASSED' && latest.expiresOn;
  return (
    <>
      {isPassed ? <p>You are calibrated. It counts no more from {sayDay(latest.expiresOn ?? '')}.</p> : null}
      {isReady ? (
        <ActForm
          name="begin"
          part={`${rubricKey}-${rubricVersion}`}
          fields={fields}
          values={{ rubricKey, rubricVersion }}
          refused={refused}
          button={isPassed ? 'Calibrate again' : 'Begin'}
          look={isPassed ? 'secondary' : 'primary'}
        />
      ) : (
        <p>It takes 2 exemplars at least, and there are not so many for this rubric yet.</p>
      )}
    </>
  );
}

function Attempts({ calibration, isLatest }: { calibration: Calibration; isLatest: boolean }) {
  const { attempts, state, guidance, rubricKey, rubricVersion } = calibration;
  const criteria = guidance.rubrics.find(
    ({ key, version }) => key === rubricKey && version === rubricVersion,
  )?.criteria;
  if (!attempts.length) return null;
  const said = calibrationStates[state];
  return (
    <>
      <h3 className="nhsuk-heading-s">
        {isLatest ? 'What you have marked' : 'Earlier'}{' '}
        {'colour' in said ? <Tag colour={said.colour}>{said.word}</Tag> : <Tag>{said.word}</Tag>}
      </h3>
      {attempts.map((attempt) => (
        <Details
          key={attempt.number}
          summary={`${attempt.number}. ${attempt.title}: ${attempt.agrees ? 'agrees' : 'does not agree'}`}
          isOpen={isLatest && attempt === attempts.at(-1)}
        >
          <Attempt attempt={attempt} criteria={criteria ?? []} />
        </Details>
      ))}
    </>
  );
}
