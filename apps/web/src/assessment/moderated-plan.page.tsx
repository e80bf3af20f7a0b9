import type { Route } from './+types/moderated-plan.page';
import { ActForm } from '../design/act-form.js';
import { acts, found, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Prose, SummaryList } from '../design/pieces.js';
import { isObject, readDocument } from './document-names.js';
import { rubricIn } from './mark-act.js';
import { anewFields, moderatedPlanActs, soundFields } from './moderation-forms.js';
import { sampledStates, sayReasons } from './moderation-words.js';
import { PlanToModerate } from './moderation.queries.js';
import { MarksTogether } from './marks-together.js';
import { Panes } from './panes.js';
import { sealedCharts } from './sealed-charts.js';
import { ShownDocument } from './shown-document.js';
import { StateTag } from './state-tag.js';
import { markingStates, outcomes, sayTotal } from './words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, moderatedPlan } = await context.graphql(PlanToModerate, { packetId: params.packetId });
  const { guidance, document, ...plan } = found(moderatedPlan);
  const { parts } = readDocument(document);
  return {
    ...plan,
    isModerator: viewer?.roles.includes('moderator') ?? false,
    rubric: rubricIn({ ...plan, guidance }),
    held: context.hold({ ...sealedCharts(isObject(parts) ? parts : {}), stages: guidance.stages }),
  };
}

export const action = acts(moderatedPlanActs);

type Plan = Route.ComponentProps['loaderData'];

export default function ModeratedPlanPage({ loaderData: plan, actionData: refused }: Route.ComponentProps) {
  return (
    <Page
      title={`Plan ${plan.code}`}
      caption={plan.roundTitle}
      back={{ to: `/programme/rounds/${plan.roundId}/moderation`, label: 'Back to moderation' }}
      seenBy="Moderators and directors see this, as its markers did: names are taken out. Nobody here sees whose it is."
      refused={refused}
      wide
    >
      <Panes
        marksLabel="The marks"
        plan={
          <>
            <h2 className="nhsuk-heading-m">The plan</h2>
            <ShownDocument held={plan.held} hasContents />
          </>
        }
        marks={
          <>
            <h2 className="nhsuk-heading-m">Marks</h2>
            <Standing plan={plan} />
            <MarksTogether rubric={plan.rubric} marks={plan.marks} />
            <Decide plan={plan} refused={refused} />
          </>
        }
      />
    </Page>
  );
}

const Standing = ({ plan }: { plan: Plan }) => (
  <>
    <SummaryList
      rows={[
        { key: 'Marking', value: <StateTag said={markingStates[plan.state]} /> },
        ...(plan.outcome
          ? [
              {
                key: 'Result',
                value: [outcomes[plan.outcome], plan.total === null ? '' : sayTotal(plan.total), plan.band ?? '']
                  .filter(Boolean)
                  .join(', '),
              },
            ]
          : []),
        {
          key: 'In the sample',
          value: plan.sampledState ? <StateTag said={sampledStates[plan.sampledState]} /> : 'No',
        },
        ...(plan.reasons.length ? [{ key: 'Looked at because', value: sayReasons(plan.reasons) }] : []),
        ...(plan.foundSound ? [{ key: 'Found sound because', value: <Prose>{plan.foundSound}</Prose> }] : []),
      ]}
    />
    {plan.reMarks.map(({ number, reason, earlier }) => (
      <div className="nhsuk-inset-text" key={number}>
        <span className="nhsuk-u-visually-hidden">Information: </span>
        <p>
          Sent to be marked anew after {outcomes[earlier.outcome].toLowerCase()}
          {typeof earlier.total === 'number' ? `, ${sayTotal(earlier.total)}` : ''}: {reason}
        </p>
      </div>
    ))}
  </>
);

/** The two things a moderator can do, and that there is no third. */
function Decide({ plan, refused }: { plan: Plan; refused: Refused | undefined }) {
  const isOpen = plan.isModerator && plan.roundState === 'MODERATION' && plan.state === 'DECIDED';
  const isSampled = plan.sampledState === 'TO_LOOK_AT' || plan.sampledState === 'SOUND';
  return (
    <>
      <h3 className="nhsuk-heading-s">What you can do</h3>
      <p>
        You find both marks sound, or have the whole plan marked anew. You cannot change one of its marks: that would
        put one person’s mark in the place of two.
      </p>
      {isOpen && isSampled ? (
        <>
          {plan.sampledState === 'TO_LOOK_AT' ? (
            <ActForm name="sound" fields={soundFields} refused={refused} button="Find its marks sound" />
          ) : null}
          <ActForm
            name="anew"
            fields={anewFields}
            refused={refused}
            button="Have the whole plan marked anew"
            look="warning"
          />
        </>
      ) : (
        <p className="app-quiet">
          A moderator decides on it while the round is moderated, its marks are in, and it is in the sample.
        </p>
      )}
    </>
  );
}
