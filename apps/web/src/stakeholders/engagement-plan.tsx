import { ActForm } from '../design/act-form.js';
import type { Choice } from '../design/form.js';
import { Details, Empty, SummaryList } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { StakeholderPartProps } from './commitments.js';
import { planFields } from './stakeholder-fields.js';
import { frequencyWords } from './stakeholder-words.js';

/** How they will be worked with. */
export function PlanOfEngagement({
  stakeholder: { plan, quadrant },
  people,
  mayEdit,
  refused,
}: StakeholderPartProps & { people: readonly Choice[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Engagement plan</h2>
      {plan ? (
        <SummaryList
          rows={[
            { key: 'Needed from them', value: plan.need },
            ...(plan.gains ? [{ key: 'They gain', value: plan.gains }] : []),
            ...(plan.loses ? [{ key: 'They lose', value: plan.loses }] : []),
            ...(plan.message ? [{ key: 'Message', value: plan.message }] : []),
            { key: 'They hear it from', value: plan.messenger },
            { key: 'How it reaches them', value: plan.channel },
            { key: 'How often', value: frequencyWords[plan.frequency].label },
            { key: 'Next talk', value: sayDay(plan.nextDueOn) },
            { key: 'Looked after by', value: plan.ownerName },
          ]}
        />
      ) : (
        <Empty
          example={
            <p>
              Needed: a standing order for the grab bags. They gain fewer calls at night and lose 1 lock on a cupboard.
              They hear it from the pharmacist on the team, in person, every month.
            </p>
          }
        >
          <p>
            Say what you need from them, what they gain and lose, and who talks to them when.
            {quadrant === 'MANAGE_CLOSELY' ? ' You need a plan for everybody you manage closely.' : null}
          </p>
        </Empty>
      )}
      {mayEdit ? (
        <Details summary={plan ? 'Change the plan' : 'Write the plan'} isOpen={refused?.form === 'plan'}>
          <ActForm
            name="plan"
            fields={planFields}
            values={plan ?? {}}
            choices={{ ownerId: people }}
            button="Save plan"
            refused={refused}
          />
        </Details>
      ) : null}
    </>
  );
}
