import { Form, Link } from 'react-router';
import type { Route } from './+types/board.page';
import { found } from '../design/acts.js';
import { FormField } from '../design/fields.js';
import { Page } from '../design/page.js';
import { ButtonLink, DataTable, Prose, SummaryList } from '../design/pieces.js';
import { count, list, sayDay } from '../design/words.js';
import type { BoardPapersQuery } from '../gql/graphql.js';
import { askedRule, notPassing, ruleFields, ruleInAddress } from './board-forms.js';
import { BoardPapers } from './board.queries.js';
import { leftToDo, sampledStates, sayPassing, sayPoints, sayRule } from './moderation-words.js';
import { outcomes, sayTotal } from './words.js';

type Papers = NonNullable<BoardPapersQuery['boardPapers']>;
type Plan = Papers['plans'][number];

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = askedRule(request);
  const { viewer, boardPapers } = await context.graphql(BoardPapers, { roundId: params.roundId, rule: asked.rule });
  const isDirector = viewer?.roles.includes('programme-director') ?? false;
  return { papers: found(boardPapers), isDirector, ...asked };
}

export default function BoardPage({ loaderData: { papers, isDirector, rule, typed, errors } }: Route.ComponentProps) {
  const { roundId, title, minute, plans, cut } = papers;
  const left = leftToDo(papers);
  const refused = errors.length ? { form: 'rule', errors, typed, isConflict: false } : undefined;
  return (
    <Page
      title="The board"
      caption={title}
      back={{ to: `/programme/rounds/${roundId}`, label: 'Back to the round' }}
      seenBy="Moderators and directors see this, by the codes of the plans. Whose they are is shown to directors once the board has confirmed."
      refused={refused}
      wide
    >
      <div className="app-measure">
        {minute ? <Minute minute={minute} papers={papers} isDirector={isDirector} /> : <Before papers={papers} />}
      </div>
      {plans.length ? (
        <>
          <h2 className="nhsuk-heading-m">The plans</h2>
          <p>
            {count(plans.length, 'plan')}, of which {sayPassing(plans.length - notPassing(papers).length)} at{' '}
            {cut.toLocaleString('en-GB')}%.
          </p>
          <Plans papers={papers} />
        </>
      ) : (
        <p>No plan of this round is decided yet.</p>
      )}
      {minute ? null : (
        <div className="app-measure">
          <Form method="get" noValidate className="app-form" id="rule">
            <h2 className="nhsuk-heading-m">A rule for the whole cohort</h2>
            <p>
              A board may confirm results as they are, or apply one rule to all of them. It cannot change one plan: that
              one is marked anew, by a moderator’s order, or stays as it is.
            </p>
            {(['rule', 'figure'] as const).map((name) => (
              <FormField
                key={name}
                id={`rule-${name}`}
                name={name}
                field={ruleFields[name]}
                typed={typed}
                error={errors.find(({ field }) => field === name)?.message}
                choices={undefined}
                theirs={undefined}
              />
            ))}
            <button className="nhsuk-button nhsuk-button--secondary" type="submit">
              Show what it would do
            </button>
          </Form>
          <h2 className="nhsuk-heading-m">Confirm</h2>
          {left.length ? (
            <p>Before the board can confirm: {list(left)}.</p>
          ) : papers.moderatedByYou ? (
            <p>You moderated this round, so another director confirms it.</p>
          ) : isDirector ? (
            <>
              <p>{sayRule(rule.kind, rule.figure)}. Next you write the minute; nothing is confirmed before.</p>
              <ButtonLink to={`/programme/rounds/${roundId}/board/minute${ruleInAddress(rule)}`}>
                Write the minute
              </ButtonLink>
            </>
          ) : (
            <p>A director of the programme confirms the results, with the board’s minute.</p>
          )}
        </div>
      )}
    </Page>
  );
}

const Before = ({ papers: { cutBefore, proposals, roundId } }: { papers: Papers }) => (
  <>
    <SummaryList
      rows={[
        { key: 'Line of a pass by the scheme', value: `${cutBefore.toLocaleString('en-GB')}%` },
        ...(proposals.length
          ? [
              {
                key: 'Proposed by a moderator',
                value: proposals.map(({ points, reason }) => (
                  <p key={`${points} ${reason}`}>
                    {sayPoints(points)} for every plan: {reason}
                  </p>
                )),
              },
            ]
          : []),
      ]}
    />
    <p>
      <Link to={`/programme/rounds/${roundId}/moderation`}>See how it was moderated</Link>
    </p>
  </>
);

function Plans({ papers: { plans, rule } }: { papers: Papers }) {
  const result = ({ outcome, total, band }: Plan['before']) =>
    [outcomes[outcome], typeof total === 'number' ? sayTotal(total) : '', band ?? ''].filter(Boolean).join(', ');
  return (
    <DataTable
      caption="Plans by their code"
      showsCaption={false}
      rows={plans}
      keyOf={({ packetId }) => packetId}
      columns={[
        { head: 'Plan', cell: ({ code }) => code },
        { head: 'What its marks came to', cell: ({ before }) => result(before) },
        ...(rule === 'NONE'
          ? []
          : [
              {
                head: 'Under the rule',
                cell: ({ before, after }: Plan) =>
                  before.outcome === after.outcome ? result(after) : <strong>{result(after)}</strong>,
              },
            ]),
        { head: 'Rules of conduct broken', cell: ({ flags }) => (flags.length ? list(flags) : 'None') },
        {
          head: 'Moderation',
          cell: ({ sampledState, markedAnew }) =>
            [
              sampledState ? sampledStates[sampledState].word : 'Not in the sample',
              markedAnew ? `marked anew ${markedAnew === 1 ? 'once' : `${markedAnew} times`}` : '',
            ]
              .filter(Boolean)
              .join(', '),
        },
        { head: 'To mark anew if submitted again', cell: ({ criteria }) => (criteria ? list(criteria) : 'Nothing') },
      ]}
    />
  );
}

const Minute = ({
  minute: { heldOn, sat, decided, reason, rule, figure },
  papers: { roundId, state },
  isDirector,
}: {
  minute: NonNullable<Papers['minute']>;
  papers: Papers;
  isDirector: boolean;
}) => (
  <>
    <h2 className="nhsuk-heading-m">The minute</h2>
    <SummaryList
      rows={[
        { key: 'The board sat', value: sayDay(heldOn) },
        { key: 'Who sat', value: list(sat) },
        { key: 'Rule', value: sayRule(rule, figure) },
        { key: 'What was decided', value: <Prose>{decided}</Prose> },
        { key: 'Why', value: <Prose>{reason}</Prose> },
      ]}
    />
    {isDirector ? (
      <>
        {state === 'CONFIRMED' ? (
          <ButtonLink to={`/programme/rounds/${roundId}/release`}>Check and release results</ButtonLink>
        ) : null}
        <p>
          <a href={`/programme/rounds/${roundId}/results.csv`} download>
            Download the results with whose they are (CSV)
          </a>
        </p>
      </>
    ) : null}
  </>
);
