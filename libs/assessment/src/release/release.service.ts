import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { AlreadyReleased } from '../assessment.refusals.js';
import { ReleaseTime } from '../board/board.entities.js';
import { NotConfirmedYet } from '../board/board.refusals.js';
import { releaseTimeChosen, resultReleased } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';
import { lockRound, type LockedRound, moveRound } from '../schemes/round-lock.js';

interface Confirmed {
  readonly submissionId: string;
  readonly hostOrganisationId: string;
  readonly projectId: string;
}

/** Letting confirmed results go: all of a round at one moment, or none. Each travels to its own trust by its event. */
@Injectable()
export class ReleaseService {
  constructor(private readonly work: UnitOfWork) {}

  /** Releases them now. From now, too, runs the time in which what did not pass may be submitted again. */
  releaseResults(viewer: Viewer, roundId: string): Promise<{ roundId: string; released: number }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'results:release');
      const round = await lockRound(session, roundId);
      ensureConfirmed(round);
      const rows = await session.sql<Confirmed>(
        `select s.id as submission_id, s.host_organisation_id, s.project_id
         from assessment.board_minute m
           join assessment.board_result b on b.organisation_id = m.organisation_id and b.minute_id = m.id
           join assessment.screening d on d.organisation_id = b.organisation_id and d.packet_id = b.packet_id
           join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
         where m.organisation_id = $1 and m.round_id = $2 order by s.id`,
        [session.organisationId, roundId],
      );
      await session.write(
        `update assessment.resubmission_offer f set until = (($3::timestamptz at time zone 'Europe/London')::date + interval '6 months')::date
         from assessment.board_minute m where m.organisation_id = $1 and m.round_id = $2 and f.organisation_id = $1 and f.minute_id = m.id`,
        [session.organisationId, roundId, session.at],
      );
      await moveRound(session, round, 'released');
      for (const { submissionId, hostOrganisationId, projectId } of rows)
        session.record(resultReleased({ roundId, submissionId, hostOrganisationId, projectId }));
      return { roundId, released: rows.length };
    });
  }

  /**
   * Chooses when they go out by themselves, or gives the time up.
   * @param version of the time that was chosen before; 0 when none was
   */
  chooseReleaseTime(
    viewer: Viewer,
    { roundId, version, releaseAt }: { roundId: string; version: number; releaseAt: string | null },
  ): Promise<{ roundId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'results:release');
      ensureConfirmed(await lockRound(session, roundId));
      const isAhead = releaseAt === null || Date.parse(releaseAt) > Date.parse(session.at);
      ensure(isAhead, () => new InvalidInput('Choose a time that is still to come.', ['releaseAt']));
      const [chosen] = await session.sql<{ id: string }>(
        'select id from assessment.release_time where organisation_id = $1 and round_id = $2',
        [session.organisationId, roundId],
      );
      const time = { releaseAt, chosenBy: viewer.personId ?? '', chosenAt: session.at };
      if (chosen) await session.change(ReleaseTime, { id: chosen.id, version, called: 'time of release' }, time);
      else await session.insert(ReleaseTime, { id: newId(), roundId, ...time });
      session.record(releaseTimeChosen({ roundId, releaseAt }));
      return { roundId };
    });
  }
}

function ensureConfirmed({ state }: LockedRound): void {
  ensure(state !== 'released', () => new AlreadyReleased());
  ensure(state === 'confirmed', () => new NotConfirmedYet());
}
