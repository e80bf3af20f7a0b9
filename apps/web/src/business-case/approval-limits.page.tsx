import type { Route } from './+types/approval-limits.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, SummaryList } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { levelsTyped, limitFields, limitValues } from './approval-fields.js';
import { sayUpTo } from './approval-words.js';
import { ReviewDay, SetSource } from './reference-marks.js';
import { mayRevise, whoRevises } from './reference-words.js';

const ApprovalLimits = graphql(`
  query ApprovalLimits {
    viewer {
      id
      roles
      today
    }
    referenceSets {
      id
      title
      effectiveFrom
      reviewBy
      source {
        title
        publisher
        address
      }
      approvalLevels {
        label
        upTo
      }
      approvalBinds
    }
  }
`);
const EnterApprovalLimits = graphql(`
  mutation EnterApprovalLimits($input: EnterApprovalLimitsInput!) {
    enterApprovalLimits(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

export async function loader({ context }: Route.LoaderArgs) {
  const { viewer, referenceSets } = await context.graphql(ApprovalLimits);
  const today = viewer?.today ?? '';
  // The newest first, as the API gives them: one that begins later is shown as such.
  const limits = referenceSets.filter(({ approvalLevels }) => approvalLevels.length > 0);
  return {
    today,
    mayRevise: mayRevise(viewer?.roles ?? []),
    now: limits.find(({ effectiveFrom }) => (effectiveFrom ?? '') <= today) ?? null,
    later: limits.filter(({ effectiveFrom }) => (effectiveFrom ?? '') > today),
  };
}

export const action = acts({
  enter: act({
    fields: limitFields,
    does: async ({ title, source, effectiveFrom, reviewBy, binds, idempotencyKey, ...typed }, page) => {
      const levels = levelsTyped(typed);
      if (!levels.length) return { errors: [{ message: 'Enter at least 1 level', path: ['label-1'] }] };
      const input = { title, source, effectiveFrom, reviewBy, binds, levels, idempotencyKey };
      return (await page.graphql(EnterApprovalLimits, { input })).enterApprovalLimits;
    },
    about: { levels: 'label-1', label: 'label-1', upTo: 'upTo-1' },
    said: 'Entered. Every case says who has to approve it by these limits from the day they hold.',
  }),
});

/** Who may approve how much in this trust: entered by its finance, and never presumed. */
export default function ApprovalLimitsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { now, later, today, mayRevise: may } = loaderData;
  return (
    <Page
      title="Who may approve how much"
      back={{ to: '/reference-sets', label: 'Back to the reference figures' }}
      seenBy={whoRevises}
      refused={actionData}
    >
      <p>
        What binds a case is what your trust’s own standing financial instructions say. No limits ship with Springboard,
        as none would be right. They are held against the cost of a case over its whole life, not of its first year.
      </p>
      {now ? (
        <>
          <DataTable
            caption={now.title}
            rows={now.approvalLevels}
            keyOf={({ label }) => label}
            columns={[
              { head: 'Who', cell: ({ label }) => label },
              { head: 'May approve', cell: sayUpTo },
            ]}
          />
          <SummaryList
            rows={[
              {
                key: 'Do they bind?',
                value: now.approvalBinds
                  ? 'Yes: the decision of a sponsor whose limit is below what a case costs is refused'
                  : 'No: a decision above the sponsor’s limit is taken, and says so',
              },
              { key: 'Source', value: <SetSource source={now.source} /> },
              { key: 'Look at again', value: <ReviewDay reviewBy={now.reviewBy} today={today} /> },
            ]}
          />
        </>
      ) : (
        <p>Your trust has entered none yet.</p>
      )}
      {later.map(({ id, title, effectiveFrom }) => (
        <p key={id}>
          “{title}” holds from {effectiveFrom ? sayDay(effectiveFrom) : 'a day nobody has said'}.
        </p>
      ))}
      {may ? (
        <>
          <h2 className="nhsuk-heading-m">{now ? 'Enter newer limits' : 'Enter them'}</h2>
          <ActForm
            name="enter"
            fields={limitFields}
            values={now ? { ...limitValues(now.approvalLevels), binds: now.approvalBinds } : {}}
            refused={actionData}
            button="Enter these limits"
          />
        </>
      ) : null}
    </Page>
  );
}
