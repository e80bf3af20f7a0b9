import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, londonDay, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { resubmissionRoundOpened } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';
import { lockRound } from '../schemes/round-lock.js';
import { type NewRound, SchemeService } from '../schemes/scheme.service.js';
import { NothingToResubmit, ResubmissionsUnderWay } from './resubmission.refusals.js';

export interface NewResubmissionRound extends Omit<NewRound, 'schemeId'> {
  /** The released round whose offers it takes. */
  readonly resubmits: string;
}

/** Rounds that take what did not pass once more. From opening on such a round goes the way of every other. */
@Injectable()
export class ResubmissionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly schemes: SchemeService,
  ) {}

  /** Opens one, of the same scheme. Whoever opens another for the same round meanwhile queues here. */
  openRound(viewer: Viewer, { resubmits, ...round }: NewResubmissionRound): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'scheme:manage');
      const { state } = await lockRound(session, resubmits);
      const { schemeId, until, isUnderWay } = await this.offers(session, resubmits);
      ensure(state === 'released' && until, () => new NothingToResubmit());
      ensure(!isUnderWay, () => new ResubmissionsUnderWay());
      ensure(
        londonDay(round.deadlineAt) <= until,
        () =>
          new InvalidInput(`The last day for submitting again is ${until}: choose a deadline by then.`, ['deadlineAt']),
      );
      const id = await this.schemes.addRound(session, viewer, { ...round, schemeId, resubmits });
      session.record(resubmissionRoundOpened({ roundId: id, resubmits, deadlineAt: round.deadlineAt }));
      return { id };
    });
  }

  private async offers(session: Session, roundId: string) {
    const [row] = await session.sql<{ schemeId: string; until: string | null; isUnderWay: boolean }>(
      `select r.scheme_id, (select max(f.until) from assessment.board_minute m
           join assessment.resubmission_offer f on f.organisation_id = m.organisation_id and f.minute_id = m.id
           where m.organisation_id = r.organisation_id and m.round_id = r.id) as until,
         exists (select 1 from assessment.round o where o.organisation_id = r.organisation_id and o.resubmits = r.id
           and o.state <> 'released') as is_under_way
       from assessment.round r where r.organisation_id = $1 and r.id = $2`,
      [session.organisationId, roundId],
    );
    return row ?? { schemeId: '', until: null, isUnderWay: false };
  }
}
