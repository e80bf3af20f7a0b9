import { Tag } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { ReferenceStatus } from '../gql/graphql.js';
import { statusTags } from './reference-words.js';

interface Dated {
  readonly status: ReferenceStatus;
  readonly effectiveFrom?: string | null | undefined;
  readonly effectiveTo?: string | null | undefined;
}

/** From when on a set holds, and how sure it is. */
export function SetState({ set: { status, effectiveFrom, effectiveTo } }: { set: Dated }) {
  const tag = statusTags[status];
  return (
    <div>
      {tag ? <Tag colour={tag[1]}>{tag[0]}</Tag> : null}
      {effectiveFrom ? (
        <span className={tag ? 'app-beneath' : undefined}>
          From {sayDay(effectiveFrom)}
          {effectiveTo ? ` to ${sayDay(effectiveTo)}` : ''}
        </span>
      ) : tag ? null : (
        'No day is set'
      )}
    </div>
  );
}

/** The day on which a set is to be looked at again; one that has passed is said. */
export const ReviewDay = ({ reviewBy, today }: { reviewBy: string | null | undefined; today: string }) =>
  !reviewBy ? (
    'No day is set'
  ) : reviewBy < today ? (
    <div>
      <Tag colour="orange">Past its review</Tag>
      <span className="app-beneath">By {sayDay(reviewBy)}</span>
    </div>
  ) : (
    `By ${sayDay(reviewBy)}`
  );

interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly address?: string | null | undefined;
}

/** Where a set comes from, with the way there. */
export const SetSource = ({ source }: { source: Source | null | undefined }) =>
  !source ? (
    'From nobody’s print'
  ) : (
    <div>
      {source.address ? <a href={source.address}>{source.title}</a> : source.title}
      <span className="app-beneath">{source.publisher}</span>
    </div>
  );
