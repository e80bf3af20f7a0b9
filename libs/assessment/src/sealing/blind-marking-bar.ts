import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import type { PublicationBar, PublicationBars } from '#libs/projects';
import { Injectable } from '@nestjs/common';

/**
 * Marking is blind for as long as a marker cannot look the work up: from the moment it is submitted until its result is
 * released, nothing of it is shown outside its trust. One that was withdrawn or returned is nobody's to mark.
 */
@Injectable()
export class BlindMarkingBar implements PublicationBars {
  constructor(private readonly work: UnitOfWork) {}

  async barsOf(viewer: Viewer, projectId: string): Promise<PublicationBar[]> {
    const rows = await this.work.rows<{ round: string; programme: string; markingDueOn: string }>(
      viewer,
      `select r.title as round, o.name as programme, r.marking_due_on
       from assessment.receipt t
         join assessment.open_round r on r.organisation_id = t.programme_id and r.id = t.round_id
         join identity.organisation o on o.id = t.programme_id
       where t.organisation_id = $1 and t.project_id = $2 and t.state in ('submitted', 'accepted') order by t.number`,
      [viewer.organisationId, projectId],
    );
    return rows.map(({ round, programme, markingDueOn }) => ({
      why: `It is with “${round}” of ${programme}, who mark it without knowing whose it is.`,
      until: `its result of “${round}” is released; marking is due on ${markingDueOn}`,
    }));
  }
}
