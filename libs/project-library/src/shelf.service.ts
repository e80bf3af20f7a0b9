import type { Viewer } from '#libs/identity';
import { cursorValues, isUuid, type Page, pageFrom, type PageRequest, pageSize, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { Visibility } from './library.entities.js';
import type { ShelfCard } from './publication-card.js';

export interface ShelfFilters {
  readonly query?: string | null | undefined;
  readonly resultState?: string | null | undefined;
  readonly specialty?: string | null | undefined;
  readonly setting?: string | null | undefined;
}

export interface ShelfRow {
  readonly id: number;
  readonly publicationId: string;
  readonly reference: string;
  readonly versionNo: number;
  readonly title: string;
  readonly hostName: string;
  readonly specialty: string | null;
  readonly setting: string | null;
  readonly resultState: string;
  readonly publishedOn: string;
  readonly plainSummary: string;
  readonly adopters: number;
  readonly visibility: Visibility;
}

export interface FacetRow {
  readonly facet: 'resultState' | 'specialty' | 'setting';
  readonly value: string;
  readonly count: number;
}

const COLUMNS = `s.id, s.publication_id, s.reference, s.version_no, s.title, s.host_name, s.specialty, s.setting, s.result_state,
  s.published_on, s.plain_summary, s.adopters, s.visibility`;

/** Reading the shelf. Whoever has a place in some trust reads the network's records too; everybody reads the public ones. */
@Injectable()
export class ShelfService {
  constructor(private readonly work: UnitOfWork) {}

  /** A page of records, the newest first, that hold these words and facets. Nothing asked for: everything. */
  async search(viewer: Viewer, filters: ShelfFilters, page: PageRequest): Promise<Page<ShelfRow>> {
    const size = pageSize(page);
    const after = cursorValues(page, 2);
    const { where, values } = conditions(filters);
    if (after) {
      values.push(after[0], after[1]);
      where.push(`(s.published_on, s.id) < ($${values.length - 1}::date, $${values.length}::bigint)`);
    }
    values.push(size + 1);
    const rows = await this.work.rows<ShelfRow>(
      viewer,
      `select ${COLUMNS} from ${shelf(viewer)} s ${all(where)} order by s.published_on desc, s.id desc limit $${values.length}`,
      values,
    );
    return pageFrom(rows, page, ({ publishedOn, id }) => [publishedOn, id]);
  }

  /** The records that share words with this title, the closest first: whoever starts a project looks here before. */
  similar(viewer: Viewer, title: string): Promise<ShelfRow[]> {
    return this.work.rows<ShelfRow>(
      viewer,
      `with asked as (select to_tsquery('english', string_agg(quote_literal(w), ' | ')) as words
         from unnest(tsvector_to_array(to_tsvector('english', $1))) w)
       select ${COLUMNS} from ${shelf(viewer)} s, asked
       where to_tsvector('english', s.title) @@ asked.words
       order by ts_rank(to_tsvector('english', s.title), asked.words) desc, s.published_on desc, s.id desc limit 5`,
      [title.slice(0, 200)],
    );
  }

  /** How many records there are for each value of each facet, under the same conditions. */
  facets(viewer: Viewer, filters: ShelfFilters): Promise<FacetRow[]> {
    const { where, values } = conditions(filters);
    return this.work.rows<FacetRow>(
      viewer,
      `select case when grouping(s.result_state) = 0 then 'resultState' when grouping(s.specialty) = 0 then 'specialty' else 'setting' end as facet,
         coalesce(s.result_state, s.specialty, s.setting) as value, count(*)::int as count
       from ${shelf(viewer)} s ${all(where)}
       group by grouping sets ((s.result_state), (s.specialty), (s.setting))
       having coalesce(s.result_state, s.specialty, s.setting) is not null order by 1, 3 desc, 2`,
      values,
    );
  }

  /** One record with its card, or null when it is not on the shelf for this viewer. */
  async find(viewer: Viewer, publicationId: string): Promise<(ShelfRow & { card: ShelfCard }) | null> {
    if (!isUuid(publicationId)) return null;
    const cards = isOutside(viewer) ? 'library.public_shelf_card' : 'library.shelf_card';
    const row = await this.work.row<ShelfRow & { card: ShelfCard }>(
      viewer,
      `select ${COLUMNS}, c.card from ${shelf(viewer)} s join ${cards} c on c.publication_id = s.publication_id where s.publication_id = $1`,
      [publicationId],
    );
    return row ?? null;
  }
}

const isInside = (viewer: Viewer): boolean => viewer.acting === 'member';
const isOutside = (viewer: Viewer): boolean => viewer.personId === null;

/** The public's own role can only read the view; somebody signed in without a place today reads the same through it. */
const shelf = (viewer: Viewer): string =>
  isInside(viewer)
    ? 'library.shelf'
    : isOutside(viewer)
      ? 'library.public_shelf'
      : "(select * from library.shelf where visibility = 'public')";

/** A minus before no word: PostgreSQL takes each for a "not", and gives up over a few dozen in a row. */
const DANGLING = /-+(?!"?[\p{L}\p{N}])/gu;

function conditions({ query, resultState, specialty, setting }: ShelfFilters): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  const put = (value: string | null | undefined, condition: (place: string) => string) => {
    if (!value?.trim()) return;
    values.push(value.trim());
    where.push(condition(`$${values.length}`));
  };
  put(query?.replace(DANGLING, ' '), (place) => {
    const asked = `websearch_to_tsquery('english', ${place})`;
    // Words that say nothing, like "the", ask for nothing: the planner sees at once which of the two it is.
    return `(numnode(${asked}) = 0 or s.document @@ ${asked})`;
  });
  put(resultState, (place) => `s.result_state = ${place}`);
  put(specialty, (place) => `s.specialty = ${place}`);
  put(setting, (place) => `s.setting = ${place}`);
  return { where, values };
}

const all = (where: readonly string[]): string => (where.length ? `where ${where.join(' and ')}` : '');
