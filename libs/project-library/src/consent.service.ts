import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';

/** Whether everybody whose name or trust a record carries has agreed to it. */
@Injectable()
export class ConsentService {
  constructor(private readonly work: UnitOfWork) {}

  /** Who has not agreed: of those who did the work, to be named; of the sponsors, for the trust. */
  async missing(viewer: Viewer, projectId: string): Promise<string[]> {
    const rows = await this.work.rows<{ name: string }>(
      viewer,
      `select distinct p.name from projects.team_member t join identity.person p on p.id = t.person_id
       where t.organisation_id = $1 and t.project_id = $2
         and (t.role in ('lead', 'member', 'manager') or (t.role = 'sponsor' and t.ends_on is null))
         and not coalesce((select c.agreed from projects.credit_consent c where c.organisation_id = t.organisation_id and c.project_id = t.project_id
           and c.person_id = t.person_id order by c.at desc, c.id desc limit 1), false)
       order by p.name`,
      [viewer.organisationId, projectId],
    );
    return rows.map(({ name }) => name);
  }
}
