import { systemViewer } from '#libs/identity';
import { type Chore, Clock, systemScope, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { AlreadyReleased } from '../assessment.refusals.js';
import { ReleaseService } from './release.service.js';

/** Releases the results of rounds whose time has come. */
@Injectable()
export class ReleaseTimer implements Chore {
  readonly name = 'Releasing results at their time';
  readonly everyMinute = true;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly release: ReleaseService,
  ) {}

  async tidy(organisationId: string): Promise<void> {
    const due = await this.work.rows<{ roundId: string }>(
      systemScope(organisationId),
      `select t.round_id from assessment.release_time t
         join assessment.round r on r.organisation_id = t.organisation_id and r.id = t.round_id
       where t.organisation_id = $1 and t.release_at <= $2 and r.state = 'confirmed'`,
      [organisationId, this.clock.now()],
    );
    for (const { roundId } of due)
      await this.release.releaseResults(systemViewer(organisationId), roundId).catch((error: unknown) => {
        // A director who released them in the same moment was first.
        if (!(error instanceof AlreadyReleased)) throw error;
      });
  }
}
