import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import { SNAPSHOT_PARTS, type SnapshotPart } from '../ports.js';

/** What a successor is shown: the project as it stands, its people, and every library's part of it. */
export type HandoverPack = Readonly<Record<string, unknown>>;

/** Makes the pack of a hand-over out of what the libraries already know, so that nobody has to write it. */
@Injectable()
export class HandoverPackService {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(SNAPSHOT_PARTS) private readonly parts: readonly SnapshotPart[],
  ) {}

  async packOf(viewer: Viewer, projectId: string): Promise<HandoverPack> {
    const [project, contacts, ...parts] = await Promise.all([
      this.work.row<Record<string, unknown>>(
        viewer,
        'select title, state, specialty, setting, post_starts_on, post_ends_on from projects.project where organisation_id = $1 and id = $2',
        [viewer.organisationId, projectId],
      ),
      this.work.rows<{ name: string; role: string }>(
        viewer,
        `select p.name, t.role from projects.team_member t join identity.person p on p.id = t.person_id
         where t.organisation_id = $1 and t.project_id = $2 and t.ends_on is null order by t.role, p.name`,
        [viewer.organisationId, projectId],
      ),
      ...this.parts.map((part) => part.part(viewer, projectId)),
    ]);
    return { project, contacts, ...Object.fromEntries(this.parts.map(({ key }, index) => [key, parts[index]])) };
  }
}
