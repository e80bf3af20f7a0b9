import { Link } from 'react-router';
import { ActForm } from '../design/act-form.js';
import { act, type Refused } from '../design/acts.js';
import { DataTable, Tag } from '../design/pieces.js';
import { sayDay, sayPounds } from '../design/words.js';
import type { RestsOnFragment } from '../gql/graphql.js';
import { MoveReferences } from './reference-acts.js';
import { keyWord, statusTags } from './reference-words.js';

/** Rests the case on the figures of today. A page that shows `MoveOn` has this among its acts, as `move`. */
export const moveAct = act({
  fields: {},
  does: async ({ idempotencyKey }, page) =>
    (await page.graphql(MoveReferences, { input: { projectId: page.param('projectId'), idempotencyKey } }))
      .moveReferences,
  said: 'Moved on. The case rests on the figures that hold today.',
});

interface Confirmed {
  readonly confirmation?:
    | { readonly holds: boolean; readonly source?: string | null; readonly byName: string; readonly at: string }
    | null
    | undefined;
}
type InUse = Omit<RestsOnFragment['sets'][number], 'set'> & {
  readonly set: RestsOnFragment['sets'][number]['set'] & Confirmed;
};

/** Sets that somebody should look at: not confirmed, past their day, or followed by a newer one. */
export const setsToLookAt = (sets: readonly InUse[]): readonly InUse[] =>
  sets.filter(({ set, newer, isPastReview }) => newer || isPastReview || set.status === 'TO_BE_CONFIRMED');

export const SetsInUse = ({ sets }: { sets: readonly InUse[] }) => (
  <DataTable
    caption="The reference figures it rests on"
    showsCaption={false}
    rows={sets}
    keyOf={({ set }) => set.id}
    columns={[
      {
        head: 'Figures',
        cell: ({ set }) => (
          <div>
            <Link to={`/reference-sets/${set.id}`}>{set.title}</Link>
            <span className="app-beneath">{keyWord(set.key)}</span>
          </div>
        ),
      },
      { head: 'State', cell: (used) => <States used={used} /> },
    ]}
  />
);

function States({ used: { set, newer, isPastReview } }: { used: InUse }) {
  const tag = statusTags[set.status];
  const { confirmation: word } = set;
  return (
    <div>
      {tag ? <Tag colour={tag[1]}>{tag[0]}</Tag> : newer || isPastReview ? null : 'Confirmed'}
      {word?.holds ? (
        <span className="app-beneath">
          By {word.byName} on {sayDay(word.at)}, against {word.source}.
        </span>
      ) : null}
      {isPastReview && set.reviewBy ? (
        <span className="app-beneath">It was to be looked at by {sayDay(set.reviewBy)}.</span>
      ) : null}
      {newer ? (
        <span className="app-beneath">
          It moved on: <Link to={`/reference-sets/${newer.id}`}>{newer.title}</Link> holds by now.
        </span>
      ) : null}
    </div>
  );
}

export interface MoveOnProps {
  readonly appraisal: RestsOnFragment;
  readonly mayMove: boolean;
  readonly refused: Refused | undefined;
}

/** What moving on would do, with the button for those who may. Nothing while no set has moved on. */
export function MoveOn({ appraisal: { sets, effectOfNewerSets }, mayMove, refused }: MoveOnProps) {
  const moved = sets.filter(({ newer }) => newer);
  if (!moved.length) return <p>It rests on the figures that hold today.</p>;
  return (
    <>
      <p>
        {moved.length === 1 ? 'A set it rests on has moved on.' : `${moved.length} sets it rests on have moved on.`}{' '}
        {effectSaid(effectOfNewerSets)}
      </p>
      {mayMove ? (
        <ActForm name="move" fields={{}} refused={refused} look="secondary" button="Rest it on the figures of today" />
      ) : null}
    </>
  );
}

function effectSaid(effect: string | null | undefined): string {
  if (effect == null) return 'What the newer figures change cannot be said until the case can be worked out.';
  if (/^-?0+\.0+$/.test(effect)) return 'The newer figures leave the net value of the preferred option as it is.';
  const way = effect.startsWith('-') ? 'less' : 'more';
  return `With the newer figures the preferred option is worth ${sayPounds(effect.replace('-', ''))} ${way}, net.`;
}
