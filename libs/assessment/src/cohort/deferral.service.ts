import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { RoundState } from '../assessment.entities.js';
import { ensureInProgramme } from '../programme-access.js';
import { Deferral } from './cohort.entities.js';
import { AlreadyDeferred, TooLateToDefer } from './cohort.refusals.js';
import { submissionDeferred } from './events.js';

export interface NewDeferral {
  readonly roundId: string;
  /** Null: the later round is not open yet. */
  readonly toRoundId: string | null;
  readonly hostOrganisationId: string;
  readonly projectId: string;
  /** For the director alone: neither the trust nor a marker ever reads it. */
  readonly reason: string;
}

interface RoundFacts {
  readonly state: RoundState;
  readonly schemeId: string;
  readonly deadlineAt: string;
}

/** Mitigating circumstances: a project's turn is put off to a later round, and counts in this one as not attempted. */
@Injectable()
export class DeferralService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Defers. What was submitted already is taken back from the round, its sealed copy stays; what was not can no longer be.
   * @throws TooLateToDefer once markers have it, AlreadyDeferred, NotFound unless the project follows the round's scheme
   */
  defer(viewer: Viewer, deferral: NewDeferral): Promise<{ id: string }> {
    const { roundId, toRoundId, hostOrganisationId, projectId, reason } = deferral;
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'cohort:manage');
      // Held as allocating holds it; the key of a submission that is being sealed waits for it too.
      const round = await this.lockRound(session, roundId);
      ensure(round, () => new NotFound('round', ['roundId']));
      ensure(reason.trim(), () => new InvalidInput('Say why it is deferred.', ['reason']));
      ensure(round.state === 'open' || round.state === 'marking', () => new TooLateToDefer('decided'));
      const [[enrolled], [earlier], later] = await Promise.all([
        session.sql(
          `select 1 from identity.enrolment where organisation_id = $1 and scheme_id = $2 and project_id = $3 and host_organisation_id = $4`,
          [session.organisationId, round.schemeId, projectId, hostOrganisationId],
        ),
        session.sql(
          'select 1 from assessment.deferral where organisation_id = $1 and round_id = $2 and project_id = $3',
          [session.organisationId, roundId, projectId],
        ),
        toRoundId ? this.laterRound(session, toRoundId) : undefined,
      ]);
      ensure(enrolled, () => new NotFound('enrolment', ['projectId']));
      ensure(!earlier, () => new AlreadyDeferred());
      ensure(
        !toRoundId || (later?.schemeId === round.schemeId && later.deadlineAt > round.deadlineAt),
        () => new InvalidInput('Choose a round of the same scheme whose deadline is later.', ['toRoundId']),
      );
      const submissionId = await this.takeBack(session, roundId, projectId);
      const id = newId();
      await session.insert(Deferral, {
        id,
        ...{ roundId, toRoundId, hostOrganisationId, projectId, reason },
        deferredBy: viewer.personId,
        deferredAt: session.at,
      });
      session.record(submissionDeferred({ roundId, toRoundId, projectId, hostOrganisationId, submissionId }));
      return { id };
    });
  }

  private async lockRound(session: Session, id: string): Promise<RoundFacts | undefined> {
    const [round] = await session.sql<RoundFacts>(
      'select state, scheme_id, deadline_at from assessment.round where organisation_id = $1 and id = $2 for update',
      [session.organisationId, id],
    );
    return round;
  }

  private async laterRound(session: Session, id: string): Promise<RoundFacts | undefined> {
    const [round] = await session.sql<RoundFacts>(
      `select state, scheme_id, deadline_at from assessment.round where organisation_id = $1 and id = $2 and state = 'open'`,
      [session.organisationId, id],
    );
    return round;
  }

  /** @returns the submission that was taken back, or null when none was in the round */
  private async takeBack(session: Session, roundId: string, projectId: string): Promise<string | null> {
    const [submission] = await session.sql<{ id: string; isAllocated: boolean }>(
      `select s.id, exists (select 1 from assessment.marking g where g.organisation_id = d.organisation_id and g.packet_id = d.packet_id) as is_allocated
       from assessment.submission s
         left join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id
       where s.organisation_id = $1 and s.round_id = $2 and s.project_id = $3 and d.decision is distinct from 'returned'
         and not exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id)`,
      [session.organisationId, roundId, projectId],
    );
    if (!submission) return null;
    ensure(!submission.isAllocated, () => new TooLateToDefer('allocated'));
    await session.write(
      'insert into assessment.withdrawal (organisation_id, id, submission_id, withdrawn_at) values ($1, $2, $3, $4)',
      [session.organisationId, newId(), submission.id, session.at],
    );
    return submission.id;
  }
}
