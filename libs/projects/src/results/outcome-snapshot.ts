import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { SnapshotPart } from '../ports.js';

const list = (table: string, columns: readonly string[], order: string, where = ''): string =>
  `coalesce((select jsonb_agg(jsonb_build_object(${columns
    .map((column) => `'${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}', x.${column}`)
    .join(
      ', ',
    )}) order by ${order}) from projects.${table} x where x.organisation_id = $1 and x.project_id = $2${where}), '[]')`;

const OUTCOME = `select
  ${list('result', ['version_no', 'state', 'note', 'chosen_on'], 'x.version_no desc')} as results,
  ${list('sustainability_rating', ['factor', 'level', 'at'], 'x.at, x.id')} as sustainability,
  ${list('sustainability_action', ['factor', 'action', 'owner_id', 'due_on', 'done_on'], 'x.id')} as sustainability_actions,
  ${list('sharing_event', ['held_on', 'audience', 'format', 'reach', 'link'], 'x.held_on, x.id')} as sharing,
  ${list('after_care', ['month', 'value', 'running', 'why'], 'x.month, x.at')} as after_care,
  ${list('leadership_rating', ['element', 'moment', 'rating'], 'x.element, x.moment, x.at')} as leadership_ratings,
  ${list('tension', ['kind', 'happened_on', 'what_happened', 'what_i_did'], 'x.happened_on, x.id', ' and x.in_reflection')} as tensions`;

/**
 * What came of it, how it will last and who was told, for the sealed document. Of the lead's tensions log only what the
 * lead put into the reflection; that, and the ratings, are shown to assessors only where their scheme says so.
 */
@Injectable()
export class OutcomeSnapshot implements SnapshotPart {
  readonly key = 'outcome';

  constructor(private readonly work: UnitOfWork) {}

  async part(viewer: Viewer, projectId: string): Promise<Readonly<Record<string, unknown>>> {
    const row = await this.work.row<Record<string, unknown>>(viewer, OUTCOME, [viewer.organisationId, projectId]);
    return row ?? {};
  }
}
