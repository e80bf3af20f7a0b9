import type { Viewer } from '#libs/identity';
import { ensure, NotFound, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { Round } from '../assessment.entities.js';
import { AlreadyReleased, ResultsNotComplete } from '../assessment.refusals.js';
import { resultReleased } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';

interface Decided {
  readonly submissionId: string;
  readonly hostOrganisationId: string;
  readonly projectId: string;
}

/** Letting the results go: all of a round at once, or none. Each travels to its own trust by its event. */
@Injectable()
export class ReleaseService {
  constructor(private readonly work: UnitOfWork) {}

  releaseResults(viewer: Viewer, roundId: string): Promise<{ roundId: string; released: number }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'results:release');
      const [round] = await session.sql<{ version: number; state: string }>(
        'select version, state from assessment.round where organisation_id = $1 and id = $2 for update',
        [session.organisationId, roundId],
      );
      ensure(round, () => new NotFound('round'));
      ensure(round.state !== 'released', () => new AlreadyReleased());
      const rows = await session.sql<Decided & { decision: string | null; marking: string | null }>(
        `select s.id as submission_id, s.host_organisation_id, s.project_id, d.decision, g.state as marking
         from assessment.submission s
           left join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id
           left join assessment.marking g on g.organisation_id = s.organisation_id and g.packet_id = d.packet_id
         where s.organisation_id = $1 and s.round_id = $2
           and not exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id)
         order by s.id`,
        [session.organisationId, roundId],
      );
      const accepted = rows.filter(({ decision }) => decision === 'accepted');
      const unscreened = rows.filter(({ decision }) => decision === null).length;
      const undecided = accepted.filter(({ marking }) => marking !== 'decided').length;
      ensure(accepted.length && !unscreened && !undecided, () => new ResultsNotComplete(unscreened, undecided));
      await session.change(Round, { id: roundId, version: round.version, called: 'round' }, { state: 'released' });
      await session.write(
        `update assessment.open_round set state = 'released' where organisation_id = $1 and id = $2`,
        [session.organisationId, roundId],
      );
      for (const { submissionId, hostOrganisationId, projectId } of accepted)
        session.record(resultReleased({ roundId, submissionId, hostOrganisationId, projectId }));
      return { roundId, released: accepted.length };
    });
  }
}
