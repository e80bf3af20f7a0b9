import { redirect } from 'react-router';
import type { Route } from './+types/board-minute.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { count } from '../design/words.js';
import { askedRule, criteriaField, minuteActs, minuteFields, notPassing, ruleInAddress } from './board-forms.js';
import { BoardPapers } from './board.queries.js';
import { sayPassing, sayRule } from './moderation-words.js';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { rule, errors } = askedRule(request);
  const { viewer, boardPapers } = await context.graphql(BoardPapers, { roundId: params.roundId, rule });
  const papers = found(boardPapers);
  const isDirector = viewer?.roles.includes('programme-director') ?? false;
  // Whatever stands in the way is said on the board's own page.
  if (errors.length || papers.minute || !papers.isComplete || papers.moderatedByYou || !isDirector)
    throw redirect(`/programme/rounds/${params.roundId}/board${new URL(request.url).search}`);
  return { papers, rule, today: viewer?.today };
}

export const action = acts(minuteActs);

export default function BoardMinutePage({
  loaderData: { papers, rule, today },
  actionData: refused,
}: Route.ComponentProps) {
  const failing = notPassing(papers);
  const passing = papers.plans.length - failing.length;
  const criteria = failing.map(({ code, criteria: keys }) => [criteriaField(code), (keys ?? []).join(', ')]);
  return (
    <Page
      title="The board’s minute"
      caption={papers.title}
      back={{ to: `/programme/rounds/${papers.roundId}/board${ruleInAddress(rule)}`, label: 'Back to the board' }}
      seenBy="Directors and moderators of the programme read the minute. No trust does."
      refused={refused}
    >
      <p>
        <strong>{sayRule(rule.kind, rule.figure)}.</strong> Of {count(papers.plans.length, 'plan')},{' '}
        {sayPassing(passing)} and {failing.length} {failing.length === 1 ? 'does' : 'do'} not.
      </p>
      {failing.length ? (
        <p>
          For each plan that does not pass, the criteria are filled in that have a mean level below 3. If it is
          submitted again, within 6 months of release, only these are marked anew.
        </p>
      ) : null}
      <ActForm
        name="confirm"
        fields={minuteFields(papers)}
        values={{ heldOn: today, ...Object.fromEntries(criteria) }}
        refused={refused}
        button="Confirm all results"
      />
    </Page>
  );
}
