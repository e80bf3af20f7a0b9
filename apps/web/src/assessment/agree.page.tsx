import type { Route } from './+types/agree.page';
import { ActForm } from '../design/act-form.js';
import { acts } from '../design/acts.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { ButtonLink, DataTable } from '../design/pieces.js';
import { list } from '../design/words.js';
import { agreeActs, planDiscussed, standFields } from './agree-forms.js';
import { DiscussionNotes } from './discussion-notes.js';
import type { MarkingRubric } from './mark-form.js';
import { calledMarker, type DiscussedMark, MarksCompared } from './marks-compared.js';
import { flagsSaid } from './sealed-mark.js';
import { apart, methods, outcomes, sayPoints, sayTotal } from './words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { rubric, ...plan } = await planDiscussed(context, params.packetId);
  const { marks, ...discussion } = plan.discussion;
  return {
    ...plan,
    rubric: { flags: rubric.flags, criteria: rubric.criteria.map(({ key, title }) => ({ key, title })) },
    discussion: { ...discussion, marks: marks.map(inShort) },
    compared: context.hold({ rubric, marks }),
  };
}

/** What the table needs of a mark: its levels and its feedback are drawn once, with the comparison. */
const inShort = ({ levels: _, strengths: __, nextSteps: ___, revision, ...mark }: DiscussedMark): MarkInShort => ({
  ...mark,
  revision: revision ? { flags: revision.flags, total: revision.total, outcome: revision.outcome } : null,
});

type MarkInShort = Omit<DiscussedMark, 'levels' | 'strengths' | 'nextSteps' | 'revision'> & {
  readonly revision: Omit<NonNullable<DiscussedMark['revision']>, 'levels'> | null;
};

export const action = acts(agreeActs);

export default function AgreePage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { id, title, mark, rubric, discussion, compared } = loaderData;
  const { code, marks, notes } = discussion;
  const own = marks.find(({ isOwn }) => isOwn);
  const isOpen = discussion.state === 'DISCUSSION_NEEDED' && own?.hasEnded === false;
  return (
    <Page
      title={isOpen ? 'Discuss your marks' : 'Marks side by side'}
      caption={`Plan ${code}: ${title}`}
      back={{ to: '/marking', label: 'Back to your queue' }}
      seenBy="Only its markers, by number, and the programme see this."
      refused={refused}
      wide
    >
      <HowItStands discussion={discussion} hasEnded={own?.hasEnded ?? false} />
      <DataTable
        caption="The marks"
        rows={marks}
        keyOf={({ marker }) => String(marker)}
        columns={[
          { head: 'Marker', cell: calledMarker },
          { head: 'First marked', cell: ({ total, outcome }) => said(total, outcome) },
          {
            head: 'Revised to',
            cell: ({ revision }) => (revision ? said(revision.total, revision.outcome) : 'Not revised'),
          },
          { head: 'Rules broken', cell: ({ flags, revision }) => brokenRules(rubric, flags, revision?.flags) },
          { head: 'Their part', cell: (one) => <Ended mark={one} /> },
        ]}
      />
      <Shown held={compared}>{(both) => <MarksCompared {...both} />}</Shown>
      <DiscussionNotes rubric={rubric} notes={notes} isOpen={isOpen} refused={refused} />
      {isOpen ? (
        <section aria-labelledby="end-heading">
          <h2 className="nhsuk-heading-m" id="end-heading">
            End your part
          </h2>
          <p>
            You do this once. Either revise your mark, or stand by it. When both of you have ended, the 2 marks are
            compared again. If they still do not agree, somebody else marks the plan blind.
          </p>
          <ButtonLink to={`/marking/${id}/agree/revise`}>Revise your mark</ButtonLink>
          <ActForm
            name="stand"
            fields={standFields}
            values={mark}
            refused={refused}
            button="Stand by your mark for good"
            look="secondary"
          />
        </section>
      ) : null}
    </Page>
  );
}

const said = (total: number | null | undefined, outcome: DiscussedMark['outcome']): string =>
  typeof total === 'number' ? `${sayTotal(total)}, ${outcomes[outcome].toLowerCase()}` : outcomes[outcome];

/** What was found broken first, and where that was revised, what is found broken now. */
function brokenRules(
  rubric: Pick<MarkingRubric, 'flags'>,
  first: readonly string[],
  revised: readonly string[] = first,
): string {
  const name = (flags: readonly string[]) => (flags.length ? flagsSaid(rubric, flags) : 'None');
  return name(first) === name(revised) ? name(first) : `${name(first)}. Revised to: ${name(revised)}`;
}

const Ended = ({ mark: { hasEnded, wasCutShort, isOwn, revision, why } }: { mark: MarkInShort }) => {
  if (!hasEnded) return <>Not ended</>;
  if (wasCutShort) return <>The programme went on. The mark stands.</>;
  if (!why) return <>Ended. You read how when both have ended.</>;
  const how = revision ? 'Revised the mark' : 'Stands by the mark';
  return (
    <>
      {isOwn ? `You: ${how.toLowerCase()}` : how}: {why}
    </>
  );
};

/** Why they talk, who is waited for, or what came of it. */
function HowItStands({
  discussion: { state, reasons, difference, total, method },
  hasEnded,
}: {
  discussion: Route.ComponentProps['loaderData']['discussion'];
  hasEnded: boolean;
}) {
  const why = list(reasons.map((reason) => apart[reason] ?? reason));
  const points = typeof difference === 'number' ? ` They are ${sayPoints(difference)} apart.` : '';
  if (state === 'DECIDED')
    return (
      <p>
        The plan has its result{typeof total === 'number' ? `: ${sayTotal(total)}` : ''}
        {method ? ` (${methods[method] ?? method})` : ''}. The trainee reads it when all results are released.
      </p>
    );
  if (state !== 'DISCUSSION_NEEDED')
    return (
      <p>
        The 2 marks could not be brought together: {why}.{points} Somebody else marks the plan without seeing them.
      </p>
    );
  return (
    <p>
      The 2 marks do not agree: {why}.{points}{' '}
      {hasEnded
        ? 'You have ended your part; the other marker has not yet.'
        : 'Read what the other marker saw, write to each other, then each of you ends their part.'}
    </p>
  );
}
